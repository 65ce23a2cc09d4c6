using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Evaluation;

/// <summary>
/// The attestations that count on a day, by clause and subject: those signed on it or before, not expired, and of several the one signed last. What can not be
/// used becomes a finding, so that no statement is lost in silence. Immutable.
/// </summary>
internal sealed class AttestationBook : IAttestations
{
    private readonly Dictionary<(string Clause, SubjectLevel Level, string Code), Entry> entries = [];

    public AttestationBook(FactSet facts, DateOnly asOf, IReadOnlyList<StandardPack> packs)
        : this(facts.Attestations, SubjectsOf(facts), asOf, packs)
    {
    }

    public AttestationBook(IReadOnlyList<Attestation> attestations, Func<Attestation, Subject> subjectOf, DateOnly asOf, IReadOnlyList<StandardPack> packs)
    {
        var findings = new List<Finding>();
        foreach (var attestation in attestations)
        {
            if (Clause(packs, attestation.Standard) is not { } clause)
            {
                findings.Add(Finding.UnknownClause(subjectOf(attestation), attestation));
            }
            else if (clause.Judgement != Judgement.Attested || clause.Level != attestation.Level || (attestation.State == AttestedState.Basic && !clause.IsGraded))
            {
                findings.Add(Finding.UnusedAttestation(subjectOf(attestation), attestation, clause));
            }
            else if (attestation.On <= asOf && !(attestation.ExpiresOn < asOf))
            {
                Enter(attestation);
            }
        }

        foreach (var attestation in attestations)
        {
            if (entries.GetValueOrDefault(KeyOf(attestation)) is { Other: { } other } entry && ReferenceEquals(entry.Latest, attestation))
            {
                findings.Add(Finding.ContradictingAttestations(subjectOf(attestation), Clause(packs, attestation.Standard)!, attestation, other));
            }
        }

        Findings = findings;
    }

    /// <summary>What is to be known of attestations, in the order given: those that nothing can use, then those that contradict each other.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc/>
    public Attestation? Of(string clause, SubjectLevel level, string code) =>
        entries.GetValueOrDefault((clause, level, code)) is { Other: null } entry ? entry.Latest : null;

    /// <summary>The attestations of a level that count.</summary>
    public IEnumerable<Attestation> On(SubjectLevel level) =>
        entries.Where(pair => pair.Key.Level == level && pair.Value.Other is null).Select(pair => pair.Value.Latest);

    /// <summary>Finds whom an attestation is about; looks through the facts the first time only.</summary>
    private static Func<Attestation, Subject> SubjectsOf(FactSet facts)
    {
        SubjectIndex<Subject>? subjects = null;
        return attestation =>
        {
            if (subjects is null)
            {
                subjects = new SubjectIndex<Subject>();
                IEnumerable<Subject>[] levels =
                    [facts.Provinces, facts.Cities, facts.Districts, facts.Institutions, facts.Schools, facts.Principals, facts.Teachers];
                foreach (var subject in levels.SelectMany(level => level))
                {
                    subjects.Add(subject.Level, subject.Code, subject);
                }
            }

            return subjects.TryGet(attestation.Level, attestation.SubjectCode, out var attested)
                ? attested
                : throw new InvalidOperationException($"{attestation.SubjectCode}: the facts were built without checking what is attested.");
        };
    }

    private static (string, SubjectLevel, string) KeyOf(Attestation attestation) => (attestation.Standard, attestation.Level, attestation.SubjectCode);

    private static Clause? Clause(IReadOnlyList<StandardPack> packs, string id) =>
        packs.SelectMany(pack => pack.Registers).Select(register => register.Find(id)).FirstOrDefault(clause => clause is not null);

    private void Enter(Attestation attestation)
    {
        var key = KeyOf(attestation);
        if (!entries.TryGetValue(key, out var entry) || attestation.On > entry.Latest.On)
        {
            entries[key] = new Entry(attestation, null);
        }
        else if (attestation.On == entry.Latest.On && attestation.State != entry.Latest.State)
        {
            entries[key] = entry with { Other = attestation };
        }
    }

    private sealed record Entry(Attestation Latest, Attestation? Other);
}
