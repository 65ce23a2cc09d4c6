namespace Compliance.Exchange.Export;

/// <summary>What a SARIF report holds.</summary>
public sealed record ReportSarifOptions
{
    /// <summary>Whether there is a result for every assessment; otherwise only for what is not met, or undecided for want of facts.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>What the data call themselves, such as a title which says that everything in them is invented.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];
}
