using System.Runtime.CompilerServices;

namespace Compliance.Tests;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Compliance.sln.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, ".."));

    /// <summary>The full path of a file.</summary>
    /// <param name="path">Its path from the root, with forward slashes.</param>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(Root, path));

    /// <summary>The text of a file, with LF at the end of each line.</summary>
    /// <param name="path">Its path from the root, with forward slashes.</param>
    public static string Text(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
