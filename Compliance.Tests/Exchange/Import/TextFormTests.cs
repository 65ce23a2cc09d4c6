using System.Text;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Encoding and delimiter are found where a file can be only one thing.</summary>
[TestFixture]
public sealed class TextFormTests
{
    private static readonly MappedTable Table = new("""{"version":1,"columns":{"code":"代码","name":"名称"}}""");

    [TestCase("utf-8", false)]
    [TestCase("utf-8", true)]
    [TestCase("gb18030", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    public void The_encoding_is_found_by_the_bytes(string name, bool withMark)
    {
        var encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        byte[] file = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("代码,名称\n1,镕小学\n")];

        Assert.That(Table.Facts(file).Schools.Single().Name, Is.EqualTo("镕小学"));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Utf16_is_found_without_a_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.That(Table.Facts(encoding.GetBytes("代码,名称\n1,镕小学\n")).Schools.Single().Name, Is.EqualTo("镕小学"), "by the headings");
        Assert.That(
            new MappedTable("""{"version":1,"columns":{"code":"code","name":"name"}}""").Facts(encoding.GetBytes("code,name\n1,镕\n")).Schools.Single().Name, Is.EqualTo("镕"),
            "by every other byte");
        Assert.That(
            new MappedTable($$$"""{"version":1,"encoding":"{{{name.ToLowerInvariant()}}}","columns":{"code":"代码"}}""").Facts(encoding.GetBytes("代码,名称\n1,镕\n")).Schools, Has.Count.EqualTo(1),
            "by the mapping");
    }

    [Test]
    public void Null_characters_in_a_text_of_another_encoding_are_a_fault() =>
        Assert.That(Table.Faults("代码,名称\n1,\0\n").Single().Message.En, Does.StartWith("The row holds a NUL character"));

    [TestCase(',')]
    [TestCase(';')]
    [TestCase('\t')]
    [TestCase('|')]
    public void The_delimiter_is_found_by_the_headings(char delimiter) =>
        Assert.That(Table.Facts($"某校统计表\n代码{delimiter}名称\n1{delimiter}甲\n").Schools.Single().Name, Is.EqualTo("甲"));

    [Test]
    public void A_gbk_heading_that_is_utf8_by_accident_is_read_as_the_mapping_names_it()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

        // 学校 in GBK, D1 A7 D0 A3, is valid UTF-8 for two Cyrillic letters.
        Assert.That(new MappedTable("""{"version":1,"columns":{"code":"学校"}}""").Facts(gbk.GetBytes("学校\n1\n")).Schools, Has.Count.EqualTo(1));
    }

    [Test]
    public void What_may_be_either_encoding_is_a_fault()
    {
        byte[] file = [.. "code,name\n1,"u8, 0xD1, 0xA7, 0xD0, 0xA3, (byte)'\n'];

        var fault = new MappedTable("""{"version":1,"columns":{"code":"code","name":"name"}}""").Faults(file).Single();

        Assert.That(fault.Message.En, Is.EqualTo("The file may be utf-8 as well as gb18030; set \"encoding\" in the mapping."));
    }

    [Test]
    public void What_two_delimiters_may_divide_is_a_fault() =>
        Assert.That(
            new MappedTable("""{"version":1,"columns":{"code":"x"}}""").Faults("a,b;c\n1,2;3\n").Single().Message.En,
            Is.EqualTo("The columns may be divided by ',' as well as by ';'; set \"delimiter\" in the mapping."));
}
