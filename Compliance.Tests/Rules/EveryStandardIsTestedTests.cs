using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules;

public sealed class EveryStandardIsTestedTests
{
    internal static IReadOnlyList<StandardPack> AllPacks { get; } =
        [NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack, LeshanStandards.Pack];

    [Test]
    public void Every_measured_standard_has_a_test_class_of_expectations_by_hand_and_no_class_names_another()
    {
        var tested = typeof(EveryStandardIsTestedTests).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(ClauseAttribute), inherit: false).Cast<ClauseAttribute>())
            .Select(clause => clause.Id);
        Assert.That(tested, Is.EquivalentTo(AllPacks.SelectMany(pack => pack.Measured).Select(standard => standard.Id)));
    }
}
