namespace Compliance.Evaluation;

/// <summary>What a <see cref="Finding"/> is about.</summary>
public enum FindingKind
{
    /// <summary>An area reported a value that differs from the sum over what lies below it.</summary>
    RollUpMismatch,

    /// <summary>The sum over what lies below an area is too large to be true; it was not used.</summary>
    RollUpTooLarge,

    /// <summary>An attestation names a clause that no pack has; it was not used.</summary>
    UnknownClause,

    /// <summary>
    /// An attestation names a clause that is not attested, or not on the level of the subject, or states a grade that the clause does not know; it was not used.
    /// </summary>
    UnusedAttestation,

    /// <summary>Two attestations of one day for the same clause and subject say different things; neither was used.</summary>
    ContradictingAttestations,
}
