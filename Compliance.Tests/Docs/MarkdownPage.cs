using System.Text.RegularExpressions;

namespace Compliance.Tests.Docs;

/// <summary>A page of the documentation: its fenced blocks and its links.</summary>
public sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private MarkdownPage(string path, IReadOnlyList<CodeBlock> blocks, IReadOnlyList<string> links)
    {
        Path = path;
        Blocks = blocks;
        Links = links;
    }

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    /// <summary>The fenced blocks.</summary>
    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The targets of links and pictures outside fenced blocks.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>Every page that a reader of the repository may open, by path.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "node_modules" || part.StartsWith('.')))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a page.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public static MarkdownPage Read(string path)
    {
        var lines = Repository.Text(path).Split('\n');
        var blocks = new List<CodeBlock>();
        var links = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                links.AddRange(Link().Matches(lines[i]).Select(match => match.Groups["target"].Value));
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, line => line == Fence);
            var marker = i > 0 ? Marker().Match(lines[i - 1]) : Match.Empty;
            blocks.Add(new CodeBlock(
                lines[i][Fence.Length..], string.Concat(lines[(i + 1)..end].Select(line => line + "\n")), Value(marker, "snippet"), Value(marker, "output"), i + 1));
            i = end;
        }

        return new MarkdownPage(path, blocks, links);
    }

    /// <summary>The path.</summary>
    public override string ToString() => Path;

    private static string? Value(Match marker, string kind) =>
        marker.Success && marker.Groups["kind"].Value == kind ? marker.Groups["name"].Value : null;

    [GeneratedRegex(@"^<!-- (?<kind>snippet|output): (?<name>\S+) -->$")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
