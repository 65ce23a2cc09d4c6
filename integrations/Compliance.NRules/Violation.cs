using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.NRules;

/// <summary>A mandatory standard, or a target whose day has come, that a subject does not meet. The same as <see cref="Evaluation.ComplianceReport.Violations"/> has.</summary>
/// <example><code>
/// public sealed class TellTheInspector : Rule
/// {
///     public override void Define()
///     {
///         Violation violation = null!;
///         When().Match(() => violation, v => v.Subject.Level == SubjectLevel.School);
///         Then().Do(_ => Console.WriteLine(violation.Describe(Language.English)));
///     }
/// }
/// </code></example>
public sealed record Violation : Breach
{
    internal Violation(Standard standard, Subject subject, DateOnly asOf, Attestation? attestation)
        : base(standard, subject, asOf, attestation)
    {
    }
}
