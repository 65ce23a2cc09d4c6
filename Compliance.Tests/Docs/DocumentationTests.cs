using NUnit.Framework;

namespace Compliance.Tests.Docs;

/// <summary>What the documentation shows is compiled, run and there.</summary>
[TestFixture]
public sealed class DocumentationTests
{
    private static readonly string[] Checked = ["csharp", "json"];

    private static IEnumerable<MarkdownPage> Pages => MarkdownPage.All.Select(MarkdownPage.Read);

    private static IEnumerable<TestCaseData> Blocks =>
        from page in Pages
        from block in page.Blocks
        select new TestCaseData(block).SetArgDisplayNames($"{page}:{block.Line}");

    [TestCaseSource(nameof(Blocks))]
    public void Code_on_a_page_is_the_compiled_code_that_it_names(CodeBlock block)
    {
        if (Checked.Contains(block.Language))
        {
            Assert.That(block.Snippet, Is.Not.Null, "name the source in a comment before the block: <!-- snippet: path#region -->");
        }

        if (block.Snippet is { } snippet)
        {
            Assert.That(block.Text, Is.EqualTo(Snippet.Read(snippet)));
        }
    }

    [TestCaseSource(nameof(Blocks))]
    public async Task Output_on_a_page_is_what_the_code_prints(CodeBlock block)
    {
        if (block.Language == "text")
        {
            Assert.That(block.Output, Is.Not.Null, "name what prints it in a comment before the block: <!-- output: name -->");
        }

        if (block.Output is { } output)
        {
            Assert.That(block.Text.TrimEnd(), Is.EqualTo((await DocumentedOutput.Of(output)).TrimEnd()));
        }
    }

    [TestCaseSource(nameof(Pages))]
    public void Links_inside_the_repository_lead_somewhere(MarkdownPage page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page.Path))!;
        var broken = page.Links
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(link => link.Split('#')[0])
            .Where(link => link.Length > 0 && !Path.Exists(Path.GetFullPath(Path.Combine(folder, link))));

        Assert.That(broken, Is.Empty);
    }

    [Test]
    public void The_commands_of_the_README_are_those_that_CI_runs()
    {
        string[] ci = [.. Repository.Text(".ci/run").Split('\n').Select(line => line.Trim())];
        foreach (var readme in new[] { "README.md", "README.zh-CN.md" })
        {
            var commands = MarkdownPage.Read(readme).Blocks.Where(block => block.Language == "sh").Select(block => block.Text.Trim()).ToList();

            Assert.That(commands, Is.Not.Empty);
            Assert.That(commands.Where(command => !ci.Any(line => line.StartsWith(command, StringComparison.Ordinal))), Is.Empty, readme);
        }
    }

    [Test]
    public void Both_READMEs_show_the_same_code_and_output() => Assert.That(
        MarkdownPage.Read("README.zh-CN.md").Blocks.Select(block => block.Text),
        Is.EqualTo(MarkdownPage.Read("README.md").Blocks.Select(block => block.Text)));

    [Test]
    public void Every_snippet_is_shown_somewhere()
    {
        var shown = Pages.SelectMany(page => page.Blocks).Select(block => block.Snippet).ToHashSet();
        var marked = Directory.EnumerateFiles(Repository.PathOf("Compliance.Tests/Docs"), "*.cs")
            .Select(file => "Compliance.Tests/Docs/" + Path.GetFileName(file))
            .SelectMany(file => Snippet.RegionsOf(file).Select(region => $"{file}#{region}"));

        Assert.That(marked.Where(snippet => !shown.Contains(snippet)), Is.Empty);
    }
}
