using Compliance.Exchange.Export.Catalogue;
using Compliance.Tests.Rules;
using NUnit.Framework;

namespace Compliance.Tests.Docs;

/// <summary>The catalogue and the coverage in <c>docs</c> are what the command writes from the packs.</summary>
public sealed class CatalogueDocsTests
{
    private const string Cure = "run: dotnet run --project samples/AuditHarness -- catalog --format markdown --output docs";
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    [Test]
    public void Every_page_is_as_the_command_writes_it() => Assert.Multiple(() =>
    {
        foreach (var page in CatalogueBook.Pages(Packs.All))
        {
            var path = Path.Combine(Docs, page.Path);
            Assert.That(File.Exists(path) ? File.ReadAllText(path) : "", Is.EqualTo(page.Text), $"{page.Path}; {Cure}");
        }
    });

    [Test]
    public void No_page_is_left_of_an_article_that_is_no_more() => Assert.That(
        Directory.EnumerateFiles(Path.Combine(Docs, "catalogue"), "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Docs, path).Replace('\\', '/')),
        Is.SubsetOf(CatalogueBook.Pages(Packs.All).Select(page => page.Path)), Cure);

    [Test]
    public void A_page_has_a_path_of_its_own() => Assert.That(CatalogueBook.Pages(Packs.All).Select(page => page.Path), Is.Unique);
}
