namespace Compliance.Tests.Docs;

/// <summary>Compiled code, or a file that a test reads, which a page shows.</summary>
internal static class Snippet
{
    private const string Begin = "// snippet: ";
    private const string End = "// end snippet";

    /// <summary>The text of a snippet.</summary>
    /// <param name="reference">A path from the root, for the whole file, or <c>path#region</c> for what stands between marker comments.</param>
    public static string Read(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? Repository.Text(reference) : Region(Repository.Text(reference[..hash]), reference[(hash + 1)..], reference);
    }

    /// <summary>The names of the regions that a source file marks.</summary>
    /// <param name="path">Its path from the root.</param>
    public static IEnumerable<string> RegionsOf(string path) =>
        Repository.Text(path).Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith(Begin, StringComparison.Ordinal))
            .Select(line => line[Begin.Length..]);

    private static string Region(string text, string name, string reference)
    {
        var lines = text.Split('\n');
        var begin = Array.FindIndex(lines, line => line.Trim() == Begin + name);
        var end = begin < 0 ? -1 : Array.FindIndex(lines, begin, line => line.Trim() == End);
        if (end < 0)
        {
            throw new InvalidOperationException($"There is no region {reference}; mark it with '{Begin}{name}' and '{End}'.");
        }

        var indent = lines[begin].Length - lines[begin].TrimStart().Length;
        var code = string.Concat(lines[(begin + 1)..end].Select(line => (line.Length > indent ? line[indent..] : line.TrimStart()) + "\n"));
        return code.TrimEnd('\n') + "\n";
    }
}
