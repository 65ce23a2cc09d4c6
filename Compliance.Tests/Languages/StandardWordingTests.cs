using System.Text;
using Compliance.Languages;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using Compliance.Tests.Approvals;
using NUnit.Framework;

namespace Compliance.Tests.Languages;

/// <summary>How every standard reads in both languages; read by eye before it is approved.</summary>
[TestFixture]
public sealed class StandardWordingTests
{
    [Test]
    public void National() => Approved.Verify(Worded(NationalStandards.Pack));

    [Test]
    public void Liaoning() => Approved.Verify(Worded(LiaoningStandards.Pack));

    [Test]
    public void Shenyang() => Approved.Verify(Worded(ShenyangStandards.Pack));

    [Test]
    public void Dalian() => Approved.Verify(Worded(DalianStandards.Pack));

    [Test]
    public void Leshan() => Approved.Verify(Worded(LeshanStandards.Pack));

    private static string Worded(StandardPack pack)
    {
        var text = new StringBuilder();
        foreach (var standard in pack.Measured)
        {
            text.Append(standard.Id).Append('\n');
            foreach (var language in new[] { Language.Chinese, Language.English })
            {
                text.Append("  ").Append(standard.Clause.Title.In(language)).Append(" | ").Append(standard.Citation.In(language)).Append('\n');
                if (standard.ConditionIn(language) is { } condition)
                {
                    text.Append("    ? ").Append(condition).Append('\n');
                }

                text.Append("    = ").Append(standard.RequirementIn(language)).Append('\n');
            }
        }

        return text.ToString();
    }
}
