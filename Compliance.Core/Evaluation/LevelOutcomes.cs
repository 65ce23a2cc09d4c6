using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>The outcomes of one level: a row per subject, a column per standard, one byte each. Counting them needs no sentence.</summary>
internal sealed class LevelOutcomes(
    SubjectLevel level, FactTable facts, IReadOnlyList<StandardSlot> standards, byte[] outcomes, AttestationBook attestations)
{
    public SubjectLevel Level => level;

    public FactTable Facts => facts;

    public IReadOnlyList<StandardSlot> Standards => standards;

    public ReadOnlySpan<byte> Bytes => outcomes;

    public Outcome this[int row, int column] => (Outcome)outcomes[(row * standards.Count) + column];

    public IEnumerable<Assessment> Assessments(DateOnly asOf, Func<StandardSlot, Verdict, bool> wanted)
    {
        for (var row = 0; row < facts.Count; row++)
        {
            // An area with sums is a copy, which all its assessments share.
            Subject? subject = null;
            for (var column = 0; column < standards.Count; column++)
            {
                var slot = standards[column];
                if (wanted(slot, VerdictOf(this[row, column], slot, asOf)))
                {
                    yield return At(subject ??= facts[row], row, column, asOf);
                }
            }
        }
    }

    /// <summary>What one standard says of one subject; reads the section of the standard.</summary>
    public Assessment At(int row, int column, DateOnly asOf) => At(facts[row], row, column, asOf);

    private Assessment At(Subject subject, int row, int column, DateOnly asOf)
    {
        var slot = standards[column];
        return new Assessment(
            slot.Standard, subject, this[row, column], asOf, slot.IsAttested ? attestations.Of(slot.Clause.Id, level, facts.CodeOf(row)) : null);
    }

    /// <summary>What the measured standards that reach a subject say of it; reads their sections only.</summary>
    public IEnumerable<Assessment> MeasuredAt(int row, DateOnly asOf)
    {
        var subject = facts[row];
        return
            from column in Enumerable.Range(0, standards.Count)
            where !standards[column].IsAttested && this[row, column] != Outcome.OutsideJurisdiction
            select At(subject, row, column, asOf);
    }

    /// <summary>The counts of every standard, in one pass over the outcomes in the order in which they lie.</summary>
    public VerdictCounts[] CountColumns(DateOnly asOf)
    {
        const int OutcomeKinds = (int)Outcome.OutsideJurisdiction + 1;
        var byOutcome = new long[standards.Count * OutcomeKinds];
        for (var at = 0; at < outcomes.Length;)
        {
            for (var column = 0; column < standards.Count; column++, at++)
            {
                byOutcome[(column * OutcomeKinds) + outcomes[at]]++;
            }
        }

        var counts = new VerdictCounts[standards.Count];
        for (var i = 0; i < byOutcome.Length; i++)
        {
            var slot = standards[i / OutcomeKinds];
            counts[i / OutcomeKinds] += Count(VerdictOf((Outcome)(i % OutcomeKinds), slot, asOf), slot.Clause.Modality, byOutcome[i]);
        }

        return counts;
    }

    public VerdictCounts CountRow(int row, DateOnly asOf)
    {
        var counts = default(VerdictCounts);
        for (var column = 0; column < standards.Count; column++)
        {
            counts += Count(VerdictOf(this[row, column], standards[column], asOf), standards[column].Clause.Modality, 1);
        }

        return counts;
    }

    private static Verdict VerdictOf(Outcome outcome, StandardSlot slot, DateOnly asOf) => VerdictRule.Of(outcome, slot.Document, slot.Clause.Timing, asOf);

    private static VerdictCounts Count(Verdict verdict, Modality modality, long many) => verdict switch
    {
        Verdict.Met => new VerdictCounts(many, 0, 0, 0, 0, 0),
        Verdict.NotMet => new VerdictCounts(0, many, 0, 0, 0, VerdictRule.KindOf(modality) == BreachKind.Violation ? many : 0),
        Verdict.NotYetDue => new VerdictCounts(0, 0, many, 0, 0, 0),
        Verdict.NotApplicable => new VerdictCounts(0, 0, 0, many, 0, 0),
        _ => new VerdictCounts(0, 0, 0, 0, many, 0),
    };
}
