namespace Compliance.Standards.Registers;

/// <summary>How it is decided whether a clause is met.</summary>
public enum Judgement
{
    /// <summary>By a number: a standard measures it.</summary>
    Measured,

    /// <summary>By a person's attestation with evidence.</summary>
    Attested,

    /// <summary>Not at all: the clause gives nothing to check. The register says why.</summary>
    NotCodable,
}
