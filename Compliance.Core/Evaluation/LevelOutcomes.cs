using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>
/// The outcomes of one level: a row per subject, a column per standard of the documents that reach the facts, one byte each. All other standards are outside their
/// area for every subject. Counting needs no sentence.
/// </summary>
internal sealed class LevelOutcomes(SubjectLevel level, FactTable facts, LevelProgram program, byte[] outcomes, IAttestations attestations)
{
    private const int OutcomeKinds = (int)Outcome.OutsideJurisdiction + 1;

    private readonly IReadOnlyList<StandardSlot> standards = program.Standards;
    private readonly int stride = program.Standards.Count;

    /// <summary>The judges of the standards that rest on others, by column. Filled before anybody reads the outcomes.</summary>
    public Dictionary<int, DeterminationJudge> Judges { get; } = [];

    public SubjectLevel Level => level;

    /// <summary>What judged them.</summary>
    public LevelProgram Program => program;

    public FactTable Facts => facts;

    /// <summary>The standards that have a column, in the order of the packs.</summary>
    public IReadOnlyList<StandardSlot> Standards => standards;

    public ReadOnlySpan<byte> Bytes => outcomes;

    /// <summary>The column of a standard; null when no document that reaches the facts holds it.</summary>
    public int? ColumnOf(string id) => program.ColumnOf(id);

    public Outcome this[int row, int column] => (Outcome)outcomes[(row * stride) + column];

    /// <summary>The outcomes of one subject.</summary>
    public ReadOnlySpan<byte> Row(int row) => outcomes.AsSpan(row * stride, stride);

    /// <summary>Has a program enter the outcomes of some subjects; only while the evaluation runs.</summary>
    public void Run(FusedProgram judge, int from, int to) => judge(facts, from, to, outcomes, stride);

    /// <summary>Enters what was attested; only while the evaluation runs.</summary>
    public void Enter(AttestationBook book) => program.Attested.Enter(book, level, facts, outcomes, program.ColumnOf);

    /// <summary>Enters an outcome; only while the evaluation runs.</summary>
    public void Set(int row, int column, Outcome outcome) => outcomes[(row * stride) + column] = (byte)outcome;

    /// <summary>How many of some neighbouring subjects meet a standard, do not, and are open; adds without branching, since no branch could be foretold.</summary>
    public (int Met, int NotMet, int Open) CountOf(RowRange rows, int column)
    {
        var (met, notMet, open) = (0, 0, 0);
        var at = (rows.From * stride) + column;
        for (var row = rows.From; row < rows.To; row++, at += stride)
        {
            var outcome = (Outcome)outcomes[at];
            met += outcome == Outcome.Met ? 1 : 0;
            notMet += outcome == Outcome.NotMet ? 1 : 0;
            open += outcome == Outcome.Indeterminate ? 1 : 0;
        }

        return (met, notMet, open);
    }

    /// <summary>Every assessment, those by documents that reach nothing among them.</summary>
    public IEnumerable<Assessment> Assessments(DateOnly asOf, Func<Verdict, bool> wanted) =>
        Enumerable.Range(0, facts.Count).SelectMany(row => Assessments(row, asOf, wanted));

    /// <summary>Every assessment of one subject, those by documents that reach nothing among them.</summary>
    public IEnumerable<Assessment> Assessments(int row, DateOnly asOf, Func<Verdict, bool> wanted)
    {
        Subject? subject = null;
        foreach (var (slot, column) in program.Every)
        {
            var outcome = column is { } index ? this[row, index] : Outcome.OutsideJurisdiction;
            if (wanted(VerdictOf(outcome, slot, asOf)))
            {
                subject ??= facts[row];
                yield return column is { } place ? At(subject, row, place, asOf) : Outside(subject, slot, asOf);
            }
        }
    }

    /// <summary>The assessments by documents that reach something.</summary>
    public IEnumerable<Assessment> Reached(DateOnly asOf, Func<StandardSlot, Verdict, bool> wanted)
    {
        if (facts.Count == 0)
        {
            return [];
        }

        var selected = Select(asOf, wanted);
        return Enumerable.Range(0, facts.Count).SelectMany(row => Reached(row, asOf, selected));
    }

    /// <summary>Which outcomes of which columns are wanted, asked once for all subjects.</summary>
    public bool[] Select(DateOnly asOf, Func<StandardSlot, Verdict, bool> wanted)
    {
        var selected = new bool[standards.Count * OutcomeKinds];
        for (var i = 0; i < selected.Length; i++)
        {
            var slot = standards[i / OutcomeKinds];
            selected[i] = wanted(slot, VerdictOf((Outcome)(i % OutcomeKinds), slot, asOf));
        }

        return selected;
    }

    /// <summary>The assessments of one subject by documents that reach something.</summary>
    public IEnumerable<Assessment> Reached(int row, DateOnly asOf, bool[] selected)
    {
        // An area with sums is a copy, which all its assessments share.
        Subject? subject = null;
        for (var column = 0; column < standards.Count; column++)
        {
            if (selected[(column * OutcomeKinds) + outcomes[(row * stride) + column]])
            {
                yield return At(subject ??= facts[row], row, column, asOf);
            }
        }
    }

    /// <summary>How many outcomes of some standards are not met.</summary>
    public long CountNotMet(Func<StandardSlot, bool> wanted)
    {
        var counted = standards.Select(wanted).ToArray();
        var many = 0L;
        for (var at = 0; at < outcomes.Length;)
        {
            for (var column = 0; column < counted.Length; column++, at++)
            {
                many += outcomes[at] == (byte)Outcome.NotMet && counted[column] ? 1 : 0;
            }
        }

        return many;
    }

    /// <summary>What one standard says of one subject; reads the section of the standard. Null when the level has no such standard.</summary>
    public Assessment? Find(int row, string standard, DateOnly asOf)
    {
        for (var column = 0; column < standards.Count; column++)
        {
            if (standards[column].Clause.Id == standard)
            {
                return At(row, column, asOf);
            }
        }

        // Only where it has no column are the other registers worth reading.
        var outside = program.Every.FirstOrDefault(candidate => candidate.Slot.Clause.Id == standard);
        return outside is null ? null : Outside(facts[row], outside.Slot, asOf);
    }

    /// <summary>What the standard of a column says of one subject; reads the section of the standard.</summary>
    public Assessment At(int row, int column, DateOnly asOf) => At(facts[row], row, column, asOf);

    private static Assessment Outside(Subject subject, StandardSlot slot, DateOnly asOf) => new(slot.Standard, subject, Outcome.OutsideJurisdiction, asOf);

    private Assessment At(Subject subject, int row, int column, DateOnly asOf)
    {
        var slot = standards[column];
        return new Assessment(
            slot.Standard, subject, this[row, column], asOf, slot.IsAttested ? attestations.Of(slot.Clause.Id, level, facts.CodeOf(row)) : null,
            Judges.TryGetValue(column, out var judge) ? new DeterminedRow(judge, row) : null);
    }

    /// <summary>What the measured standards that are in force and that a subject answers to say of it; reads their sections only.</summary>
    public IEnumerable<Assessment> MeasuredAt(int row, DateOnly asOf) => MeasuredAt(
        row,
        from column in Enumerable.Range(0, standards.Count)
        let slot = standards[column]
        where !slot.IsAttested && slot.Clause.Modality != Modality.Component && slot.Document.Applies(slot.Clause.Timing, asOf) && VerdictRule.Reaches(this[row, column])
        select column,
        asOf);

    /// <summary>What some standards say of a subject.</summary>
    public IEnumerable<Assessment> MeasuredAt(int row, IEnumerable<int> columns, DateOnly asOf)
    {
        var subject = facts[row];
        return columns.Select(column => At(subject, row, column, asOf));
    }

    /// <summary>The counts of every standard of the level, in the order of the packs; one pass over the outcomes in the order in which they lie.</summary>
    public VerdictCounts[] CountColumns(DateOnly asOf)
    {
        var byOutcome = new long[standards.Count * OutcomeKinds];
        for (var at = 0; at < outcomes.Length;)
        {
            for (var column = 0; column < standards.Count; column++, at++)
            {
                byOutcome[(column * OutcomeKinds) + outcomes[at]]++;
            }
        }

        var counts = new VerdictCounts[program.Every.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            if (program.Every[i] is not (var slot, { } column))
            {
                counts[i] = OutsideAll(facts.Count);
                continue;
            }

            for (var outcome = 0; outcome < OutcomeKinds; outcome++)
            {
                counts[i] += Count(VerdictOf((Outcome)outcome, slot, asOf), slot.Clause.Modality, byOutcome[(column * OutcomeKinds) + outcome]);
            }
        }

        return counts;
    }

    /// <summary>The counts of some subjects over all standards of the level.</summary>
    public VerdictCounts CountRows(IReadOnlyList<int> rows, DateOnly asOf)
    {
        var byOutcome = new int[standards.Count * OutcomeKinds];
        for (var i = 0; i < rows.Count; i++)
        {
            var at = 0;
            foreach (var outcome in Row(rows[i]))
            {
                byOutcome[at + outcome]++;
                at += OutcomeKinds;
            }
        }

        var counts = OutsideAll((long)(program.Every.Count - standards.Count) * rows.Count);
        for (var i = 0; i < byOutcome.Length; i++)
        {
            if (byOutcome[i] > 0)
            {
                var slot = standards[i / OutcomeKinds];
                counts += Count(VerdictOf((Outcome)(i % OutcomeKinds), slot, asOf), slot.Clause.Modality, byOutcome[i]);
            }
        }

        return counts;
    }

    private static VerdictCounts OutsideAll(long many) => new(0, 0, 0, many, 0, 0);

    private static Verdict VerdictOf(Outcome outcome, StandardSlot slot, DateOnly asOf) => VerdictRule.Of(outcome, slot.Document, slot.Clause.Timing, asOf);

    /// <summary>What one outcome of a standard counts as.</summary>
    public static VerdictCounts Count(Outcome outcome, StandardSlot slot, DateOnly asOf) => Count(VerdictOf(outcome, slot, asOf), slot.Clause.Modality, 1);

    private static VerdictCounts Count(Verdict verdict, Modality modality, long many) => verdict switch
    {
        Verdict.Met => new VerdictCounts(many, 0, 0, 0, 0, 0),
        Verdict.NotMet => new VerdictCounts(
            0, many, 0, 0, 0,
            VerdictRule.KindOf(modality) == BreachKind.Violation ? many : 0, VerdictRule.KindOf(modality) == BreachKind.Component ? many : 0),
        Verdict.NotYetDue => new VerdictCounts(0, 0, many, 0, 0, 0),
        Verdict.NotApplicable => OutsideAll(many),
        _ => new VerdictCounts(0, 0, 0, 0, many, 0),
    };
}
