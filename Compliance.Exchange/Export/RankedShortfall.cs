using Compliance.Evaluation;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>A violation with how far its measured value lies from the threshold, as a part of the threshold, so that people, classes and yuan can be ranked together.</summary>
/// <param name="Assessment">The violation.</param>
/// <param name="Distance">One is as far as the threshold is from zero; null where there is nobody at all on one side of a ratio, which is farther than any number.</param>
internal sealed record RankedShortfall(Assessment Assessment, decimal? Distance)
{
    /// <summary>The violations that can be ranked, the worst first; those as bad as each other in the order of the report. What is held against zero, or answered by yes and no, can not.</summary>
    public static IReadOnlyList<RankedShortfall> Of(ComplianceReport report) =>
    [
        .. report.Violations.Select(Of).OfType<RankedShortfall>().OrderByDescending(ranked => ranked.Distance is null).ThenByDescending(ranked => ranked.Distance),
    ];

    private static RankedShortfall? Of(Assessment assessment) =>
        assessment is { Standard: MeasuredStandard { Threshold: { Amount: > 0 and { } threshold, Unit: not QuantityUnit.YesNo } }, Measured: { } measured }
            ? new RankedShortfall(assessment, measured.Amount is { } amount ? Ratio(amount, threshold) : null)
            : null;

    /// <summary>An amount near the end of what a decimal holds can not be told from one ten times as large here; it ranks before every other number in any case.</summary>
    private static decimal Ratio(decimal measured, decimal threshold) =>
        threshold < 1 && Math.Abs(measured) > decimal.MaxValue * threshold / 1000 ? decimal.MaxValue / 1000 : Math.Abs(measured - threshold) / threshold;
}
