using System.Diagnostics;
using System.Text;
using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Languages;
using Compliance.Tests.Approvals;
using Compliance.Tests.AuditHarness;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export;

/// <summary>Reports as XLSX workbooks.</summary>
public sealed class ReportXlsxTests
{
    [Test]
    public void Its_cells_are_as_approved([Values("zh", "en")] string language) => Approved.Verify(
        Text(Write(Reports.Leshan(), new ReportXlsxOptions { Titles = [Reports.Title], Languages = [language == "zh" ? Language.Chinese : Language.English] })));

    [Test]
    public void It_is_valid_by_the_schemas_of_Open_XML([Values] bool all)
    {
        foreach (var report in new[] { Reports.Leshan(), Reports.Draft(), Reports.Contradicting() })
        {
            using var stream = new MemoryStream(Write(report, new ReportXlsxOptions { IncludeAll = all }));
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            Assert.That(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"), Is.Empty);
        }
    }

    [Test]
    public void The_same_report_gives_the_same_bytes()
    {
        var first = Write(Reports.Leshan());

        Assert.That(Write(Reports.Leshan()), Is.EqualTo(first));
    }

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("=HYPERLINK(\"http://x\")")]
    public void A_name_that_looks_like_a_formula_is_a_text(string name)
    {
        var bytes = Write(Reports.Named(name));

        Assert.That(Cells(bytes), Has.Member(name));
        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheets = document.WorkbookPart!.WorksheetParts.ToList();
        Assert.That(sheets, Has.Count.EqualTo(5));
        Assert.That(sheets.SelectMany(sheet => sheet.Worksheet.Descendants<CellFormula>()), Is.Empty);
    }

    [TestCase("a\u0000b", "a\uFFFDb")]
    [TestCase("a\nb", "a\nb")]
    [TestCase("<&>", "<&>")]
    [TestCase(" 甲 ", " 甲 ")]
    public void A_name_comes_back_as_far_as_a_cell_can_hold_it(string name, string read) => Assert.That(Cells(Write(Reports.Named(name))), Has.Member(read));

    [TestCase(32_767, 32_767)]
    [TestCase(32_768, 32_767)]
    public void A_text_is_cut_where_a_cell_ends(int length, int kept) =>
        Assert.That(Cells(Write(Reports.Named(new string('x', length)))).Where(cell => cell.StartsWith("xxx", StringComparison.Ordinal)).Max(cell => cell.Length), Is.EqualTo(kept));

    [Test]
    public void A_full_sheet_says_that_there_is_more()
    {
        // Seven problems and five gaps under the headings are 13 rows.
        Assert.That(Cells(Write(Reports.Leshan(), new ReportXlsxOptions { MaxRows = 40 })), Has.None.Contains("The sheet has no more rows"));
        Assert.That(Cells(Write(Reports.Leshan(), new ReportXlsxOptions { MaxRows = 12 })), Has.Some.Contains("The sheet has no more rows"));
    }

    [TestCase(1)]
    [TestCase(1_048_577)]
    public void Rows_that_no_sheet_can_have_are_refused(int rows) =>
        Assert.That(() => Write(Reports.Leshan(), new ReportXlsxOptions { MaxRows = rows }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Headings_stay_in_view_and_every_table_has_a_filter()
    {
        using var stream = new MemoryStream(Write(Reports.Leshan()));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        foreach (var sheet in document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet))
        {
            Assert.That(sheet.Descendants<Pane>().Single().State?.Value, Is.EqualTo(PaneStateValues.Frozen));
            Assert.That(sheet.Elements<AutoFilter>().Single().Reference?.Value, Does.StartWith("A1:"));
        }
    }

    [Test]
    public async Task LibreOffice_opens_it()
    {
        var office = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);
        if (office is null)
        {
            Assert.Ignore("Skipped: LibreOffice is not installed.");
        }

        using var folder = new TemporaryFolder();
        var file = folder.Write("report.xlsx", Write(Reports.Leshan(), new ReportXlsxOptions { Titles = [Reports.Title] }));
        using var process = Process.Start(office, ["--headless", "--convert-to", "csv", "--outdir", Path.GetDirectoryName(file)!, file]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        Assert.That(await File.ReadAllTextAsync(folder.PathOf("report.csv")), Does.Contain(Reports.Title));
    }

    [Test]
    public void A_draft_is_marked() => Assert.That(Cells(Write(Reports.Draft())), Has.Some.Contains("a draft for comment, not adopted law"));

    private static byte[] Write(ComplianceReport report, ReportXlsxOptions? options = null)
    {
        using var stream = new MemoryStream();
        ReportXlsx.Write(report, stream, options);
        return stream.ToArray();
    }

    private static List<string> Cells(byte[] workbook) => [.. WorkbookCells.Of(workbook).SelectMany(sheet => sheet.Rows).SelectMany(row => row)];

    private static string Text(byte[] workbook)
    {
        var text = new StringBuilder();
        foreach (var (name, _, rows) in WorkbookCells.Of(workbook))
        {
            text.Append("== ").Append(name).Append('\n');
            foreach (var row in rows)
            {
                text.AppendJoin(" | ", row.Select(cell => cell.Replace("\n", "⏎", StringComparison.Ordinal))).Append('\n');
            }
        }

        return text.ToString();
    }
}
