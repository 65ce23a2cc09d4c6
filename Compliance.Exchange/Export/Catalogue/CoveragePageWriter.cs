using System.Globalization;
using Compliance.Languages;
using Compliance.Standards.Registers;

namespace Compliance.Exchange.Export.Catalogue;

/// <summary>Writes how many clauses of each document are measured, attested or not codable, and why the latter are not.</summary>
internal static class CoveragePageWriter
{
    public static string Write(IReadOnlyList<Register> registers, Language language)
    {
        var zh = language == Language.Chinese;
        var page = new MarkdownText();
        page.Heading(1, CatalogueWords.Coverage.In(language));
        page.Row(zh
            ? ["代码", "文件", "条款", "数据计量", "证明", "不可编码", "阈值推定"]
            : ["Code", "Document", "Clauses", "Measured", "Attested", "Not codable", "Threshold inferred"]);
        page.Row(["---", "---", "---:", "---:", "---:", "---:", "---:"]);
        foreach (var register in registers)
        {
            var title = register.Document.Title.In(language);
            page.Row([register.Document.Code, MarkdownText.Escaped(title), .. Counts(register.Clauses)]);
        }

        page.Row(["", zh ? "合计" : "Total", .. Counts([.. registers.SelectMany(register => register.Clauses)])]);
        page.Blank();
        foreach (var register in registers)
        {
            NotCodable(page, register, language);
        }

        return page.ToString();
    }

    private static void NotCodable(MarkdownText page, Register register, Language language)
    {
        var clauses = register.Clauses.Where(clause => clause.Judgement == Judgement.NotCodable).ToArray();
        if (clauses.Length == 0)
        {
            return;
        }

        page.Heading(2, $"{register.Document.Code}: {CatalogueWords.WhyNot.In(language)}");
        foreach (var clause in clauses)
        {
            page.Item($"{clause.Id} {clause.Title.In(language)}:", MarkdownText.Escaped(clause.WhyNot?.In(language) ?? ""));
        }

        page.Blank();
    }

    private static string[] Counts(IReadOnlyCollection<Clause> clauses) =>
    [
        Number(clauses.Count),
        Number(clauses.Count(clause => clause.Judgement == Judgement.Measured)),
        Number(clauses.Count(clause => clause.Judgement == Judgement.Attested)),
        Number(clauses.Count(clause => clause.Judgement == Judgement.NotCodable)),
        Number(clauses.Count(clause => clause.Inferred)),
    ];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
