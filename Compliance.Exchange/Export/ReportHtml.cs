using Compliance.Evaluation;
using Compliance.Exchange.Export.Html;

namespace Compliance.Exchange.Export;

/// <summary>
/// Writes a report as one HTML page for readers: counts, a heat map of districts and topics, how measured values lie about their thresholds, the largest shortfalls, every
/// violation with its reasoning, what is undecided and why, and what the data themselves raise. The page stands alone: it opens without a network, asks for nothing and,
/// by its Content-Security-Policy, could not; it can be read without script, which only adds filter, search and sorting. The same report gives the same text on every
/// machine.
/// </summary>
/// <example><code>
/// using var file = new StreamWriter("report.html");
/// ReportHtml.Write(evaluator.Evaluate(facts, asOf), file, new ReportHtmlOptions { Titles = ["2025 年秋季 / Autumn 2025"] });
/// </code></example>
public static class ReportHtml
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the page goes; it names UTF-8 as its encoding.</param>
    /// <param name="options">What it holds; <see langword="null"/> for what is not met, in both languages.</param>
    public static void Write(ComplianceReport report, TextWriter writer, ReportHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        new ReportPage(report, options ?? new ReportHtmlOptions()).Write(writer);
    }
}
