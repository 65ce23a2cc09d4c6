using System.Text.RegularExpressions;

namespace Compliance.Tests.Conventions;

/// <summary>The C# files of the libraries.</summary>
internal static partial class Sources
{
    private static readonly string[] Libraries = ["Compliance.Core", "Compliance.Rules", "Compliance.Exchange"];

    /// <summary>Their paths from the root of the repository, with forward slashes.</summary>
    public static IReadOnlyList<string> OfLibraries { get; } = [.. Libraries.SelectMany(folder => Under(folder))];

    /// <summary>The files of a folder, without what a build leaves there.</summary>
    public static IEnumerable<string> Under(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a file with its comments blanked out; the number of lines stays.</summary>
    public static string Code(string path) => Comment().Replace(Repository.Text(path), match => match.Groups["kept"].Value);

    // A string comes first, so that the slashes in it begin no comment.
    [GeneratedRegex("""(?<kept>"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])')|//[^\n]*""")]
    private static partial Regex Comment();
}
