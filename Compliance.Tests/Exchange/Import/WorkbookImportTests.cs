using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Workbooks are read as the same table in text would be.</summary>
[TestFixture]
public sealed class WorkbookImportTests
{
    private static readonly string[] Headings = ["代码", "名称", "类型", "学生", "教师", "职员"];
    private static readonly string[] First = ["001", "甲", "小学", "<c><v>120</v></c>", "8", "2"];

    [Test]
    public void A_sheet_is_read_as_a_table()
    {
        var school = Schools(new XlsxFile().Sheet("S", Headings, First)).Single();

        Assert.That((school.Code, school.Name, school.Stage, school.Students, school.Staff?.Value), Is.EqualTo(("001", "甲", SchoolStage.Primary, 120, (decimal?)10m)));
    }

    [Test]
    public void Every_sheet_with_the_headings_is_read_and_the_others_are_not() =>
        Assert.That(
            Schools(new XlsxFile().Sheet("说明", ["填表说明"]).Sheet("甲区", Headings, First).Sheet("乙区", Headings, ["002", "乙", "", "", "", ""])).Select(school => school.Code),
            Is.EqualTo(new[] { "001", "002" }));

    [Test]
    public void A_sheet_that_lacks_one_of_the_headings_is_not_passed_over() =>
        Assert.That(
            MappedTable.OfSchools.Faults(new XlsxFile().Sheet("甲区", Headings, First).Sheet("乙区", ["代码", "名称", "类型", "人数", "教师", "职员"], First).ToBytes())
                .Select(MappedTable.InWords),
            Is.EqualTo(new[] { "Unreadable at schools.csv: sheet \"乙区\", row 1, column \"学生\"" }));

    [Test]
    public void The_mapping_may_name_the_sheet()
    {
        var table = new MappedTable("""{"version":1,"sheet":"乙","columns":{"code":"代码"}}""");
        var file = new XlsxFile().Sheet("甲", ["代码"], ["1"]).Sheet("乙", ["代码"], ["2"]).ToBytes();

        Assert.That(table.Facts(file).Schools.Select(school => school.Code), Is.EqualTo(new[] { "2" }));
        Assert.That(
            new MappedTable("""{"version":1,"sheet":"丙","columns":{"code":"代码"}}""").Faults(file).Single().Message.En,
            Is.EqualTo("There is no sheet '丙'; there are 甲, 乙."));
    }

    [Test]
    public void Titles_above_the_headings_do_not_count() =>
        Assert.That(Schools(new XlsxFile().Sheet("S", ["某市学校统计表"], ["2025 年", "单位:人"], Headings, First)).Single().Students, Is.EqualTo(120));

    [Test]
    public void A_heading_over_two_columns_is_joined_with_those_below()
    {
        var table = new MappedTable("""{"version":1,"columns":{"code":"代码","students":"在校生数 / 合计","staff":"教职工"}}""");

        var school = table.Facts(new XlsxFile().Sheet("S", ["代码", "在校生数", "", "教职工"], ["", "合计", "其中女", ""], ["1", "30", "14", "5"]).ToBytes()).Schools.Single();

        Assert.That((school.Code, school.Students, school.Staff?.Value), Is.EqualTo(("1", 30, (decimal?)5m)));
    }

    [TestCase("<c s=\"1\"><v>0.125</v></c>")]
    [TestCase("<c s=\"3\"><v>0.125</v></c>")]
    [TestCase("12.5%")]
    [TestCase("１２．５％")]
    [TestCase("12.5")]
    public void A_percentage_is_read_as_the_sheet_shows_it(string cell)
    {
        var table = new MappedTable("""{"version":1,"level":"district","columns":{"code":"a","juniorThreeYearRetentionRate":"b"}}""");

        var district = table.Facts(new XlsxFile().Sheet("S", ["a", "b"], ["210102", cell]).ToBytes()).Districts.Single();

        Assert.That(district.JuniorThreeYearRetentionRate, Is.EqualTo(new Percentage(12.5m)));
    }

    [TestCase("<c s=\"1\"><v>0.12</v></c>", "'12%'")]
    [TestCase("<c s=\"2\"><v>45000</v></c>", "'2023-03-15'")]
    [TestCase("<c t=\"b\"><v>1</v></c>", "'true'")]
    public void What_a_sheet_shows_as_something_else_is_no_count(string cell, string shown)
    {
        var fault = MappedTable.OfSchools.Faults(new XlsxFile().Sheet("S", Headings, ["001", "甲", "小学", cell, "8", "2"]).ToBytes()).Single();

        Assert.That(fault.Message.En, Does.StartWith($"students is {shown}"));
    }

    [Test]
    public void A_formula_counts_with_the_value_that_was_stored() =>
        Assert.That(Schools(new XlsxFile().Sheet("S", Headings, ["001", "甲", "小学", "<c><f>60*2</f><v>120</v></c>", "8", "2"])).Single().Students, Is.EqualTo(120));

    [TestCase("#DIV/0!")]
    [TestCase("#N/A")]
    public void A_formula_that_failed_is_a_fault_that_shows_its_word(string error)
    {
        var fault = MappedTable.OfSchools.Faults(
            new XlsxFile().Sheet("S", Headings, ["001", $"<c t=\"e\"><v>{error}</v></c>", "小学", "12", "8", "2"]).ToBytes()).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("BadValue at schools.csv: sheet \"S\", row 2, column \"名称\""));
        Assert.That(fault.Message.En, Does.Contain($"({error})"));
    }

    [Test]
    public void Binary_fractions_do_not_show() =>
        Assert.That(
            Schools(new XlsxFile().Sheet("S", Headings, ["001", "甲", "小学", "12", "<c><v>0.30000000000000004</v></c>", "0"])).Single().Staff?.Value, Is.EqualTo(0.3m));

    [Test]
    public void Archives_hold_tables_under_their_own_names()
    {
        var faults = new MappedTable("""{"version":1,"columns":{"code":"a","students":"b"}}""").Faults(
            XlsxFile.Zip(("甲.csv", "a,b\n1,2\n"u8.ToArray()), ("乙/丙.xlsx", new XlsxFile().Sheet("S", ["a", "b"], ["2", "x"]).ToBytes())));

        Assert.That(faults.Select(MappedTable.InWords), Is.EqualTo(new[] { "BadValue at schools.csv/乙/丙.xlsx: sheet \"S\", row 2, column \"b\"" }));
    }

    private static IReadOnlyList<School> Schools(XlsxFile file) => MappedTable.OfSchools.Facts(file.ToBytes()).Schools;
}
