using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.DoubleReduction2021;

/// <summary>Ten hours of sleep in primary school, nine in the junior grades, eight in the senior grades.</summary>
[Clause("CN-DR21-2-1")]
[Clause("CN-DR21-2-2")]
[Clause("CN-DR21-2-3")]
public sealed class SleepTests
{
    private const string Primary = "cndr21.primarySleepHours";
    private const string Junior = "cndr21.juniorSleepHours";
    private const string Senior = "cndr21.seniorSleepHours";

    [TestCase("CN-DR21-2-1", SchoolStage.Primary, Primary, 10, "met")]
    [TestCase("CN-DR21-2-1", SchoolStage.Primary, Primary, 9.9, "violation: 0.1 more " + Primary)]
    [TestCase("CN-DR21-2-1", SchoolStage.Primary, Primary, null, "undecided: " + Primary)]
    [TestCase("CN-DR21-2-2", SchoolStage.NineYear, Junior, 9, "met")]
    [TestCase("CN-DR21-2-2", SchoolStage.NineYear, Junior, 8.5, "violation: 0.5 more " + Junior)]
    [TestCase("CN-DR21-2-2", SchoolStage.NineYear, Junior, null, "undecided: " + Junior)]
    [TestCase("CN-DR21-2-3", SchoolStage.Senior, Senior, 8, "met")]
    [TestCase("CN-DR21-2-3", SchoolStage.Senior, Senior, 7, "violation: 1 more " + Senior)]
    [TestCase("CN-DR21-2-3", SchoolStage.Senior, Senior, null, "undecided: " + Senior)]
    public void Students_sleep_long_enough(string id, SchoolStage stage, string indicator, decimal? hours, string verdict) =>
        Assert.That(NationalClause.Of(id).Says(NationalClause.School(stage, (indicator, hours))), Is.EqualTo(verdict));

    [Test]
    public void Each_stage_has_hours_of_its_own()
    {
        Assert.That(Reached("CN-DR21-2-1", Primary), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-2-2", Junior), Is.EquivalentTo(NationalClause.WithJunior));
        Assert.That(Reached("CN-DR21-2-3", Senior), Is.EquivalentTo(NationalClause.WithSenior));

        static IEnumerable<SchoolStage> Reached(string id, string indicator) =>
            NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage, (indicator, 1)));
    }
}
