namespace Compliance.Exchange.Export;

/// <summary>What a CSV report holds.</summary>
public sealed record ReportCsvOptions
{
    /// <summary>Whether every assessment has a row; otherwise only what is not met, with one row for each set of facts that are missing.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>What the data call themselves, such as a title which says that everything in them is invented. Each is a row of its own.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Whether the text begins with a byte order mark, by which Excel knows UTF-8; without it Excel garbles Chinese.</summary>
    public bool Mark { get; init; } = true;
}
