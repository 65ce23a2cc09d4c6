using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 26 (五26): the management of funds.</summary>
public sealed class Point26Funds : Article
{
    private static readonly Indicator<District> QuartersScheduled =
        new("sy22.quartersWithFundScheduling", new("已调度教育经费的季度", "quarters in which education funds were scheduled"), QuantityUnit.Count);

    /// <summary>SY22-26-1: education funds are scheduled in each quarter.</summary>
    /// <remarks>Quarters are counted, so that two rounds in one quarter count once.</remarks>
    public Standard<District> QuarterlyScheduling => Clause(
        "SY22-26-1",
        Every<District>.Must(d => d.CountOf(QuartersScheduled)).BeAtLeast(4).During(2022));
}
