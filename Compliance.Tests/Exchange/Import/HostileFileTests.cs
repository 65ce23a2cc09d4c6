using System.Diagnostics;
using System.Text;
using Compliance.Exchange.Import;
using Compliance.Facts.Building;
using Compliance.Json;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Files made to harm whoever reads them are refused with a clear word, soon and in little memory.</summary>
[TestFixture]
public sealed class HostileFileTests
{
    private const long MostMemory = 200L << 20;
    private static readonly MappedTable Table = new("""{"version":1,"columns":{"code":"a","students":"b"}}""");
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [Test]
    public void Entities_that_multiply_are_not_expanded() =>
        Refuses(
            XlsxFile.Zip(
                ("xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><workbook>&c;</workbook>"u8.ToArray()),
                ("xl/_rels/workbook.xml.rels", "<Relationships/>"u8.ToArray())),
            "The file is damaged and can not be read");

    [TestCase("xl/sharedStrings.xml")]
    public void A_part_that_grows_out_of_measure_is_refused(string part) =>
        Refuses(
            new XlsxFile().Sheet("S", ["a", "b"], ["1", "2"]).Part(part, "<sst>" + new string(' ', 64 << 20) + "</sst>").ToBytes(), "grows too large when it is unpacked");

    [Test]
    public void A_table_in_an_archive_that_grows_out_of_measure_is_refused() =>
        Refuses(XlsxFile.Zip(("a.csv", new byte[128 << 20])), "grows too large when it is unpacked");

    [TestCase("../a.csv")]
    [TestCase("/etc/a.csv")]
    [TestCase("x/../../a.csv")]
    [TestCase("..\\a.csv")]
    [TestCase("C:\\a.csv")]
    public void A_name_that_leads_out_of_the_archive_is_refused(string name) => Refuses(XlsxFile.Zip((name, "a,b\n1,2\n"u8.ToArray())), "leads out of the archive");

    [Test]
    public void An_archive_in_an_archive_is_refused() => Refuses(XlsxFile.Zip(("a.zip", XlsxFile.Zip(("a.csv", "a,b\n1,2\n"u8.ToArray())))), "This is no table");

    [Test]
    public void Macros_are_refused() => Refuses(new XlsxFile().Sheet("S", ["a", "b"], ["1", "2"]).Part("xl/vbaProject.bin", "x").ToBytes(), "The workbook holds macros");

    [Test]
    public void Links_to_other_workbooks_are_not_followed() =>
        Assert.That(
            Table.Facts(new XlsxFile().Sheet("S", ["a", "b"], ["1", "<c><f>[1]S!A1</f><v>2</v></c>"]).Part("xl/externalLinks/externalLink1.xml", "<externalLink/>").ToBytes())
                .Schools.Single().Students,
            Is.EqualTo(2));

    [Test]
    public void A_cell_of_a_million_characters_is_refused_in_a_workbook() => Refuses(new XlsxFile().Sheet("S", ["a", "b"], [Noise(1_000_000), "2"]).ToBytes(), "more than 32,767 characters");

    [Test]
    public void A_cell_of_a_million_characters_is_refused_in_a_text() => Refuses(Encoding.UTF8.GetBytes($"a,b\n{Noise(1_000_000)},2\n"), "more than 32,767 characters");

    [TestCase(32_767, 0)]
    [TestCase(32_768, 1)]
    public void A_cell_may_be_as_long_as_a_spreadsheet_keeps_it(int length, int faults) =>
        Assert.That(Table.Faults($"a,b\n{Noise(length)},2\n"), Has.Count.EqualTo(faults));

    [Test]
    public void A_sheet_that_reaches_to_the_last_cell_is_read_for_what_it_holds() =>
        Assert.That(
            Table.Facts(new XlsxFile().SheetOf(
                "S",
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").ToBytes()).Schools,
            Has.Count.EqualTo(1));

    [TestCase("<row r=\"1048577\"></row>")]
    [TestCase("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    public void A_sheet_larger_than_any_is_refused(string rows) => Refuses(new XlsxFile().SheetOf("S", rows).ToBytes(), "The file is damaged and can not be read");

    [Test]
    public void Xml_nested_without_end_is_refused() =>
        Refuses(new XlsxFile().SheetOf("S", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<n{i}>"))).ToBytes(), "nested too deep");

    [Test]
    public void Damaged_archives_and_documents_are_refused()
    {
        Refuses([.. "PK\u0003\u0004"u8, .. new byte[100]], "The file is damaged and can not be read");
        Refuses([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000]], "The file is damaged and can not be read");
    }

    [Test]
    public void Json_nested_without_end_is_refused()
    {
        var deep = new string('[', 20_000_000);

        Refuses(() => Assert.That(
            Assert.Throws<InvalidFactsException>(() => FactFile.Read(new StringReader($"{{\"version\":1,\"schools\":{deep}"), "facts.json", new FactSetBuilder()))!.Message,
            Does.Contain("nested deeper than any such file is")));
        Refuses(() => Assert.That(
            Assert.Throws<InvalidFactsException>(() => TableMapping.Read(new StringReader($"{{\"version\":1,\"columns\":{deep}"), "m.json"))!.Message,
            Does.Contain("nested deeper than any such file is")));
    }

    private static string Noise(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (int)((uint)(i * 2654435761L) >> 27) % 26)));

    private static void Refuses(byte[] file, string says) => Refuses(() => Assert.That(Table.Faults(file).Single().Message.En, Does.Contain(says)));

    private static void Refuses(Action read)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();

        read();

        Assert.That(GC.GetTotalAllocatedBytes(precise: true) - before, Is.LessThan(MostMemory));
        Assert.That(watch.Elapsed, Is.LessThan(Soon));
    }
}
