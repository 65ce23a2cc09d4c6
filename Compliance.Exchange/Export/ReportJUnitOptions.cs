using Compliance.Languages;

namespace Compliance.Exchange.Export;

/// <summary>What a JUnit report holds.</summary>
public sealed record ReportJUnitOptions
{
    /// <summary>Whether there is a case for every assessment; otherwise none for what is not applicable, nor for clauses that nobody has attested.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>What the data call themselves, such as a title which says that everything in them is invented.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The languages of the messages; both by default.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.Chinese, Language.English];
}
