using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Languages;
using Compliance.Standards.Registers;

namespace Compliance.Evaluation;

/// <summary>Something about the data, rather than a standard, that an inspector should know.</summary>
public sealed class Finding
{
    private Finding(FindingKind kind, Subject subject, Fact fact, object? rolledUp)
    {
        Kind = kind;
        Subject = subject;
        Fact = fact;
        Reported = fact.ValueOf(subject);
        RolledUp = rolledUp;
    }

    private Finding(FindingKind kind, Subject subject, Clause? clause, params Attestation[] attestations)
    {
        Kind = kind;
        Subject = subject;
        Clause = clause;
        Attestations = attestations;
    }

    /// <summary>What was found.</summary>
    public FindingKind Kind { get; }

    /// <summary>Whom it concerns, as reported.</summary>
    public Subject Subject { get; }

    /// <summary>The fact in question; <see langword="null"/> when it is about attestations.</summary>
    public Fact? Fact { get; }

    /// <summary>The value that was reported; <see langword="null"/> when none was.</summary>
    public object? Reported { get; }

    /// <summary>The sum over what lies below; <see langword="null"/> when it is too large to be a fact.</summary>
    public object? RolledUp { get; }

    /// <summary>The attestations in question; empty when it is about a fact.</summary>
    public IReadOnlyList<Attestation> Attestations { get; } = [];

    /// <summary>The clause that attestations in question name; <see langword="null"/> when no pack has it, or it is about a fact.</summary>
    public Clause? Clause { get; }

    /// <summary>The finding in one line.</summary>
    /// <param name="language">The language.</param>
    public string Describe(Language language) => FindingWords.Of(this).In(language);

    internal static Finding UnknownClause(Subject subject, Attestation attestation) => new(FindingKind.UnknownClause, subject, null, attestation);

    internal static Finding UnusedAttestation(Subject subject, Attestation attestation, Clause clause) =>
        new(FindingKind.UnusedAttestation, subject, clause, attestation);

    internal static Finding ContradictingAttestations(Subject subject, Clause clause, Attestation first, Attestation second) =>
        new(FindingKind.ContradictingAttestations, subject, clause, first, second);

    internal static Finding RollUpMismatch(Subject subject, Fact fact, object rolledUp) => new(FindingKind.RollUpMismatch, subject, fact, rolledUp);

    internal static Finding RollUpTooLarge(Subject subject, Fact fact) => new(FindingKind.RollUpTooLarge, subject, fact, null);
}
