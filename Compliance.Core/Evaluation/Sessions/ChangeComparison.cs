using System.Numerics;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// Finds out what a change did to the assessments of the subjects that it touched, and to the counts: another verdict, another value of a fact that the standard reads,
/// another attestation, or another value of what rests on other standards.
/// </summary>
internal sealed class ChangeComparison
{
    private readonly SessionState from;
    private readonly DraftRows to;
    private readonly List<ChangedColumn> changes = [];

    /// <summary>Those whose verdict is the same, but whose value may be another.</summary>
    private readonly List<(Touched What, List<int> Columns)> valued = [];

    public ChangeComparison(SessionState from, DraftRows to)
    {
        (this.from, this.to) = (from, to);
        foreach (var what in to.All)
        {
            Compare(what);
        }
    }

    /// <summary>By how much the counts changed.</summary>
    public VerdictCounts Totals { get; private set; }

    /// <summary>Whether two values are made of other numbers: none of five is another value than none of six.</summary>
    public static bool IsAnotherValue(Assessment before, Assessment after) => before.Measured?.ToString() != after.Measured?.ToString();

    /// <summary>What changed, in no order.</summary>
    public IReadOnlyList<ChangedColumn> ChangesTo(SessionState state)
    {
        foreach (var (what, columns) in valued)
        {
            var (before, after) = (new DeterminationScope(from, what.Key), what.Scope ?? new DeterminationScope(state, what.Key));
            foreach (var column in columns)
            {
                if (IsAnotherValue(from.Assess(what.Key, column, before)!, state.Assess(what.Key, column, after)!))
                {
                    changes.Add(new ChangedColumn(what.Key, column));
                }
            }
        }

        return changes;
    }

    private void Compare(Touched what)
    {
        var key = what.Key;
        var columns = to.Layout.Of(key.Level);
        if (what.Before is not { } before || what.Row is not { } after)
        {
            ComeOrGone(key, what.Before ?? what.Row, what.Before is null, columns);
            return;
        }

        // A bit per standard that reads something that changed.
        Span<ulong> reading = stackalloc ulong[(columns.Slots.Count + 63) / 64];
        reading.Clear();
        foreach (var fact in what.Facts)
        {
            Set(reading, columns.Reading(fact));
        }

        foreach (var indicator in what.Indicators)
        {
            Set(reading, columns.Reading(indicator));
        }

        for (var word = 0; word < reading.Length; word++)
        {
            for (var bits = reading[word]; bits != 0; bits &= bits - 1)
            {
                Compare(what, (word * 64) + BitOperations.TrailingZeroCount(bits), columns, before, after, reads: true);
            }
        }

        if (!what.IsWhole && what.Determinations.Count == 0)
        {
            return;
        }

        for (var column = 0; column < columns.Slots.Count; column++)
        {
            if ((reading[column / 64] & (1ul << (column % 64))) == 0 && (what.IsWhole || what.Determinations.Contains(column)))
            {
                Compare(what, column, columns, before, after, reads: false);
            }
        }
    }

    private void Compare(Touched what, int column, SessionColumns columns, SessionRow rowBefore, SessionRow rowAfter, bool reads)
    {
        var key = what.Key;
        var (slot, before, after) = (columns.Slots[column], (Outcome)rowBefore.Outcomes[column], (Outcome)rowAfter.Outcomes[column]);
        if (before != after)
        {
            Totals += LevelOutcomes.Count(after, slot, to.Layout.AsOf) - LevelOutcomes.Count(before, slot, to.Layout.AsOf);
        }

        if (VerdictOf(before, slot) == Verdict.NotApplicable && VerdictOf(after, slot) == Verdict.NotApplicable)
        {
            return;
        }

        if (before != after || reads
            || (slot.IsAttested
                && !Equals(from.Attestations.Of(slot.Clause.Id, key.Level, key.Code), to.Attestations.Of(slot.Clause.Id, key.Level, key.Code))))
        {
            changes.Add(new ChangedColumn(key, column));
        }
        else if (!slot.IsAttested && slot.Measured.Model.Determination is not null)
        {
            if (valued.Count == 0 || valued[^1].What != what)
            {
                valued.Add((what, []));
            }

            valued[^1].Columns.Add(column);
        }
    }

    private void ComeOrGone(RowKey key, SessionRow? row, bool comes, SessionColumns columns)
    {
        if (row is null)
        {
            return;
        }

        var counts = new VerdictCounts(0, 0, 0, to.Layout.Programs[(int)key.Level].Every.Count - columns.Slots.Count, 0, 0);
        for (var column = 0; column < columns.Slots.Count; column++)
        {
            var outcome = (Outcome)row.Outcomes[column];
            counts += LevelOutcomes.Count(outcome, columns.Slots[column], to.Layout.AsOf);
            if (VerdictOf(outcome, columns.Slots[column]) != Verdict.NotApplicable)
            {
                changes.Add(new ChangedColumn(key, column));
            }
        }

        Totals = comes ? Totals + counts : Totals - counts;
    }

    private Verdict VerdictOf(Outcome outcome, StandardSlot slot) => VerdictRule.Of(outcome, slot.Document, slot.Clause.Timing, to.Layout.AsOf);

    private static void Set(Span<ulong> bits, int[] columns)
    {
        foreach (var column in columns)
        {
            bits[column / 64] |= 1ul << (column % 64);
        }
    }
}
