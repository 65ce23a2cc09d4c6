using System.Globalization;
using Compliance.Evaluation;
using Compliance.Exchange.Export.Sarif;
using Newtonsoft.Json;

namespace Compliance.Exchange.Export;

/// <summary>
/// Writes a report as SARIF 2.1.0, one run: a rule for each standard that has a result, with help in both languages; a result for each assessment listed, of kind
/// <c>pass</c>, <c>fail</c>, <c>open</c> (undecided), <c>review</c> (not yet due) or <c>notApplicable</c>, and, where it fails, of level <c>error</c> (violation), <c>warning</c>
/// (advisory) or <c>note</c> (part of a determination). Findings in the data are notifications. What holds for the whole stands in the properties of the run.
/// </summary>
/// <remarks>
/// A subject is a logical location. The fingerprint of a result depends on standard and subject alone, so that a result is the same one on another day. There are no
/// suppressions: they are for waivers, which reports do not know.
/// </remarks>
/// <example><code>ReportSarif.Write(report, writer, new ReportSarifOptions { IncludeAll = true });</code></example>
public static class ReportSarif
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes; lines end with LF. It stays open.</param>
    /// <param name="options">What it holds; <see langword="null"/> for what is not met or undecided.</param>
    public static void Write(ComplianceReport report, TextWriter writer, ReportSarifOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new ReportSarifOptions();
        var newLine = writer.NewLine;
        writer.NewLine = "\n";
        try
        {
            // Not completed on close: what an exception breaks off must not look whole.
            using var json = new JsonTextWriter(writer)
            {
                CloseOutput = false, AutoCompleteOnClose = false, Culture = CultureInfo.InvariantCulture, Formatting = Formatting.Indented,
            };
            new SarifLog(json, report, options).Write();
            writer.Write('\n');
        }
        finally
        {
            writer.NewLine = newLine;
        }
    }
}
