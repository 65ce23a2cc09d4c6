using System.Globalization;
using System.Text;
using Compliance.Evaluation;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Rules.National;
using Compliance.Tests.AuditHarness;
using Compliance.Tests.Exchange.Import;
using NUnit.Framework;

namespace Compliance.Tests.Exchange;

/// <summary>
/// The same real schools as <see cref="TaiwanPrimarySchoolsTests"/>, in every form that tables and facts can have, give the same report to the byte. Skipped where the open
/// data do not lie beside the repository.
/// </summary>
[TestFixture]
public sealed class SchoolsInEveryFormTests
{
    private static readonly AdministrativeCode Taiwan = AdministrativeCode.Parse("710000");

    private readonly TableMapping mapping = TableMapping.ReadFile(Repository.PathOf("samples/data/taiwan-primary.mapping.json"));
    private TemporaryFolder folder = null!;
    private string table = null!;
    private string[][] rows = null!;
    private FactSet facts = null!;
    private string expected = null!;

    [OneTimeSetUp]
    public void ReadTheTable()
    {
        folder = new TemporaryFolder();
        var path = Repository.PathOf("../shared/data/tw_primary_114_basec.csv");
        if (!File.Exists(path))
        {
            Assert.Ignore($"Skipped: the open data of docs/data/taiwan-primary.md do not lie at {path}.");
        }

        table = File.ReadAllText(path);
        // No cell of this table is quoted.
        rows = [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(','))];
        facts = Read(path);
        expected = Report(facts);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void The_report_is_on_every_school() =>
        Assert.That((rows.Length, facts.Schools.Count, expected.Contains("011301", StringComparison.Ordinal)), Is.EqualTo((2664, 2663, true)));

    [Test]
    public void As_gb18030() => AssertSame("schools.csv", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(table));

    [Test]
    public void As_utf16_with_tabs() =>
        AssertSame("schools.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(table.Replace(',', '\t'))]);

    [Test]
    public void As_xlsx() => AssertSame(
        "schools.xlsx",
        new XlsxFile().Sheet("学校", [.. rows.Select((row, i) => i == 0 ? row : [.. row.Select(cell => IsNumber(cell) ? $"<c><v>{cell}</v></c>" : cell)])]).ToBytes());

    [Test]
    public void As_xls() => AssertSame(
        "schools.xls",
        new XlsFile().Sheet("学校", [.. rows.Select((row, i) => row.Select(cell => i > 0 && IsNumber(cell) ? (object)int.Parse(cell, CultureInfo.InvariantCulture) : cell).ToArray())])
            .ToBytes());

    [Test]
    public void As_sheets_of_a_workbook_in_an_archive()
    {
        var half = rows.Length / 2;
        var workbook = new XlsxFile().Sheet("说明", ["两张表"]).Sheet("上", rows[..half]).Sheet("下", [rows[0], .. rows[half..]]).ToBytes();

        AssertSame("schools.zip", XlsxFile.Zip(("台湾/schools.xlsx", workbook)));
    }

    [Test]
    public async Task As_json_lines()
    {
        using var writer = new StringWriter();
        FactLines.Write(facts, writer, new FactFile());
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(writer.ToString()));
        var builder = new FactSetBuilder().AssumeJurisdiction(Taiwan);

        var lines = await FactLines.OpenAsync(stream, "schools.jsonl", Taiwan);
        await foreach (var part in lines.ReadAsync())
        {
            builder.AddRange(part.Schools).ForSchoolYear(part.SchoolYear!.Value);
        }

        AssertSame(builder.Build());
    }

    [Test]
    public void As_json()
    {
        using var writer = new StringWriter();
        FactFile.Write(facts, writer, new FactFile());
        var builder = new FactSetBuilder().AssumeJurisdiction(Taiwan);

        FactFile.Read(new StringReader(writer.ToString()), "schools.json", builder);

        AssertSame(builder.Build());
    }

    [Test]
    public void As_what_an_import_accepts()
    {
        var result = TableImport.Read([folder.Write("all.csv", table)], mapping, new FactSetBuilder().AssumeJurisdiction(Taiwan));

        // Each row has a code, a name, and 12, 6 and 4 cells that are added up.
        Assert.That((result.CellsRead, result.CellsAccepted, result.Rejected.Count), Is.EqualTo((2663 * 24, 2663 * 24, 0)));
        AssertSame(result.Facts);
    }

    /// <summary>A code with leading zeros is a text; numbers have none.</summary>
    private static bool IsNumber(string cell) => cell == "0" || (cell.Length is > 0 and < 6 && cell[0] != '0' && cell.All(char.IsAsciiDigit));

    /// <summary>Everything that the facts say, and every assessment by the standards that they can be judged by; by the others all schools are undecided.</summary>
    private string Report(FactSet read)
    {
        using var writer = new StringWriter();
        FactFile.Write(read, writer, new FactFile());
        var some = NationalStandards.Pack.Only(clause => clause.Id is "CN-STAFF14-1" or "CN-QB17-4-1" or "CN-QB17-5-1" or "CN-QB17-5-3");
        ReportJson.Write(ComplianceEvaluator.Create(some).Evaluate(read, mapping.AsOf!.Value), writer, new ReportJsonOptions { IncludeAll = true });
        return writer.ToString();
    }

    private FactSet Read(string path)
    {
        var builder = new FactSetBuilder().AssumeJurisdiction(Taiwan);
        TableImport.ReadInto(builder, path, mapping);
        return builder.Build();
    }

    private void AssertSame(string name, byte[] file) => AssertSame(Read(folder.Write(name, file)));

    private void AssertSame(FactSet read) => Assert.That(Report(read) == expected, Is.True, "The report differs from that on the CSV.");
}
