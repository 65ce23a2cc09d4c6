using Compliance.Facts;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>
/// The attestation that counts for a clause and a subject on the day: of those that are signed by then and have not expired, the last. Where two of the same day contradict each
/// other there is none.
/// </summary>
public sealed record StandingAttestation : IIdentityProvider
{
    internal StandingAttestation(Attestation attestation) => Attestation = attestation;

    /// <summary>The attestation.</summary>
    public Attestation Attestation { get; }

    internal bool IsOf(string clause) => Attestation.Standard == clause;

    internal bool IsAbout(Subject subject) => Attestation.SubjectCode == subject.Code;

    object IIdentityProvider.GetIdentity() => (typeof(StandingAttestation), Attestation.Standard, Attestation.Level, Attestation.SubjectCode);
}
