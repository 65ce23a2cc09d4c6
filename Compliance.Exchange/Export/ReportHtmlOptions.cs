using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export;

/// <summary>What an HTML report holds. Immutable and thread-safe.</summary>
public sealed record ReportHtmlOptions
{
    /// <summary>
    /// Whether what is met is listed too, and every gap in the facts; otherwise the list holds what is not met, now or yet, and the gaps that most subjects share. The
    /// counts cover everything in either case.
    /// </summary>
    public bool IncludeAll { get; init; }

    /// <summary>What the data call themselves, such as a line that says that everything in them is invented; printed at the top as plain text. Never null.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The languages of the page, the first of them shown first; both by default, with a switch. Of an empty list Chinese is taken.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.Chinese, Language.English];

    /// <summary>Reports of earlier days over the same subjects, in any order, for the trend; none by default, and then no trend is drawn.</summary>
    public IReadOnlyList<ComplianceReport> Earlier { get; init; } = [];

    /// <summary>
    /// How many entries the list holds at most, violations before advisories before the rest; a line says how many more there are. A browser is slow over much
    /// longer tables: give such lists as JSON, CSV or XLSX.
    /// </summary>
    public int MostListed { get; init; } = 1000;
}
