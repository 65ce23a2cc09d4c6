using Compliance.Languages;

namespace Compliance.Exchange.Export;

/// <summary>What a workbook holds.</summary>
public sealed record ReportXlsxOptions
{
    /// <summary>Whether the ledger lists every assessment; otherwise only what is not met, or undecided for want of facts.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>What the data call themselves, such as a title which says that everything in them is invented.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The languages of headings and texts, each in lines or columns of its own; both by default.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.Chinese, Language.English];

    /// <summary>The most rows of a sheet with its headings: those that spreadsheet programs can show, 1,048,576, by default; 2 or more.</summary>
    public int MaxRows { get; init; } = 1_048_576;
}
