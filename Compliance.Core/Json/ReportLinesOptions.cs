namespace Compliance.Json;

/// <summary>What report lines hold.</summary>
public sealed record ReportLinesOptions
{
    /// <summary>Whether every assessment has a line; otherwise only violations and advisories. The totals count all of them in either case.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>
    /// Whether the lines are one of several partial results: cities and provinces are left to <see cref="PartialReports"/>, for which the lines carry what it needs. The districts may
    /// then come in any order.
    /// </summary>
    public bool Partial { get; init; }
}
