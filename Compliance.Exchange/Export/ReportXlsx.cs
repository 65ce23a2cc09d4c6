using Compliance.Evaluation;
using Compliance.Exchange.Export.Xlsx;

namespace Compliance.Exchange.Export;

/// <summary>
/// Writes a report as an XLSX workbook: a summary, the ledger of problems, the matrix of units by standards that measure, the clauses concerned, and what is wrong with the data.
/// Headings stay in view, every table has filters, verdicts have colours. A text is always a text: nothing in the data becomes a formula.
/// </summary>
/// <remarks>The same report gives the same bytes. A table ends at the last row of a sheet (1,048,576), a text at 32,767 characters, and the sheet says what is left out.</remarks>
/// <example><code>
/// using var file = File.Create("report.xlsx");
/// ReportXlsx.Write(report, file);
/// </code></example>
public static class ReportXlsx
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go; it need not be readable, and stays open.</param>
    /// <param name="options">What it holds; <see langword="null"/> for what is not met or undecided, in both languages.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no language, or the rows are fewer than 2 or more than a sheet has.</exception>
    public static void Write(ComplianceReport report, Stream output, ReportXlsxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        options ??= new ReportXlsxOptions();
        if (options.Languages.Count == 0 || options.MaxRows is < 2 or > WorkbookWriter.MostRows)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options), "A workbook needs a language and 2 to 1,048,576 rows. 工作簿至少需要一种语言,行数为 2 至 1,048,576。");
        }

        WorkbookWriter.Write(output, new ReportSheets(report, options).All(), options.Languages, options.MaxRows);
    }
}
