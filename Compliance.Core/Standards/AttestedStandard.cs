using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;

namespace Compliance.Standards;

/// <summary>
/// A requirement that no number measures: somebody attests, with evidence and a day, whether what it speaks of is there (<see cref="Attestation"/>). It comes from
/// the register alone. Immutable and thread-safe.
/// </summary>
public sealed class AttestedStandard : Standard
{
    internal AttestedStandard(PolicyDocument document, Clause clause)
        : base(document, clause)
    {
    }

    /// <summary>Whether the clause forbids what it speaks of: then it is met when that is absent.</summary>
    public bool Forbids => Clause.Forbids;

    /// <summary>The part of the scope that facts decide; null when it has none.</summary>
    internal ConditionNode? Condition => ScopeCondition.Of(Clause);

    internal override IReadOnlyList<Leaf> Leaves => [.. Condition?.Leaves ?? []];

    /// <inheritdoc/>
    public override string? ConditionIn(Language language) => AttestationWords.Condition(this, language);

    /// <inheritdoc/>
    public override string RequirementIn(Language language) => AttestationWords.Requirement(this, language);
}
