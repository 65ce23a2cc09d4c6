using System.Text;
using Compliance.Evaluation.RollUp;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>What is wrong is left out and listed, and nothing else is.</summary>
[TestFixture]
public sealed class TolerantImportTests
{
    private const string Districts = """{"version":1,"columns":{"code":"校","district":"区","students":"生"},"districts":{"code":"区","name":"区名"}}""";

    private DirectoryInfo folder = null!;

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory();

    [TearDown]
    public void RemoveFolder() => folder.Delete(recursive: true);

    [Test]
    public void A_table_without_fault_is_accepted_whole()
    {
        var result = Read("001,甲,小学,12,8,2\n002,乙,,13,8,\n");

        Assert.That((result.CellsRead, result.CellsAccepted, result.Rejected.Count, result.RowsRejected), Is.EqualTo((10, 10, 0, 0)));
        Assert.That(result.Facts.Schools.Select(school => (school.Students, (decimal?)school.Staff?.Value)), Is.EqualTo(new (int?, decimal?)[] { (12, 10), (13, null) }));
    }

    [Test]
    public void A_cell_that_is_wrong_is_not_reported_and_its_row_stays()
    {
        var result = Read("001,甲,小学,12人,8,2\n");

        Assert.That(result.Facts.Schools.Single().Students, Is.Null);
        Assert.That((result.Facts.Schools.Single().Name, result.Facts.Schools.Single().Staff?.Value), Is.EqualTo(("甲", (decimal?)10)));
        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2 学生 '12人'" }));
        Assert.That((result.CellsRead, result.CellsAccepted, result.RowsRejected), Is.EqualTo((6, 5, 0)));
    }

    [Test]
    public void A_rejected_cell_says_in_both_languages_why()
    {
        var cell = Read("001,甲,小学,-1,8,2\n").Rejected.Single();

        Assert.That(cell.Place.File, Does.EndWith("schools.csv"));
        Assert.That((cell.Reason.Zh, cell.Reason.En), Is.EqualTo(("students 为负数(-1);未上报的值请留空。", "students is negative (-1); leave it out when it was not reported.")));
    }

    [TestCase("x,2", "row 2 教师 'x'")]
    [TestCase("8,#N/A", "row 2 职员 '#N/A'")]
    [TestCase("-8,9", "row 2 教师 '-8'")]
    public void A_summand_that_is_wrong_leaves_the_sum_unreported_and_the_others_accepted(string summands, string rejected)
    {
        var result = Read($"001,甲,小学,12,{summands}\n");

        Assert.That(result.Facts.Schools.Single().Staff, Is.Null);
        Assert.That(InWords(result), Is.EqualTo(new[] { rejected }));
    }

    [Test]
    public void Each_summand_that_is_wrong_is_rejected() =>
        Assert.That(InWords(Read("001,甲,小学,12,x,#N/A\n")), Is.EqualTo(new[] { "row 2 教师 'x'", "row 2 职员 '#N/A'" }));

    [Test]
    public void A_sum_too_large_rejects_each_of_its_cells() =>
        Assert.That(InWords(Read("001,甲,小学,12,1000000,1\n")), Is.EqualTo(new[] { "row 2 教师 '1000000'", "row 2 职员 '1'" }));

    [Test]
    public void A_text_that_the_mapping_does_not_know_and_a_failed_formula_are_rejected() =>
        Assert.That(InWords(Read("001,#REF!,大学,12,8,2\n")), Is.EqualTo(new[] { "row 2 名称 '#REF!'", "row 2 类型 '大学'" }));

    [Test]
    public void A_text_that_means_not_reported_is_accepted() => Assert.That(Read("001,甲,不详,12,8,2\n").CellsAccepted, Is.EqualTo(6));

    [Test]
    public void A_cell_of_which_two_facts_are_made_is_rejected_for_both()
    {
        var result = Read("代码,甲,乙\n1,x,2\n", """{"version":1,"columns":{"code":"代码","students":"甲","staff":{"sum":["甲","乙"]}}}""");

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2 甲 'x'" }));
        Assert.That((result.CellsRead, result.CellsAccepted), Is.EqualTo((3, 2)));
    }

    [Test]
    public void A_row_without_code_is_rejected_cell_by_cell()
    {
        var result = Read(",甲,,12,,\n002,乙,小学,12,8,2\n");

        Assert.That(result.Facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "002" }));
        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2 名称 '甲'", "row 2 学生 '12'" }));
        Assert.That(result.RowsRejected, Is.EqualTo(1));
    }

    [Test]
    public void A_row_without_code_leaves_what_its_district_adds_up_undecided()
    {
        const string table = "校,区,生,区名\n1,210102,5,\n,210102,6,\n,210102,7,\n2,210103,8,\n,440303,9,\n";

        var result = TableImport.Read([Write(table)], Mapping(Districts));

        Assert.That(
            result.Facts.Schools.Select(school => (school.Code, school.DistrictCode, school.Students)),
            Is.EqualTo(new (string, string?, int?)[] { ("1", "210102", 5), ("schools.csv: row 3", "210102", null), ("schools.csv: row 4", "210102", null), ("2", "210103", 8) }));
        Assert.That((result.CellsRead, result.CellsAccepted, result.RowsRejected), Is.EqualTo((12, 6, 3)));
        Assert.That(result.Facts.Districts.Select(district => district.FilledInFrom(result.Facts.Schools).Students), Is.EqualTo(new int?[] { null, 8 }));
    }

    [Test]
    public void So_does_one_of_a_file_that_is_given_twice()
    {
        var path = Write("校,区,生,区名\n1,210102,5,\n,210102,6,\n");

        var result = TableImport.Read([path, path], Mapping(Districts));

        Assert.That(result.Facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "1", "schools.csv: row 3", "schools.csv: row 3 #2" }));
    }

    [Test]
    public void A_row_whose_code_is_rejected_is_rejected_for_the_same_reason()
    {
        var result = Read("#N/A,甲,,,,\n002,乙,小学,12,8,2\n");

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2 代码 '#N/A'", "row 2 名称 '甲'" }));
        Assert.That(result.Rejected.Select(cell => cell.Reason.En), Is.All.StartsWith("The formula of the cell failed (#N/A)"));
    }

    [Test]
    public void A_row_with_nothing_in_the_columns_of_the_mapping_counts_as_one()
    {
        var result = Read("备注,代码\n合计,\n,1\n", """{"version":1,"columns":{"code":"代码"}}""");

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2  ''" }));
        Assert.That((result.CellsRead, result.CellsAccepted), Is.EqualTo((2, 1)));
    }

    [Test]
    public void A_row_that_can_not_be_divided_counts_as_one()
    {
        var result = Read("001,甲\n002,乙,小学,12,8,2\n003,丙\n");

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2  ''", "row 4  ''" }));
        Assert.That((result.CellsRead, result.CellsAccepted, result.RowsRejected), Is.EqualTo((8, 6, 2)));
    }

    [Test]
    public void Of_rows_with_one_code_the_subject_stays_and_no_fact_is_reported()
    {
        var result = Read("001,甲,小学,12,8,2\n002,丙,小学,7,1,1\n001,甲,小学,13,8,2\n001,甲,,,,\n");

        var school = result.Facts.Schools[0];
        Assert.That((school.Code, school.Name, school.Stage, school.Students, school.Staff), Is.EqualTo(("001", "甲", (SchoolStage?)null, (int?)null, (Compliance.Quantities.Posts?)null)));
        Assert.That(result.Facts.Schools[1].Students, Is.EqualTo(7));
        Assert.That((result.CellsRead, result.CellsAccepted, result.RowsRejected), Is.EqualTo((20, 8, 2)));
        Assert.That(result.Rejected.Select(cell => cell.Place.Row), Is.EqualTo(new[] { 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 5, 5 }));
    }

    [Test]
    public void Of_rows_with_one_code_a_name_that_differs_is_rejected() =>
        Assert.That(InWords(Read("001,甲,,,,\n001,乙,,,,\n")), Is.EqualTo(new[] { "row 2 名称 '甲'", "row 3 代码 '001'", "row 3 名称 '乙'" }));

    [Test]
    public void A_name_must_be_the_same_in_all_rows_with_one_code() =>
        Assert.That(Read("001,甲,,,,\n001,甲,,,,\n001,乙,,,,\n").Facts.Schools.Single().Name, Is.Null);

    [Test]
    public void Which_row_comes_first_makes_no_difference()
    {
        string[] rows = ["001,甲,小学,12,8,2\n", "001,乙,小学,13,8,2\n"];

        var (one, other) = (Read(rows[0] + rows[1]).Facts.Schools.Single(), Read(rows[1] + rows[0]).Facts.Schools.Single());

        Assert.That((one.Name, one.Students), Is.EqualTo((other.Name, other.Students)).And.EqualTo(((string?)null, (int?)null)));
    }

    [Test]
    public void A_part_larger_than_its_whole_is_rejected_with_it()
    {
        var result = Read(
            "代码,班,大班\n1,5,6\n2,5,5\n", """{"version":1,"columns":{"code":"代码","compulsoryClasses":"班","largeClasses":"大班"}}""");

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2 班 '5'", "row 2 大班 '6'" }));
        Assert.That(result.Facts.Schools.Select(school => school.LargeClasses), Is.EqualTo(new int?[] { null, 5 }));
    }

    [Test]
    public void A_part_larger_than_a_constant_is_rejected_alone()
    {
        var result = Read("代码,大班\n1,6\n", """{"version":1,"columns":{"code":"代码","compulsoryClasses":{"constant":5},"largeClasses":"大班"}}""");

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 2 大班 '6'" }));
        Assert.That(result.Facts.Schools.Single().CompulsoryClasses, Is.EqualTo(5));
    }

    [Test]
    public void Schools_of_a_district_that_is_none_lie_in_none()
    {
        const string table = "校,区,生,区名\n1,甲区,5,\n2,甲区,6,\n3,210102,7,乙区\n";

        var judgedHere = TableImport.Read([Write(table)], Mapping(Districts));
        var judgedElsewhere = Read(table, Districts);

        Assert.That(judgedHere.Facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "3" }));
        Assert.That((judgedHere.CellsRead, judgedHere.CellsAccepted, judgedHere.RowsRejected), Is.EqualTo((10, 4, 2)));
        Assert.That(judgedHere.Rejected.Select(cell => cell.Reason.En), Is.All.Contains("'甲区' is no six-digit GB/T 2260 code"));
        Assert.That(judgedElsewhere.Facts.Schools.Select(school => school.DistrictCode), Is.EqualTo(new[] { null, null, "210102" }));
        Assert.That(InWords(judgedElsewhere), Is.EqualTo(new[] { "row 2 区 '甲区'", "row 3 区 '甲区'" }));
    }

    [Test]
    public void A_district_that_nobody_lists_is_rejected_with_its_row_unless_schools_may_lie_in_none()
    {
        const string mapping = """{"version":1,"columns":{"code":"校","district":"区"},"districts":[{"code":"210102"}]}""";
        const string table = "校,区\n1,210102\n2,210103\n";

        Assert.That(InWords(TableImport.Read([Write(table)], Mapping(mapping))), Is.EqualTo(new[] { "row 3 校 '2'", "row 3 区 '210103'" }));
        Assert.That(InWords(Read(table, mapping)), Is.EqualTo(new[] { "row 3 区 '210103'" }));
    }

    [Test]
    public void A_second_name_of_a_district_is_rejected()
    {
        var result = Read("校,区,生,区名\n1,210102,5,甲区\n2,210102,6,乙区\n3,210102,6,甲区\n", Districts);

        Assert.That(InWords(result), Is.EqualTo(new[] { "row 3 区名 '乙区'" }));
        Assert.That(result.Facts.Districts.Single().Name, Is.EqualTo("甲区"));
    }

    [Test]
    public void Rows_may_name_what_the_other_facts_hold()
    {
        var others = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new School { Code = "S" });

        var result = TableImport.Read([Write("编号,校\nT1,S\nT2,X\n")], Mapping("""{"version":1,"level":"teacher","columns":{"code":"编号","school":"校"}}"""), others);

        Assert.That(result.Facts.Teachers.Select(teacher => teacher.Code), Is.EqualTo(new[] { "T1" }));
        Assert.That(result.Facts.Schools, Has.Count.EqualTo(1));
        Assert.That(InWords(result), Is.EqualTo(new[] { "row 3 编号 'T2'", "row 3 校 'X'" }));
        Assert.That(others.Build().Teachers, Is.Empty);
    }

    [Test]
    public void A_row_of_a_subject_that_the_other_facts_hold_is_rejected()
    {
        var others = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new School { Code = "001", Students = 7 });

        var result = TableImport.Read([Write(MappedTable.Headings + "001,甲,,12,,\n")], Mapping(MappedTable.SchoolMapping), others);

        Assert.That((result.Facts.Schools.Single().Students, result.CellsRead, result.RowsRejected), Is.EqualTo((7, 3, 1)));
    }

    [Test]
    public void A_district_that_the_other_facts_hold_stays_as_it_is()
    {
        var others = new FactSetBuilder().Add(new District { Code = "210102", Name = "和平区", CompulsoryClasses = 7 });

        var result = TableImport.Read([Write("校,区,生,区名\n1,210102,5,甲区\n")], Mapping(Districts), others);

        Assert.That(result.Facts.Districts.Select(district => (district.Name, district.CompulsoryClasses)), Is.EqualTo(new[] { ("和平区", (int?)7) }));
        Assert.That((result.CellsRead, result.CellsAccepted), Is.EqualTo((4, 4)));
    }

    [Test]
    public void What_is_wrong_outside_the_tables_can_not_be_gone_on_without()
    {
        var others = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).Add(new School { Code = "S", Students = -1 });

        Assert.That(() => TableImport.Read([Write("a\n1\n")], Mapping("""{"version":1,"columns":{"code":"a"}}"""), others), Throws.TypeOf<InvalidFactsException>());
    }

    [TestCase(2)]
    [TestCase(3)]
    public void A_file_given_twice_leaves_its_subjects_without_facts(int times)
    {
        var path = Write(MappedTable.Headings + "001,甲,,12,,\n002,乙,,x,,\n");

        var result = TableImport.Read(Enumerable.Repeat(path, times), Mapping(MappedTable.SchoolMapping), Elsewhere());

        Assert.That(result.Facts.Schools.Select(school => (school.Code, school.Name, school.Students)), Is.EqualTo(new[] { ("001", "甲", (int?)null), ("002", "乙", null) }));
        Assert.That((result.CellsRead, result.CellsAccepted, result.RowsRejected), Is.EqualTo((6 * times, 4, 2 * (times - 1))));
    }

    [TestCase("a,b\n1,2\n")]
    [TestCase(MappedTable.Headings)]
    public void A_table_without_the_headings_or_without_rows_can_not_be_gone_on_with(string table)
    {
        var path = Write(table);

        Assert.That(() => TableImport.Read([path], Mapping(MappedTable.SchoolMapping)), Throws.TypeOf<InvalidFactsException>());
    }

    [Test]
    public void A_file_that_is_not_there_can_not_be_gone_on_without() =>
        Assert.That(() => TableImport.Read([Path.Combine(folder.FullName, "none.csv")], Mapping(MappedTable.SchoolMapping)), Throws.TypeOf<InvalidFactsException>());

    [Test]
    public void Reading_stops_when_it_is_cancelled()
    {
        var path = Write(MappedTable.Headings + "001,甲,,12,,\n");

        Assert.That(
            () => TableImport.Read([path], Mapping(MappedTable.SchoolMapping), cancellationToken: new CancellationToken(canceled: true)), Throws.TypeOf<OperationCanceledException>());
    }

    private static string[] InWords(ImportResult result) =>
        [.. result.Rejected.Select(cell => $"row {cell.Place.Row} {cell.Place.Column} '{cell.Value}'")];

    private static FactSetBuilder Elsewhere() => new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);

    private static TableMapping Mapping(string json) => TableMapping.Read(new StringReader(json), "m.json");

    /// <summary>Reads rows of <see cref="MappedTable.OfSchools"/>.</summary>
    private ImportResult Read(string rows) => Read(MappedTable.Headings + rows, MappedTable.SchoolMapping);

    private ImportResult Read(string table, string mapping) => TableImport.Read([Write(table)], Mapping(mapping), Elsewhere());

    private string Write(string table)
    {
        var path = Path.Combine(folder.FullName, "schools.csv");
        File.WriteAllText(path, table, Encoding.UTF8);
        return path;
    }
}
