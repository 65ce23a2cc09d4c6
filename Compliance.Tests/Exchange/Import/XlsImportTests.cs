using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Workbooks of Excel 97 to 2003 are read as the same table in text would be.</summary>
[TestFixture]
public sealed class XlsImportTests
{
    private static readonly object[] Headings = ["代码", "名称", "类型", "学生", "教师", "职员"];
    private static readonly object[] First = ["001", "甲小学", "小学", 120, 8.5, 2];

    [Test]
    public void A_sheet_is_read_as_a_table()
    {
        var school = Schools(new XlsFile().Sheet("S", Headings, First)).Single();

        Assert.That((school.Code, school.Name, school.Stage, school.Students, school.Staff?.Value), Is.EqualTo(("001", "甲小学", SchoolStage.Primary, 120, (decimal?)10.5m)));
    }

    [Test]
    public void Every_sheet_with_the_headings_is_read_and_the_others_are_not() =>
        Assert.That(
            Schools(new XlsFile().Sheet("说明", ["填表说明"]).Sheet("甲区", Headings, First).Sheet("乙区", Headings, ["002", "乙", null, null, null, null]))
                .Select(school => (school.Code, school.Name, school.Students)),
            Is.EqualTo(new[] { ("001", "甲小学", (int?)120), ("002", "乙", null) }));

    [Test]
    public void What_is_wrong_is_placed_on_its_sheet_and_row() =>
        Assert.That(
            MappedTable.OfSchools.Faults(new XlsFile().Sheet("甲区", Headings, First).Sheet("乙区", ["表一"], Headings, ["002", "乙", "小学", "十二", 8, 2]).ToBytes())
                .Select(MappedTable.InWords),
            Is.EqualTo(new[] { "BadValue at schools.csv: sheet \"乙区\", row 3, column \"学生\"" }));

    [Test]
    public void Numbers_may_stand_as_text_and_texts_in_their_cells() =>
        Assert.That(
            Schools(new XlsFile().Sheet("S", Headings, [new XlsFile.Label("001"), new XlsFile.Label("镕"), "小学", "１,２００", "8", 2])).Select(school => (school.Name, school.Students)),
            Is.EqualTo(new[] { ("镕", (int?)1200) }));

    [Test]
    public void A_percentage_is_read_as_the_sheet_shows_it()
    {
        var table = new MappedTable("""{"version":1,"level":"district","columns":{"code":"a","juniorThreeYearRetentionRate":"b"}}""");

        var district = table.Facts(new XlsFile().Sheet("S", ["a", "b"], ["210102", new XlsFile.Shown(0.125, 1)]).ToBytes()).Districts.Single();

        Assert.That(district.JuniorThreeYearRetentionRate, Is.EqualTo(new Percentage(12.5m)));
    }

    private static IEnumerable<TestCaseData> NoCounts() =>
    [
        new TestCaseData(new XlsFile.Shown(0.12, 1), "'12%'").SetArgDisplayNames("a percentage"),
        new TestCaseData(new XlsFile.Shown(45000, 2), "'2023-03-15'").SetArgDisplayNames("a day"),
        new TestCaseData(true, "'true'").SetArgDisplayNames("a yes"),
    ];

    [TestCaseSource(nameof(NoCounts))]
    public void What_a_sheet_shows_as_something_else_is_no_count(object cell, string shown) =>
        Assert.That(
            MappedTable.OfSchools.Faults(new XlsFile().Sheet("S", Headings, ["001", "甲", "小学", cell, 8, 2]).ToBytes()).Single().Message.En, Does.StartWith($"students is {shown}"));

    [Test]
    public void A_formula_counts_with_the_value_that_was_stored()
    {
        var school = Schools(new XlsFile().Sheet("S", Headings, ["001", new XlsFile.Formula("甲"), "小学", new XlsFile.Formula(120.0), 8, 2])).Single();

        Assert.That((school.Name, school.Students), Is.EqualTo(("甲", 120)));
    }

    private static IEnumerable<object> FailedCells() => [new XlsFile.Failed(0x07), new XlsFile.Formula(new XlsFile.Failed(0x07))];

    [TestCaseSource(nameof(FailedCells))]
    public void A_formula_that_failed_is_not_reported_for_its_error_is_not_to_be_had(object cell)
    {
        var school = Schools(new XlsFile().Sheet("S", Headings, ["001", "甲", "小学", cell, 8, 2])).Single();

        Assert.That((school.Students, school.Staff?.Value), Is.EqualTo(((int?)null, (decimal?)10)));
    }

    [Test]
    public void The_texts_of_a_large_sheet_are_all_read()
    {
        object[][] rows = [.. Enumerable.Range(0, 2000).Select(i => (object[])[$"S{i:0000}", $"第{i}小学", "小学", i, 0, 0])];

        var schools = Schools(new XlsFile().Sheet("S", [Headings, .. rows]));

        Assert.That(schools.Select(school => (school.Code, school.Name, school.Students)), Is.EqualTo(Enumerable.Range(0, 2000).Select(i => ($"S{i:0000}", $"第{i}小学", (int?)i))));
    }

    private static IReadOnlyList<School> Schools(XlsFile file) => MappedTable.OfSchools.Facts(file.ToBytes()).Schools;
}
