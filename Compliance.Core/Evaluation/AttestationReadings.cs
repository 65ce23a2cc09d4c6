using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Evaluation;

/// <summary>An attestation as an assessment lists it among the facts.</summary>
internal static class AttestationReadings
{
    /// <summary>The name under which an attestation stands, and under which it is missing.</summary>
    public const string Name = "attestation";

    public static IEnumerable<FactReading> Of(Attestation? attestation)
    {
        yield return new FactReading(Name, AttestationWords.Label, attestation?.State);
        if (attestation is not null)
        {
            yield return new FactReading(Name + ".evidence", AttestationWords.Evidence, attestation.Evidence);
            yield return new FactReading(Name + ".on", AttestationWords.On, attestation.On);
            yield return new FactReading(Name + ".by", AttestationWords.By, attestation.By);
        }
    }
}
