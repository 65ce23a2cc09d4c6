using Compliance.Evaluation;
using Compliance.Languages;

namespace AuditHarness.Output;

/// <summary>What an audit found, and how it is to be told.</summary>
/// <param name="Report">The report.</param>
/// <param name="Titles">What the data call themselves.</param>
/// <param name="Everything">Whether what is met, not yet due and not applicable is listed, too.</param>
/// <param name="Languages">The languages, for the formats that do not hold both.</param>
internal sealed record AuditResult(ComplianceReport Report, IReadOnlyList<string> Titles, bool Everything, IReadOnlyList<Language> Languages)
{
    /// <summary>The reports of earlier days, for the trend.</summary>
    public IReadOnlyList<ComplianceReport> Earlier { get; init; } = [];
}
