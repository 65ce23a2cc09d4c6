using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.NRules;

/// <summary>Something that a document strives for, encourages or lays down in principle, and that a subject does not meet.</summary>
public sealed record Advisory : Breach
{
    internal Advisory(Standard standard, Subject subject, DateOnly asOf, Attestation? attestation)
        : base(standard, subject, asOf, attestation)
    {
    }
}
