using Compliance.Evaluation;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>How far a measured value is from its threshold, as a part of the threshold, so that one can hold ratios, shares and areas against each other.</summary>
internal static class RelativeShortfall
{
    /// <summary>The violations that lack most, the worst first; those as bad as each other in the order of the report.</summary>
    public static IReadOnlyList<Assessment> Largest(ComplianceReport report, int many) =>
    [
        .. report.Violations.Select(assessment => (assessment, Part: Of(assessment))).Where(pair => pair.Part is not null)
            .OrderByDescending(pair => pair.Part).Take(many).Select(pair => pair.assessment),
    ];

    /// <summary>Null where nothing was measured; the largest of all where nobody at all stands on one side of a ratio; the whole where the threshold is zero.</summary>
    private static decimal? Of(Assessment assessment) => assessment is not { Measured: { } measured, Standard: MeasuredStandard { Threshold.Amount: { } threshold } } ? null
        : measured.Amount is not { } amount ? decimal.MaxValue
        : threshold == 0 ? 1
        : Math.Abs((amount - threshold) / threshold);
}
