using System.Text;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>What a mapping file may say, and what is said of one that is wrong: file, line and path.</summary>
[TestFixture]
public sealed class TableMappingTests
{
    [Test]
    public void A_mapping_says_what_the_table_is_and_how_to_read_it()
    {
        var mapping = Read(
            """
            {"version":1,"title":"T","source":"S","licence":"L","encoding":"gb18030","delimiter":"\t","asOf":"2025-12-31","schoolYear":"2025-2026",
             "level":"district","columns":{"code":"a"}}
            """);

        Assert.That((mapping.File, mapping.Title, mapping.Source, mapping.Licence), Is.EqualTo(("m.json", "T", "S", "L")));
        Assert.That((mapping.Encoding, mapping.Delimiter, mapping.Level), Is.EqualTo(("gb18030", '\t', SubjectLevel.District)));
        Assert.That((mapping.AsOf, mapping.SchoolYear), Is.EqualTo(((DateOnly?)new DateOnly(2025, 12, 31), (SchoolYear?)new SchoolYear(2025))));
    }

    [Test]
    public void What_a_mapping_need_not_say_is_the_usual()
    {
        var mapping = Read("""{"version":1,"columns":{"code":"a"}}""");

        Assert.That((mapping.Encoding, mapping.Delimiter, mapping.Level), Is.EqualTo(((string?)null, (char?)null, SubjectLevel.School)));
        Assert.That((mapping.Title, mapping.Source, mapping.Licence, mapping.AsOf, mapping.SchoolYear), Is.EqualTo(((string?)null, (string?)null, (string?)null, (DateOnly?)null, (SchoolYear?)null)));
    }

    [TestCase("[]", "Unreadable", null)]
    [TestCase("{\"columns\":{\"code\":\"a\"}}", "Unreadable", null)]
    [TestCase("{\"version\":1}", "Unreadable", null)]
    [TestCase("{\"version\":2,\"columns\":{\"code\":\"a\"}}", "Unreadable", "version")]
    [TestCase("{\"version\":\"1\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "version")]
    [TestCase("{\"version\":1,\"columns\":{\"name\":\"a\"}}", "Unreadable", "columns")]
    [TestCase("{\"version\":1,\"columns\":[]}", "Unreadable", "columns")]
    [TestCase("{\"version\":1,\"author\":\"x\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "author")]
    [TestCase("{\"version\":1,\"title\":1,\"columns\":{\"code\":\"a\"}}", "Unreadable", "title")]
    [TestCase("{\"version\":1,\"encoding\":\"latin-1\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "encoding")]
    [TestCase("{\"version\":1,\"delimiter\":\";;\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "delimiter")]
    [TestCase("{\"version\":1,\"asOf\":\"2025-02-30\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "asOf")]
    [TestCase("{\"version\":1,\"schoolYear\":\"2025\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "schoolYear")]
    [TestCase("{\"version\":1,\"level\":\"class\",\"columns\":{\"code\":\"a\"}}", "Unreadable", "level")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"studnets\":\"b\"}}", "UnknownFact", "columns.studnets")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"sy23.partyBrands\":\"b\"}}", "UnknownFact", "columns['sy23.partyBrands']")]
    [TestCase("{\"version\":1,\"level\":\"city\",\"columns\":{\"code\":\"a\",\"district\":\"b\"}}", "UnknownFact", "columns.district")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\" \"}}", "Unreadable", "columns.code")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":{\"column\":5}}}", "Unreadable", "columns.code.column")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":{}}}", "Unreadable", "columns.code")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":{\"column\":\"a\",\"constant\":\"b\"}}}", "Unreadable", "columns.code")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"name\":{\"sum\":[\"b\"]}}}", "Unreadable", "columns.name.sum")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"stage\":{\"sum\":[\"b\"]}}}", "Unreadable", "columns.stage.sum")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"sum\":[]}}}", "Unreadable", "columns.students.sum")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"sum\":[\"b\",7]}}}", "Unreadable", "columns.students.sum[1]")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"sum\":[\"b\",\"b\"]}}}", "Unreadable", "columns.students.sum[1]")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"stage\":{\"constant\":\"小学\"}}}", "BadValue", "columns.stage.constant")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"stage\":{\"constant\":null}}}", "Unreadable", "columns.stage.constant")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"constant\":\"5\"}}}", "BadValue", "columns.students.constant")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"constant\":-5}}}", "Negative", "columns.students.constant")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"constant\":1000001}}}", "TooLarge", "columns.students.constant")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"students\":{\"constant\":1e308}}}", "Unreadable", "columns.students.constant")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"locality\":{\"column\":\"b\",\"values\":{\"城区\":\"city\"}}}}", "BadValue", "columns.locality.values.城区")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"locality\":{\"column\":\"b\",\"values\":{}}}}", "Unreadable", "columns.locality.values")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"districts\":{\"name\":\"b\"}}", "Unreadable", "districts")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"districts\":{\"code\":\"b\",\"students\":\"c\"}}", "Unreadable", "districts.students")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"cities\":{}}", "Unreadable", "cities")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"cities\":[\"210100\"]}", "Unreadable", "cities[0]")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"cities\":[{\"name\":\"b\"}]}", "Unreadable", "cities[0]")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"cities\":[{\"code\":210100}]}", "BadValue", "cities[0].code")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},\"provinces\":[{\"code\":\"210000\",\"stage\":\"primary\"}]}", "UnknownFact", "provinces[0].stage")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\",\"code\":\"b\"}}", "Unreadable", "columns.code")]
    public void What_is_wrong_is_said_with_file_line_and_path(string json, string kind, string? path) =>
        Assert.That(
            FaultsOf(json).Select(fault => (fault.Kind.ToString(), fault.Place!.File, fault.Place.Row, fault.Place.Path)), Is.EqualTo(new[] { (kind, "m.json", (int?)1, path) }));

    [TestCase("")]
    [TestCase("{\"version\":1")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"}} {}")]
    [TestCase("{\"version\":1,\"columns\":{\"code\":\"a\"},}")]
    [TestCase("{\"version\":1,\"columns\":{'code':\"a\"}}")]
    [TestCase("// mapping\n{\"version\":1,\"columns\":{\"code\":\"a\"}}")]
    public void What_is_no_json_is_one_unreadable_file(string json) =>
        Assert.That(FaultsOf(json).Select(fault => (fault.Kind, fault.Place!.File)), Is.EqualTo(new[] { (FactFaultKind.Unreadable, "m.json") }));

    [Test]
    public void Every_fault_is_said_at_once_each_with_its_line() =>
        Assert.That(
            FaultsOf("{\n\"version\":1,\n\"titel\":\"x\",\n\"columns\":{\n\"studnets\":\"b\",\n\"stage\":{\"constant\":\"x\"}}}").Select(fault => (fault.Kind, fault.Place!.Row)),
            Is.EqualTo(new[]
            {
                (FactFaultKind.Unreadable, (int?)3), (FactFaultKind.UnknownFact, 5), (FactFaultKind.BadValue, 6), (FactFaultKind.Unreadable, 4),
            }));

    [Test]
    public void An_unknown_name_is_told_with_the_nearest_one_in_both_languages()
    {
        var fault = FaultsOf("""{"version":1,"columns":{"code":"a","studnets":"b"}}""").Single();

        Assert.That(fault.Describe(Language.English), Is.EqualTo(
            "m.json: row 1, columns.studnets: 'studnets' is no fact of such a subject; the nearest is 'students'; the schema lists the names that are."));
        Assert.That(fault.Message.Zh, Is.EqualTo("此类对象没有名为“studnets”的事实;最接近的是“students”;schema 命令列出可用的名称。"));
    }

    [Test]
    public void An_unknown_property_is_told_with_those_that_may_stand_there() =>
        Assert.That(FaultsOf("""{"version":1,"columns":{"code":"a"},"districts":{"code":"b","stage":"c"}}""").Single().Message.En, Does.EndWith("there may be code, name."));

    [Test]
    public void A_mapping_file_is_read_from_the_disk()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """{"version":1,"title":"标题","columns":{"code":"a"}}""", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

            Assert.That((TableMapping.ReadFile(path).File, TableMapping.ReadFile(path).Title), Is.EqualTo((path, "标题")));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void A_mapping_file_that_is_not_there_or_not_utf8_is_named()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("{\"version\":1,\n\"title\":\"代码\"}"));

            Assert.That(() => TableMapping.ReadFile(path), Throws.TypeOf<InvalidFactsException>().With.Message.StartsWith($"{path}: row 2: The file is not in UTF-8"));
            Assert.That(() => TableMapping.ReadFile(path + ".no"), Throws.TypeOf<InvalidFactsException>().With.Message.EqualTo($"{path}.no: There is no such file; check the path."));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static TableMapping Read(string json) => TableMapping.Read(new StringReader(json), "m.json");

    private static IReadOnlyList<FactFault> FaultsOf(string json) => Assert.Throws<InvalidFactsException>(() => Read(json))!.Faults;
}
