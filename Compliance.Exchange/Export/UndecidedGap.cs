using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>A standard that is undecided for want of the same facts: a column that nobody reported is one gap, not a thousand.</summary>
/// <param name="Standard">The standard.</param>
/// <param name="Missing">The names of the facts that are missing, separated by commas.</param>
/// <param name="Count">How many subjects it concerns; above zero.</param>
/// <param name="Examples">The first three of them by name and code, separated by commas.</param>
public sealed record UndecidedGap(Standard Standard, string Missing, int Count, string Examples)
{
    private const int SubjectsNamed = 3;

    /// <summary>The gaps of a report, in the order in which they come first.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<UndecidedGap> Of(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return from assessment in report.Undecided
               group assessment by (assessment.Standard, Missing: string.Join(", ", assessment.Missing)) into gap
               select new UndecidedGap(
                   gap.Key.Standard, gap.Key.Missing, gap.Count(), string.Join(", ", gap.Take(SubjectsNamed).Select(assessment => ReportWords.Of(assessment.Subject))));
    }

    /// <summary>The gap in one line.</summary>
    public BilingualText Line() => new(
        $"{Standard.Id}:{Count} 个对象无法判定,缺少 {Missing},例如 {Examples}", $"{Standard.Id}: undecided for {(Count == 1 ? "1 subject" : $"{Count} subjects")}, missing {Missing}, such as {Examples}");
}
