using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Tests.Generators;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Whatever cells a table holds, those accepted and those rejected are all that were read, and the accepted ones say what they would say alone.</summary>
[TestFixture]
public sealed class AcceptedAndRejectedTests
{
    private const int FirstRow = 2;
    private const string Headings = "代码,名称,区,区名,类型,班,大班,教师,职员";
    private const string Form =
        """
        {
          "version": 1,
          "columns": {
            "code": "代码", "name": "名称", "district": "区", "stage": { "column": "类型", "values": { "小学": "primary", "不详": null } },
            "compulsoryClasses": "班", "largeClasses": "大班", "staff": { "sum": ["教师", "职员"] }
          },
          "districts": { "code": "区", "name": "区名" }
        }
        """;

    private static readonly int Width = Headings.Split(',').Length;

    /// <summary>Few values, so that codes come twice and parts are larger than their wholes.</summary>
    private static readonly Gen<string> Cells = Gen.Elements("", "", "001", "002", "210102", "210103", "小学", "不详", "大学", "x", "-1", "7", "８", "12%", "#N/A", "1000000");

    private static readonly Gen<string[]> Rows =
        from width in Gen.Frequency((9, Gen.Constant(Width)), (1, Gen.Constant(Width - 1)))
        from cells in Gen.ArrayOf(Cells, width)
        from code in Gen.Elements("001", "002", "003", "004", "")
        from district in Gen.Elements("210102", "210102", "210103", "甲区", "210102")
        from name in Gen.Elements("甲", "甲", "乙", "")
        select (string[])[code, cells[1], district, name, .. cells[4..]];

    [Test]
    public void Accepted_and_rejected_are_what_was_read() => For.All(
        Rows.ListOf(),
        many =>
        {
            var rows = many.Prepend(["first", "", "210102", "", "", "", "", "", ""]).ToArray();
            using var folder = new AuditHarness.TemporaryFolder();
            var result = Read(folder, rows);

            var filled = rows.Sum(row => row.Length < Width ? 1 : row.Count(cell => cell.Length > 0));
            var isListedOnce = result.Rejected.Select(cell => cell.Place).Distinct().Count() == result.Rejected.Count;
            var isAsItStood = result.Rejected.All(cell => cell.Value == (cell.Place.Column is null ? "" : rows[cell.Place.Row!.Value - FirstRow][ColumnOf(cell)]));
            return result.CellsRead == filled && result.CellsAccepted + result.Rejected.Count == filled && isListedOnce && isAsItStood
                && TextOf(OfAccepted(result.Facts)) == TextOf(FactsOf(Without(result.Rejected, rows)))
                && result.Facts.Schools.Count(StandsForRow) <= result.RowsRejected;
        },
        times: 300);

    private static ImportResult Read(AuditHarness.TemporaryFolder folder, string[][] rows) => TableImport.Read([folder.Write("schools.csv", Text(rows))], Mapping());

    private static TableMapping Mapping() => TableMapping.Read(new StringReader(Form), "m.json");

    private static string Text(IEnumerable<string[]> rows) => string.Join('\n', rows.Select(row => string.Join(',', row)).Prepend(Headings));

    private static int ColumnOf(RejectedCell cell) => Array.IndexOf(Headings.Split(','), cell.Place.Column);

    /// <summary>The table as somebody would correct it who took the rejected cells out.</summary>
    private static string[][] Without(IReadOnlyList<RejectedCell> rejected, string[][] rows)
    {
        var rest = rows.Select(row => row.Length < Width ? [.. Enumerable.Repeat("", Width)] : row.ToArray()).ToArray();
        foreach (var cell in rejected.Where(cell => cell.Place.Column is not null))
        {
            rest[cell.Place.Row!.Value - FirstRow][ColumnOf(cell)] = "";
        }

        return rest;
    }

    /// <summary>The facts without the schools of which nothing is known, which stand for rejected rows.</summary>
    private static FactSet OfAccepted(FactSet facts) => new FactSetBuilder().AddRange(facts.Districts).AddRange(facts.Schools.Where(school => !StandsForRow(school))).Build();

    private static bool StandsForRow(School school) => school.Name == "被拒绝的行 rejected row";

    private static FactSet FactsOf(string[][] rows)
    {
        var builder = new FactSetBuilder();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text(rows)));
        TableImport.ReadInto(builder, stream, "schools.csv", Mapping());
        return builder.Build();
    }

    private static string TextOf(FactSet facts)
    {
        using var writer = new StringWriter();
        FactFile.Write(facts, writer, new FactFile());
        return writer.ToString();
    }
}
