using Compliance.Languages;

namespace Compliance.Exchange.Export;

/// <summary>What a Markdown report holds.</summary>
public sealed record ReportMarkdownOptions
{
    /// <summary>The shortest text that may be asked for: it has room for three titles and the counts.</summary>
    public const int LeastLength = 10_000;

    /// <summary>What the data call themselves, such as a title which says that everything in them is invented; three are written.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The languages, one after the other; both by default.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.Chinese, Language.English];

    /// <summary>
    /// The most characters of the whole text, at least <see cref="LeastLength"/>: 65,000 by default, since a comment on a pull request holds 65,536. What has no room is left out,
    /// and the text says how much that is.
    /// </summary>
    public int MaxLength { get; init; } = 65_000;
}
