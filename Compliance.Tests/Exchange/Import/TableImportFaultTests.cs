using System.Text;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>What is wrong with a table is said with file, row and column, and nothing of the table is lost.</summary>
[TestFixture]
public sealed class TableImportFaultTests
{
    private const string Headings = MappedTable.Headings;

    [TestCase("1e308")]
    [TestCase("NaN")]
    [TestCase("∞")]
    [TestCase("\"12,5\"")]
    [TestCase("\"1,2345\"")]
    [TestCase("\"0,200\"")]
    [TestCase("12%")]
    [TestCase("2025-12-31")]
    [TestCase("12.5")]
    [TestCase("0x10")]
    [TestCase("1 200")]
    [TestCase("12人")]
    [TestCase("99999999999999999999999999999999")]
    public void A_cell_that_is_no_whole_number_is_a_bad_value_at_its_row_and_column(string students) =>
        Assert.That(
            MappedTable.OfSchools.Places(Headings + $"001,甲,小学,12,8,2\n002,乙,小学,{students},8,2\n"),
            Is.EqualTo(new[] { "BadValue at schools.csv: row 3, column \"学生\"" }));

    [TestCase("-1", "Negative")]
    [TestCase("1000001", "TooLarge")]
    public void A_number_beyond_what_can_be_true_is_a_fault_of_its_own(string students, string kind) =>
        Assert.That(
            MappedTable.OfSchools.Places(Headings + $"001,甲,小学,{students},8,2\n"), Is.EqualTo(new[] { $"{kind} at schools.csv: row 2, column \"学生\"" }));

    [Test]
    public void The_message_quotes_the_cell_and_says_in_both_languages_what_it_must_be()
    {
        var fault = MappedTable.OfSchools.Faults(Headings + "001,甲,小学,１２人,8,2\n").Single();

        Assert.That(fault.Describe(Language.Chinese), Is.EqualTo("schools.csv: row 2, column \"学生\": students 的值“１２人”无效:应为不带小数的数字(半角)。"));
        Assert.That(fault.Describe(Language.English), Is.EqualTo("schools.csv: row 2, column \"学生\": students is '１２人', but must be a whole number in ASCII digits."));
    }

    [TestCase("８人,2", "BadValue", "教师")]
    [TestCase("8,x", "BadValue", "职员")]
    [TestCase("10,-5", "Negative", "职员")]
    [TestCase("0.0001,2", "BadValue", "教师")]
    [TestCase("1000001,2", "TooLarge", "教师+职员")]
    [TestCase("1000000,1", "TooLarge", "教师+职员")]
    [TestCase("79228162514264337593543950335,79228162514264337593543950335", "TooLarge", "教师", "TooLarge", "职员")]
    [TestCase("８人,x", "BadValue", "教师", "BadValue", "职员")]
    [TestCase("x,", "BadValue", "教师")]
    public void A_summand_that_can_not_be_added_is_a_fault_at_its_own_column(string summands, params string[] kindsAndColumns) =>
        Assert.That(
            MappedTable.OfSchools.Places(Headings + $"001,甲,小学,12,{summands}\n"),
            Is.EqualTo(kindsAndColumns.Chunk(2).Select(pair => $"{pair[0]} at schools.csv: row 2, column \"{pair[1]}\"")));

    [Test]
    public void A_sum_that_just_keeps_within_the_limit_is_none() =>
        Assert.That(MappedTable.OfSchools.Places(Headings + "001,甲,小学,12,999999,1\n"), Is.Empty);

    [Test]
    public void A_part_of_a_count_must_be_whole_even_where_the_sum_would_be() =>
        Assert.That(
            new MappedTable("""{"version":1,"columns":{"code":"a","students":{"sum":["b","c"]}}}""").Places("a,b,c\n1,2.5,0.5\n"),
            Is.EqualTo(new[] { "BadValue at schools.csv: row 2, column \"b\"", "BadValue at schools.csv: row 2, column \"c\"" }));

    [Test]
    public void A_text_that_the_mapping_does_not_translate_is_a_bad_value()
    {
        var fault = MappedTable.OfSchools.Faults(Headings + "001,甲,中学,12,8,2\n").Single();

        Assert.That(fault.Describe(Language.English), Is.EqualTo(
            "schools.csv: row 2, column \"类型\": stage is '中学', which the mapping does not translate; it knows 小学, 初中, 不详."));
        Assert.That(fault.Message.Zh, Does.Contain("小学、初中、不详"));
    }

    [Test]
    public void A_column_that_the_table_has_not_is_named_with_the_nearest_heading()
    {
        var fault = MappedTable.OfSchools.Faults("代码,名称,类型,学生数,教师,职员\n001,甲,小学,12,8,2\n").Single();

        Assert.That(fault.Describe(Language.English), Is.EqualTo(
            "schools.csv: row 1, column \"学生\": The mapping names this column, which the table has not; the nearest heading is '学生数'."));
        Assert.That(fault.Message.Zh, Does.Contain("最接近的列标题是“学生数”"));
    }

    [Test]
    public void A_column_like_no_heading_is_named_alone() =>
        Assert.That(MappedTable.OfSchools.Faults("代码,名称,类型,phone,教师,职员\n001,甲,小学,12,8,2\n").Single().Message.En, Does.Not.Contain("nearest"));

    [Test]
    public void Every_column_that_the_table_has_not_is_named_once_and_the_rows_are_not_read() =>
        Assert.That(
            MappedTable.OfSchools.Places("代码,名称,类型\n001,甲,?\n"),
            Is.EqualTo(new[] { "学生", "教师", "职员" }.Select(column => $"Unreadable at schools.csv: row 1, column \"{column}\"")));

    [Test]
    public void A_heading_that_stands_twice_is_a_fault() =>
        Assert.That(
            MappedTable.OfSchools.Places("代码,名称,类型,学生,教师,职员,学生,,\n001,甲,小学,12,8,2,13,,\n"),
            Is.EqualTo(new[] { "Unreadable at schools.csv: row 1, column \"学生\"" }));

    [TestCase("001,甲,小学,12,8", 5)]
    [TestCase("001,甲,小学,12,8,2,", 7)]
    [TestCase("001", 1)]
    public void A_row_with_too_few_or_too_many_cells_is_a_fault(string row, int cells)
    {
        var fault = MappedTable.OfSchools.Faults(Headings + "000,甲,小学,12,8,2\n" + row + "\n").Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 3"));
        Assert.That(fault.Message.En, Does.StartWith($"The row has {cells} cells, but there are 6 headings"));
    }

    [TestCase("001,\"甲,小学,12,8,2\n002,乙,小学,12,8,2\n", "never closed")]
    [TestCase("001,\"甲\"乙,小学,12,8,2\n", "follows a closing double quote")]
    [TestCase("001,甲\"乙\",小学,12,8,2\n", "without quotes holds a double quote")]
    public void Broken_quotes_are_a_fault_at_the_row_where_they_begin(string rows, string says)
    {
        var fault = MappedTable.OfSchools.Faults(Headings + "000,甲,小学,12,8,2\n" + rows).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 3"));
        Assert.That(fault.Message.En, Does.Contain(says));
    }

    [Test]
    public void A_quote_left_open_in_a_large_file_stops_before_it_fills_the_memory()
    {
        var csv = Headings + "001,\"甲,小学,12,8,2\n" + string.Concat(Enumerable.Repeat("002,乙,小学,12,8,2\n", 200_000));

        var fault = MappedTable.OfSchools.Faults(csv).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 2"));
        Assert.That(fault.Message.En, Does.Contain("longer than 1,048,576 bytes"));
    }

    [Test]
    public void Rows_are_counted_as_a_spreadsheet_shows_them() =>
        Assert.That(
            MappedTable.OfSchools.Places(Headings + "\n001,\"甲\n乙\",小学,12,8,2\n\n002,丙,小学,x,8,2\n"),
            Is.EqualTo(new[] { "BadValue at schools.csv: row 5, column \"学生\"" }));

    [Test]
    public void A_nul_character_is_a_fault() =>
        Assert.That(
            MappedTable.OfSchools.Places(Headings + "001,甲,小学,12,8,2\n002,乙\0,小学,12,8,2\n"), Is.EqualTo(new[] { "Unreadable at schools.csv: row 3" }));

    [TestCase("", "The file is empty")]
    [TestCase("\uFEFF", "The file is empty")]
    [TestCase(Headings, "There is no row below the headings")]
    [TestCase(Headings + "\n,,,,,\n", "There is no row below the headings")]
    public void A_file_without_rows_is_a_fault_and_no_empty_fact_set(string csv, string says)
    {
        var fault = MappedTable.OfSchools.Faults(csv).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv"));
        Assert.That(fault.Message.En, Does.StartWith(says));
    }

    [Test]
    public void A_heading_row_in_broken_quotes_is_a_fault() =>
        Assert.That(MappedTable.OfSchools.Places("代码,\"名称\n001,甲\n"), Is.EqualTo(new[] { "Unreadable at schools.csv: row 1" }));

    [TestCase(Headings, 1)]
    [TestCase("", 2)]
    public void A_gbk_file_read_as_utf8_is_one_fault_that_says_how_to_read_it(string headings, int row)
    {
        var table = headings.Length > 0
            ? new MappedTable("""{"version":1,"encoding":"utf-8","columns":{"code":"代码","name":"名称"}}""")
            : new MappedTable("""{"version":1,"encoding":"utf-8","columns":{"code":"code","name":"name"}}""");
        var fault = table.Faults(Gbk((headings.Length > 0 ? headings : "code,name\n") + "001,沈阳市和平区第一小学\n002,乙\n")).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo($"Unreadable at schools.csv: row {row}"));
        Assert.That((fault.Message.Zh, fault.Message.En), Is.EqualTo((
            "文件不是 utf-8 编码的文本;若它是 gb18030 编码,请在映射文件中写明 \"encoding\":\"gb18030\"。",
            "The file is no utf-8 text; if it is gb18030, set \"encoding\":\"gb18030\" in the mapping.")));
    }

    [Test]
    public void A_gbk_heading_that_is_utf8_by_accident_is_known_by_its_bytes()
    {
        // 学校 in GBK, D1 A7 D0 A3, is valid UTF-8 for two Cyrillic letters.
        Assume.That(Encoding.UTF8.GetString(Gbk("学校")), Is.EqualTo("ѧУ"));

        var fault = new MappedTable("""{"version":1,"encoding":"utf-8","columns":{"code":"学校","name":"b","students":"c"}}""").Faults(Gbk("学校,x\n1,2\n")).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 1"));
        Assert.That(fault.Message.En, Does.Contain("set \"encoding\":\"gb18030\""));
    }

    [TestCase("""{"version":1,"encoding":"gb18030","columns":{"code":"代码"}}""", "utf-8")]
    [TestCase("""{"version":1,"encoding":"utf-16","columns":{"code":"代码"}}""", "utf-8")]
    public void A_utf8_file_read_otherwise_is_one_fault_that_says_so(string mapping, string encoding)
    {
        var fault = new MappedTable(mapping).Faults("代码,名\n001,甲\n").Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 1"));
        Assert.That(fault.Message.En, Does.Contain($"set \"encoding\":\"{encoding}\""));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_utf16_file_read_as_utf8_is_one_fault_that_says_so(bool withMark)
    {
        byte[] csv = [.. withMark ? Encoding.Unicode.GetPreamble() : [], .. Encoding.Unicode.GetBytes("code,名称\n001,甲\n")];

        var fault = new MappedTable("""{"version":1,"encoding":"utf-8","columns":{"code":"code"}}""").Faults(csv).Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 1"));
        Assert.That(fault.Message.En, Does.Contain("set \"encoding\":\"utf-16\""));
    }

    [Test]
    public void A_utf16_file_with_swapped_bytes_is_a_fault()
    {
        byte[] csv = [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("代码\n001\n")];

        Assert.That(
            new MappedTable("""{"version":1,"encoding":"utf-16","columns":{"code":"代码"}}""").Faults(csv).Select(MappedTable.InWords),
            Is.EqualTo(new[] { "Unreadable at schools.csv: row 1" }));
    }

    [Test]
    public void A_character_cut_off_at_the_end_is_a_fault() =>
        Assert.That(
            MappedTable.OfSchools.Faults(Encoding.UTF8.GetBytes(Headings + "001,甲,小学,12,8,2\n002,乙,小学,12,8,甲")[..^1]).Select(MappedTable.InWords),
            Is.EqualTo(new[] { "Unreadable at schools.csv: row 3" }));

    [TestCase(",", ";")]
    [TestCase("|", ",")]
    public void Another_delimiter_than_the_mapping_names_is_one_fault_that_says_how_to_read_it(string declared, string used)
    {
        var table = new MappedTable($$$"""{"version":1,"delimiter":"{{{declared}}}","columns":{"code":"a","students":"b","classes":"c"}}""");

        var fault = table.Faults($"a{used}b{used}c\n1{used}2{used}3\n").Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("Unreadable at schools.csv: row 1"));
        Assert.That(fault.Message.En, Does.Contain($"set \"delimiter\":\"{used}\""));
    }

    [Test]
    public void A_tab_is_named_as_json_writes_it() =>
        Assert.That(
            new MappedTable("""{"version":1,"delimiter":",","columns":{"code":"a"}}""").Faults("a\tb\n1\t2\n").Single().Message.Zh, Does.Contain("\"delimiter\":\"\\t\""));

    [Test]
    public void A_row_without_code_is_a_fault_of_the_row() =>
        Assert.That(MappedTable.OfSchools.Places(Headings + ",甲,小学,12,8,2\n"), Is.EqualTo(new[] { "BadCode at schools.csv: row 2" }));

    [Test]
    public void A_code_that_stands_twice_is_a_fault_that_names_both_rows()
    {
        var fault = MappedTable.OfSchools.Faults(Headings + "001,甲,小学,12,8,2\n002,乙,小学,12,8,2\n001,丙,小学,12,8,2\n").Single();

        Assert.That(MappedTable.InWords(fault), Is.EqualTo("DuplicateCode at schools.csv: row 4"));
        Assert.That(fault.Message.En, Does.Contain("first at schools.csv: row 2"));
    }

    [Test]
    public void A_school_in_a_district_that_nobody_lists_is_a_fault_of_its_row() =>
        Assert.That(
            new MappedTable("""{"version":1,"columns":{"code":"a","district":"b"},"districts":[{"code":"210102"}]}""").Places("a,b\n1,210102\n2,210103\n"),
            Is.EqualTo(new[] { "UnknownParent at schools.csv: row 3" }));

    [Test]
    public void A_district_with_two_names_is_a_fault_that_names_both_rows()
    {
        var table = new MappedTable("""{"version":1,"columns":{"code":"a","district":"b"},"districts":{"code":"b","name":"c"}}""");

        var fault = table.Faults("a,b,c\n1,210102,甲区\n2,210102,甲區\n").Single();

        Assert.That(fault.Describe(Language.English), Is.EqualTo(
            "schools.csv: row 3, column \"c\": The district '210102' is named '甲區' here, but '甲区' at first (schools.csv: row 2); name it one way."));
    }

    [Test]
    public void A_district_code_that_is_none_is_a_fault_of_the_first_row_that_names_it() =>
        Assert.That(
            new MappedTable("""{"version":1,"columns":{"code":"a","district":"b"},"districts":{"code":"b"}}""").Places("a,b\n1,甲区\n2,甲区\n"),
            Is.EqualTo(new[] { "BadCode at schools.csv: row 2, column \"b\"" }));

    [Test]
    public void A_subject_listed_in_the_mapping_is_at_fault_at_its_place_there() =>
        Assert.That(
            new MappedTable("{\"version\":1,\"columns\":{\"code\":\"a\"},\n\"cities\":[{\"code\":\"210102\"}]}").Places("a\n1\n"),
            Is.EqualTo(new[] { "BadCode at schools.mapping.json: row 2, cities[0]" }));

    [Test]
    public void Everything_that_is_wrong_is_said_at_once_in_the_order_of_the_table() =>
        Assert.That(
            MappedTable.OfSchools.Places(
                Headings + "001,甲,小学,x,８人,2\n002,乙,小学,12,8\n003,丙,大学,-1,8,2\n004,\"丁\"x,小学,12,8,2\n,戊,小学,12,8,2\n005,己,小学,12,8,2\n"),
            Is.EqualTo(new[]
            {
                "BadValue at schools.csv: row 2, column \"学生\"", "BadValue at schools.csv: row 2, column \"教师\"", "Unreadable at schools.csv: row 3",
                "BadValue at schools.csv: row 4, column \"类型\"", "Negative at schools.csv: row 4, column \"学生\"", "Unreadable at schools.csv: row 5",
                "BadCode at schools.csv: row 6",
            }));

    [Test]
    public void Text_of_the_table_can_not_break_the_line_of_a_message() =>
        Assert.That(
            MappedTable.OfSchools.Faults(Headings + "001,甲,\"小\r\n学\u202E\",12,8,2\n").Single().Describe(Language.English), Does.Contain("'小��学�'"));

    [Test]
    public void A_file_that_is_not_there_is_a_fault_beside_those_of_the_others()
    {
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China);
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var missing = Path.Combine(folder.FullName, "missing.csv");

            TableImport.ReadInto(builder, [missing, folder.FullName], TableMapping.Read(new StringReader("""{"version":1,"columns":{"code":"a"}}"""), "m.json"));

            builder.TryBuild(out _, out var faults);
            Assert.That(faults.Select(fault => fault.Describe(Language.English)), Is.EqualTo(new[]
            {
                $"{missing}: There is no such file; check the path.",
                $"{folder.FullName}: The file can not be read; check that it is a file, that you may read it, and that nothing else holds it.",
            }));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Gbk(string text) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);
}
