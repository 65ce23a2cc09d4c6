using System.Text;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>What well-formed tables are read as.</summary>
[TestFixture]
public sealed class TableImportTests
{
    private const string Headings = MappedTable.Headings;

    [Test]
    public void Each_row_is_a_subject_with_the_facts_of_its_columns()
    {
        var school = Only(Headings + "001,甲小学,小学,120,8,2.5\n");

        Assert.That(
            (school.Code, school.Name, school.Stage, school.Students, school.Staff),
            Is.EqualTo(("001", "甲小学", SchoolStage.Primary, 120, Posts.FromDecimal(10.5m))));
    }

    [Test]
    public void The_order_of_the_columns_and_columns_that_no_fact_needs_do_not_matter()
    {
        var school = Only("电话,学生,职员,代码,教师,类型,名称\n024,120,2,001,8,初中,甲\n");

        Assert.That((school.Code, school.Stage, school.Students, school.Staff), Is.EqualTo(("001", SchoolStage.Junior, 120, (Posts)10)));
    }

    [Test]
    public void An_empty_cell_is_a_fact_not_reported()
    {
        var school = Only(Headings + "001,,,,8,2\n");

        Assert.That((school.Name, school.Stage, school.Students), Is.EqualTo(((string?)null, (SchoolStage?)null, (int?)null)));
    }

    [Test]
    public void A_text_that_the_mapping_translates_to_null_is_a_fact_not_reported() =>
        Assert.That(Only(Headings + "001,甲,不详,120,8,2\n").Stage, Is.Null);

    [TestCase("8", "2", 10)]
    [TestCase("0", "0", 0)]
    [TestCase("0", "", null)]
    [TestCase("", "2", null)]
    [TestCase("", "", null)]
    public void A_sum_is_reported_only_when_every_summand_is(string teachers, string others, int? staff) =>
        Assert.That(Only(Headings + $"001,甲,小学,120,{teachers},{others}\n").Staff?.Value, Is.EqualTo((decimal?)staff));

    [Test]
    public void A_sum_adds_decimals_exactly() =>
        Assert.That(Only(Headings + "001,甲,小学,120,0.1,0.2\n").Staff, Is.EqualTo(Posts.FromDecimal(0.3m)));

    [TestCase("1000000")]
    [TestCase("0")]
    [TestCase("007")]
    [TestCase("12.0")]
    public void A_number_may_be_anything_that_is_plainly_a_whole_number_within_the_limit(string students) =>
        Assert.That(Only(Headings + $"001,甲,小学,{students},8,2\n").Students, Is.EqualTo((int)decimal.Parse(students, System.Globalization.CultureInfo.InvariantCulture)));

    [TestCase("１２", 12)]
    [TestCase("\"1,200\"", 1200)]
    [TestCase("１２．０", 12)]
    [TestCase("\u300012", 12)]
    [TestCase("+12", 12)]
    public void A_number_may_be_written_as_people_write_it(string students, int read) =>
        Assert.That(Only(Headings + $"001,甲,小学,{students},8,2\n").Students, Is.EqualTo(read));

    [TestCase(" 12")]
    [TestCase("12 ")]
    [TestCase("\t12")]
    [TestCase("\" 12 \"")]
    public void Spaces_and_tabs_around_a_cell_do_not_count(string students) =>
        Assert.That(Only(Headings + $"001,甲,小学,{students},8,2\n").Students, Is.EqualTo(12));

    [Test]
    public void Spaces_around_a_heading_do_not_count() =>
        Assert.That(Only("代码 , 名称,类型,学生,教师,职员\n001,甲,小学,12,8,2\n").Name, Is.EqualTo("甲"));

    [Test]
    public void A_code_keeps_its_leading_zeros_and_is_never_a_number() =>
        Assert.That(Only(Headings + "0001E5,甲,小学,12,8,2\n").Code, Is.EqualTo("0001E5"));

    [Test]
    public void A_quoted_cell_may_hold_delimiters_quotes_and_line_breaks() =>
        Assert.That(Only(Headings + "001,\"甲,\"\"乙\"\"\n丙\",小学,12,8,2\n").Name, Is.EqualTo("甲,\"乙\"\n丙"));

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Lines_may_end_as_on_any_system_and_the_last_without_end(string end)
    {
        var schools = MappedTable.OfSchools.Facts((Headings + "001,甲,小学,12,8,2\n002,乙,小学,13,8,2").Replace("\n", end, StringComparison.Ordinal)).Schools;

        Assert.That(schools.Select(school => school.Students), Is.EqualTo(new int?[] { 12, 13 }));
    }

    [Test]
    public void Rows_without_any_content_are_passed_over() =>
        Assert.That(MappedTable.OfSchools.Facts(Headings + "\n001,甲,小学,12,8,2\n,,,,,\n \n002,乙,小学,13,8,2\n\n").Schools, Has.Count.EqualTo(2));

    [Test]
    public void A_byte_order_mark_is_accepted() =>
        Assert.That(Only("\uFEFF" + Headings + "001,甲,小学,12,8,2\n").Code, Is.EqualTo("001"));

    [TestCase("gb18030")]
    [TestCase("utf-16")]
    public void The_mapping_names_the_encoding(string name)
    {
        var encoding = name == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes("学校\n镕小学\n")]);

        TableImport.ReadInto(builder, stream, "x.csv", Mapping($$$"""{"version":1,"encoding":"{{{name}}}","columns":{"code":"学校"}}"""));

        Assert.That(builder.Build().Schools.Single().Code, Is.EqualTo("镕小学"));
    }

    [Test]
    public void The_code_pages_are_not_registered_for_the_whole_process()
    {
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);
        using var stream = new MemoryStream("a\n1\n"u8.ToArray());
        TableImport.ReadInto(builder, stream, "x.csv", Mapping("""{"version":1,"encoding":"gb18030","columns":{"code":"a"}}"""));

        Assert.That(() => Encoding.GetEncoding("gb18030"), Throws.ArgumentException);
    }

    [TestCase(";")]
    [TestCase("\\t")]
    [TestCase("|")]
    public void The_mapping_names_the_delimiter(string name)
    {
        var table = new MappedTable($$$"""{"version":1,"delimiter":"{{{name}}}","columns":{"code":"a","students":"b"}}""");

        Assert.That(table.Facts($"a{(name == "\\t" ? "\t" : name)}b\n1{(name == "\\t" ? "\t" : name)}2\n").Schools.Single().Students, Is.EqualTo(2));
    }

    [Test]
    public void A_constant_stands_in_every_row()
    {
        var schools = new MappedTable("""{"version":1,"columns":{"code":"a","stage":{"constant":"primary"},"classes":{"constant":6}}}""").Facts("a\n1\n2\n").Schools;

        Assert.That(schools.Select(school => (school.Stage, school.Classes)), Is.All.EqualTo(((SchoolStage?)SchoolStage.Primary, (int?)6)));
    }

    [Test]
    public void Districts_are_made_once_from_what_the_rows_name()
    {
        var facts = new MappedTable(
            """
            {"version":1,"columns":{"code":"校","district":"区"},"districts":{"code":"区","name":{"column":"区名"}},
             "cities":[{"code":"210100","name":"某市","students":70}],"provinces":[{"code":"210000"}]}
            """).Facts("校,区,区名\n1,210102,甲区\n2,210102,\n3,210103,乙区\n4,210104,\n5,210104,丙区\n");

        Assert.That(facts.Districts.Select(district => (district.Code, district.Name)), Is.EqualTo(new[] { ("210102", "甲区"), ("210103", "乙区"), ("210104", "丙区") }));
        Assert.That((facts.Cities.Single().Name, facts.Cities.Single().Students, facts.Provinces.Single().Code), Is.EqualTo(("某市", 70, "210000")));
        Assert.That(facts.Schools, Has.Count.EqualTo(5));
    }

    [Test]
    public void Districts_may_be_listed_in_the_mapping_instead()
    {
        var facts = new MappedTable("""{"version":1,"columns":{"code":"校","district":"区"},"districts":[{"code":"210102","name":"甲区"}]}""").Facts("校,区\n1,210102\n");

        Assert.That(facts.Districts.Single().Name, Is.EqualTo("甲区"));
    }

    [Test]
    public void Rows_may_be_subjects_of_any_level()
    {
        var builder = new FactSetBuilder().Add(new District { Code = "210102" }).Add(new School { Code = "S1", DistrictCode = "210102", Stage = SchoolStage.Primary });
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("编号,学校,年限,交流\nP1,S1,6.5,是\n"));

        TableImport.ReadInto(builder, stream, "heads.csv", Mapping(
            """{"version":1,"level":"principal","columns":{"code":"编号","school":"学校","consecutiveYearsInPost":"年限","rotated":{"column":"交流","values":{"是":true,"否":false}}}}"""));

        var principal = builder.Build().Principals.Single();
        Assert.That((principal.SchoolCode, principal.ConsecutiveYearsInPost, principal.Rotated), Is.EqualTo(("S1", new Years(6.5m), (bool?)true)));
    }

    [Test]
    public void The_school_year_of_the_mapping_is_the_facts_school_year() =>
        Assert.That(
            new MappedTable("""{"version":1,"schoolYear":"2025-2026","columns":{"code":"a"}}""").Facts("a\n1\n").SchoolYear, Is.EqualTo(new SchoolYear(2025)));

    [Test]
    public void Several_files_of_one_form_share_their_districts_and_cities()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            string[] paths = [Path.Combine(folder.FullName, "a.csv"), Path.Combine(folder.FullName, "b.csv")];
            File.WriteAllText(paths[0], "校,区\n1,210102\n");
            File.WriteAllText(paths[1], "校,区\n2,210102\n");
            var builder = new FactSetBuilder();

            TableImport.ReadInto(builder, paths, Mapping(
                """{"version":1,"columns":{"code":"校","district":"区"},"districts":{"code":"区"},"cities":[{"code":"210100"}]}"""));

            var facts = builder.Build();
            Assert.That((facts.Cities.Count, facts.Districts.Count, facts.Schools.Count), Is.EqualTo((1, 1, 2)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public async Task Files_are_opened_as_the_caller_says_and_closed([Values] OpenedBy by)
    {
        var mapping = Mapping("""{"version":1,"columns":{"code":"校","district":"区"},"districts":{"code":"区"}}""");
        var opened = new List<(string Name, MemoryStream Stream)>();

        var facts = await ReadBy(by, ["one", "two"], mapping, name =>
        {
            opened.Add((name, new MemoryStream(Encoding.UTF8.GetBytes($"校,区\n{name},210102\n"))));
            return opened[^1].Stream;
        });

        Assert.That(facts.Schools.Select(school => school.Code), Is.EqualTo(new[] { "one", "two" }));
        Assert.That(opened.Select(each => (each.Name, each.Stream.CanRead)), Is.EqualTo(new[] { ("one", false), ("two", false) }));
    }

    [Test]
    public async Task What_can_not_be_opened_is_a_fault_by_its_name([Values] OpenedBy by)
    {
        var mapping = Mapping("""{"version":1,"columns":{"code":"校"}}""");

        var refused = await Assert.ThrowsAsync<InvalidFactsException>(() => ReadBy(by, ["gone"], mapping, _ => throw new IOException("lost")));

        Assert.That(refused!.Faults.Single().Place?.File, Is.EqualTo("gone"));
    }

    [Test]
    public void A_stream_is_left_open()
    {
        using var stream = new MemoryStream("a\n1\n"u8.ToArray());

        TableImport.ReadInto(new FactSetBuilder(), stream, "x.csv", Mapping("""{"version":1,"columns":{"code":"a"}}"""));

        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var stream = new MemoryStream("a\n1\n"u8.ToArray());

        Assert.That(
            () => TableImport.ReadInto(new FactSetBuilder(), stream, "x.csv", Mapping("""{"version":1,"columns":{"code":"a"}}"""), new CancellationToken(canceled: true)),
            Throws.TypeOf<OperationCanceledException>());
    }

    private static School Only(string csv) => MappedTable.OfSchools.Facts(csv).Schools.Single();

    private static TableMapping Mapping(string json) => TableMapping.Read(new StringReader(json), "x.mapping.json");

    /// <summary>The three ways to read tables by their names.</summary>
    public enum OpenedBy
    {
        ReadInto,
        Read,
        ReadAsync,
    }

    private static async Task<FactSet> ReadBy(OpenedBy by, string[] names, TableMapping mapping, Func<string, Stream> open)
    {
        var builder = new FactSetBuilder();
        switch (by)
        {
            case OpenedBy.ReadInto:
                TableImport.ReadInto(builder, names, mapping, open);
                return builder.Build();
            case OpenedBy.Read:
                return TableImport.Read(names, mapping, open: open).Facts;
            default:
                await foreach (var part in TableImport.ReadAsync(names, mapping, open: open))
                {
                    builder.Add(part);
                }

                return builder.Build();
        }
    }
}
