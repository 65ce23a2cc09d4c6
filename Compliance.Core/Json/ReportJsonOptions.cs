namespace Compliance.Json;

/// <summary>What a JSON report holds and how it is laid out.</summary>
public sealed record ReportJsonOptions
{
    /// <summary>Whether every assessment is listed; otherwise only those that are not met or indeterminate. The summary counts all of them in either case.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>Whether the text is broken into indented lines.</summary>
    public bool Indented { get; init; } = true;
}
