using Compliance.Exchange.Export;
using Compliance.Json;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>The forms that a whole report can take: one line for each.</summary>
internal static class ReportFormats
{
    /// <summary>The only form with a trend.</summary>
    public const string Html = "html";

    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("table", ".txt", (result, _, console) => new ReportTables(console, result.Languages).Write(result.Report, result.Titles, result.Everything)),
        new("json", ".json", (result, text, _) => ReportJson.Write(result.Report, text, new ReportJsonOptions { IncludeAll = result.Everything })),
        new("csv", ".csv", (result, text, _) => ReportCsv.Write(result.Report, text, new ReportCsvOptions { IncludeAll = result.Everything, Titles = result.Titles })),
        new(Html, ".html", (result, text, _) => ReportHtml.Write(
            result.Report, text, new ReportHtmlOptions { IncludeAll = result.Everything, Titles = result.Titles, Languages = result.Languages, Earlier = result.Earlier })),
        new("markdown", ".md", (result, text, _) => ReportMarkdown.Write(result.Report, text, new ReportMarkdownOptions { Titles = result.Titles, Languages = result.Languages })),
        new("junit", ".xml", (result, text, _) => ReportJUnit.Write(
            result.Report, text, new ReportJUnitOptions { IncludeAll = result.Everything, Titles = result.Titles, Languages = result.Languages })),
        new("sarif", ".sarif", (result, text, _) => ReportSarif.Write(result.Report, text, new ReportSarifOptions { IncludeAll = result.Everything, Titles = result.Titles })),
        new("xlsx", ".xlsx", (result, stream) => ReportXlsx.Write(
            result.Report, stream, new ReportXlsxOptions { IncludeAll = result.Everything, Titles = result.Titles, Languages = result.Languages })),
    ];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static ReportFormat Named(string name) => All.Single(format => format.Name == name);

    /// <summary>Writes a report in every form asked for, one into the file or on the standard output, several into files that add their endings to its name.</summary>
    /// <exception cref="UsageException">There is no file for what needs one.</exception>
    public static void Write(AuditResult result, IReadOnlyList<ReportFormat> formats, FileInfo? output, Terminal terminal, CancellationToken cancellationToken)
    {
        if (output is null)
        {
            ResultWriter.Write(file: null, terminal, (writer, console) => formats[0].Write(result, writer, console), cancellationToken);
            return;
        }

        ResultWriter.WriteAll(
            [.. formats.Select(format => (FileOf(format), (Action<Stream>)(stream => format.Write(result, stream))))],
            terminal.Progress, cancellationToken);

        FileInfo FileOf(ReportFormat format) => formats.Count == 1 ? output : new FileInfo(output + format.Ending);
    }
}
