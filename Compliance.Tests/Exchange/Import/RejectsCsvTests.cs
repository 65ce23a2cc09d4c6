using Compliance.Exchange.Import;
using Compliance.Facts.Building;
using Compliance.Languages;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Rejected cells are a table that whoever filled in the data can open.</summary>
[TestFixture]
public sealed class RejectsCsvTests
{
    private const string Headings = "\uFEFF文件 file,工作表 sheet,行 row,列 column,值 value,原因 reasonZh,reasonEn\r\n";

    [Test]
    public void Each_cell_is_a_row_with_its_place_and_reason() =>
        Assert.That(
            Text(
                new RejectedCell(new SourcePlace { File = "a.xlsx", Sheet = "甲区", Row = 3, Column = "学生" }, "12人", new BilingualText("应为数字。", "Give a number.")),
                new RejectedCell(new SourcePlace { File = "b.csv", Row = 4 }, "", new BilingualText("甲,乙", "a \"b\""))),
            Is.EqualTo(Headings + "a.xlsx,甲区,3,学生,12人,应为数字。,Give a number.\r\nb.csv,,4,,,\"甲,乙\",\"a \"\"b\"\"\"\r\n"));

    [Test]
    public void Without_rejected_cells_there_are_the_headings() => Assert.That(Text(), Is.EqualTo(Headings));

    [TestCase("=1+1")]
    [TestCase("+1")]
    [TestCase("-1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1")]
    [TestCase("\r=1")]
    [TestCase("＝1")]
    public void No_text_becomes_a_formula(string text)
    {
        var written = Text(new RejectedCell(new SourcePlace { File = text, Sheet = text, Row = 1, Column = text }, text, new BilingualText(text, text)));

        var cells = written[Headings.Length..].TrimEnd('\n', '\r').Split(',').Select(cell => cell.Trim('"'));
        Assert.That(cells, Is.EqualTo(new[] { $"'{text}", $"'{text}", "1", $"'{text}", $"'{text}", $"'{text}", $"'{text}" }));
    }

    private static string Text(params RejectedCell[] rejected)
    {
        using var writer = new StringWriter();
        RejectsCsv.Write(rejected, writer);
        return writer.ToString();
    }
}
