using Compliance.Evaluation;
using Compliance.Facts;

namespace Compliance.Exchange.Export;

/// <summary>How many assessments of a level ended in each verdict.</summary>
/// <param name="Level">The level.</param>
/// <param name="Counts">The counts; at least one is above zero.</param>
internal sealed record LevelCounts(SubjectLevel Level, VerdictCounts Counts)
{
    /// <summary>The levels on which something was assessed.</summary>
    public static IReadOnlyList<LevelCounts> Of(ComplianceReport report) =>
        [.. Enum.GetValues<SubjectLevel>().Select(level => new LevelCounts(level, report.CountsOf(level))).Where(level => level.Counts.Total > 0)];
}
