using System.Text;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Exchange.Export.Catalogue;

/// <summary>
/// The standards of packs as a book in Markdown: in each language an index, a page for each article of each document, and the coverage of all clauses. The same packs
/// give the same text, byte for byte.
/// </summary>
/// <example><code>CatalogueBook.Write([LeshanStandards.Pack], "docs");</code></example>
public static class CatalogueBook
{
    private static readonly (Language Language, string Folder)[] Languages = [(Language.Chinese, "zh-CN"), (Language.English, "en")];

    /// <summary>The pages.</summary>
    /// <param name="packs">The packs.</param>
    /// <returns>The pages, by language, document and article; each path once.</returns>
    public static IReadOnlyList<CataloguePage> Pages(IEnumerable<StandardPack> packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        StandardPack[] list = [.. packs];
        var registers = list.SelectMany(pack => pack.Registers).ToArray();
        var standards = list.SelectMany(pack => pack.Standards).ToLookup(standard => standard.Id, StringComparer.Ordinal);
        return
        [
            .. Languages.SelectMany(each => (CataloguePage[])
            [
                new CataloguePage($"catalogue/{each.Folder}/README.md", Index(registers, each.Language)),
                .. registers.SelectMany(register => ArticlesOf(register).Select(article => new CataloguePage(
                    $"catalogue/{each.Folder}/{PathOf(register, article)}",
                    new ArticlePageWriter(register.Document, standards, each.Language).Write(article.Key, article)))),
                new CataloguePage($"coverage/{each.Folder}.md", CoveragePageWriter.Write(registers, each.Language)),
            ]),
        ];
    }

    /// <summary>Writes the pages into a folder, in UTF-8 with line feeds. Pages of articles that are no more are removed, so that the folders hold just these.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="folder">The folder, such as <c>docs</c>; <c>catalogue</c> and <c>coverage</c> are made in it.</param>
    /// <exception cref="IOException">The folder can not be written.</exception>
    public static void Write(IEnumerable<StandardPack> packs, string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var pages = Pages(packs);
        var paths = pages.Select(page => Path.GetFullPath(Path.Combine(folder, page.Path))).ToHashSet(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var path = Path.Combine(folder, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        foreach (var stale in StaleIn(folder, paths))
        {
            File.Delete(stale);
        }
    }

    private static IEnumerable<string> StaleIn(string folder, HashSet<string> paths) =>
        Directory.EnumerateFiles(Path.Combine(folder, "catalogue"), "*.md", SearchOption.AllDirectories)
            .Select(Path.GetFullPath).Where(path => !paths.Contains(path)).ToArray();

    private static string Index(IReadOnlyList<Register> registers, Language language)
    {
        var page = new MarkdownText();
        page.Heading(1, CatalogueWords.Catalogue.In(language));
        foreach (var register in registers)
        {
            page.Heading(2, $"{register.Document.Code} {register.Document.Title.In(language)}");
            if (register.Document.Status == DocumentStatus.Draft)
            {
                page.Paragraph(CatalogueWords.Draft.In(language));
            }

            foreach (var article in ArticlesOf(register))
            {
                var places = string.Join(language == Language.Chinese ? "、" : ", ", article.Select(clause => clause.Locator).Distinct().Take(3));
                page.Line($"- [{article.Key}]({PathOf(register, article)}) {MarkdownText.Escaped(places)}");
            }

            page.Blank();
        }

        return page.ToString();
    }

    /// <summary>The clauses by the document's own items: what the ids share before the ordinal.</summary>
    private static IEnumerable<IGrouping<string, Clause>> ArticlesOf(Register register) =>
        register.Clauses.GroupBy(clause => clause.Id[..clause.Id.LastIndexOf('-')], StringComparer.Ordinal);

    private static string PathOf(Register register, IGrouping<string, Clause> article) => $"{register.Document.Code}/{article.Key}.md";
}
