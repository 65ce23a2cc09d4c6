using Compliance.Facts;

namespace Compliance.Evaluation;

/// <summary>The attestations that count on a day.</summary>
internal interface IAttestations
{
    /// <summary>The attestation that counts for a clause and a subject; null when there is none, or two of one day contradict each other.</summary>
    Attestation? Of(string clause, SubjectLevel level, string code);
}
