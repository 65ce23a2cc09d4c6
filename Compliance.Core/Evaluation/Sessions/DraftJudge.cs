using Compliance.Facts;
using Compliance.Facts.Columns;

namespace Compliance.Evaluation.Sessions;

/// <summary>Judges what a change under way touched: by facts, and then, from below to above, what rests on other standards.</summary>
internal sealed class DraftJudge(DraftRows rows)
{
    private SessionLayout Layout => rows.Layout;

    /// <summary>Judges a subject by the facts that changed, and marks what rests on them.</summary>
    public void JudgeFacts(Touched what)
    {
        if (what.Row is not { } row)
        {
            return;
        }

        var columns = Layout.Of(what.Key.Level);
        if (what.IsWhole || what.Facts.Exists(columns.IsOfScope))
        {
            what.IsWhole = true;
            Own(what, JudgeWhole(what.Key, row.Subject));
        }
        else if (what.Facts.Count + what.Indicators.Count > 0)
        {
            Own(what, (byte[])row.Outcomes.Clone());
            var location = Layout.LocationOf(what.Key);
            what.Facts.ForEach(fact => JudgeColumns(what.Row, columns, columns.Reading(fact), location));
            what.Indicators.ForEach(indicator => JudgeColumns(what.Row, columns, columns.Reading(indicator), location));
        }

        Mark(what);
    }

    private void JudgeColumns(SessionRow row, SessionColumns columns, int[] reading, AdministrativeCode? location)
    {
        foreach (var column in reading)
        {
            if (columns.Models[column] is { Determination: null } model)
            {
                row.Outcomes[column] = (byte)(Layout.OutsideOf(columns.Slots[column], location) ?? model.Judge(row.Subject));
            }
        }
    }

    private byte[] JudgeWhole(RowKey key, Subject subject)
    {
        var (program, table) = (Layout.Programs[(int)key.Level], new FactTable(key.Level, [subject]));
        var outcomes = new byte[program.Standards.Count];
        program.Run(table, new LocationRange(0, 1, Layout.LocationOf(key)), Layout.Assumed is not null, outcomes, compiled: false);
        if (rows.Attestations.BookOf(key.Level, key.Code) is { } book)
        {
            program.Attested.Enter(book, key.Level, table, outcomes, program.ColumnOf);
        }

        return outcomes;
    }

    private void Own(Touched what, byte[] outcomes)
    {
        what.IsOwned = true;
        rows.Put(what, what.Row! with { Outcomes = outcomes });
    }

    /// <summary>Marks the standards that rest on what changed of a subject, its own and those of the areas above it.</summary>
    private void Mark(Touched what)
    {
        var key = what.Key;
        var columns = Layout.Of(key.Level);
        if (what.IsWhole)
        {
            Mark(key, [.. columns.Determinations.Select(determination => (key.Level, determination.Index!.Value))]);
        }

        what.Facts.ForEach(fact => Mark(key, Layout.Dependents.OnFact(key.Level, fact)));
        what.Indicators.ForEach(indicator => Mark(key, Layout.Dependents.OnName(key.Level, indicator)));
        if (what.Before is null)
        {
            return;
        }

        var after = what.Row!.Outcomes;
        if (what.IsWhole)
        {
            // Whatever was attested may be graded otherwise under the same outcome.
            for (var column = 0; column < after.Length; column++)
            {
                if (after[column] != what.Before.Outcomes[column] || columns.Slots[column].IsAttested)
                {
                    Mark(key, Layout.Dependents.OnOutcome(key.Level, column));
                }
            }
        }
        else
        {
            what.Facts.ForEach(fact => MarkOutcomes(key, columns.Reading(fact), what.Before.Outcomes, after));
            what.Indicators.ForEach(indicator => MarkOutcomes(key, columns.Reading(indicator), what.Before.Outcomes, after));
        }
    }

    private void MarkOutcomes(RowKey key, int[] columns, byte[] before, byte[] after)
    {
        foreach (var column in columns)
        {
            if (after[column] != before[column])
            {
                Mark(key, Layout.Dependents.OnOutcome(key.Level, column));
            }
        }
    }

    /// <summary>Marks the standards of areas that rest on units of the level of a subject that came or went.</summary>
    public void MarkUnits(RowKey key) => Mark(key, Layout.Dependents.OnUnits(key.Level));

    private void Mark(RowKey key, IReadOnlyList<(SubjectLevel Level, int Column)> dependents)
    {
        for (var i = 0; i < dependents.Count; i++)
        {
            var (level, column) = dependents[i];
            if (Layout.Ancestor(key, level) is { } area && rows.Row(area) is not null)
            {
                rows.Touch(area).Determinations.Add(column);
            }
        }
    }

    /// <summary>Judges a subject by the standards that rest on others and were marked.</summary>
    public void JudgeDeterminations(Touched what)
    {
        if (what.Determinations.Count == 0 || what.Row is null)
        {
            return;
        }

        if (!what.IsOwned)
        {
            Own(what, (byte[])what.Row.Outcomes.Clone());
        }

        var (outcomes, location) = (what.Row.Outcomes, Layout.LocationOf(what.Key));
        foreach (var (slot, index) in Layout.Of(what.Key.Level).Determinations)
        {
            var column = index!.Value;
            if (!what.Determinations.Contains(column))
            {
                continue;
            }

            var outcome = (byte)(Layout.OutsideOf(slot, location) ?? (what.Scope ??= new DeterminationScope(rows, what.Key)).Judge(column));
            if (what.Before is null || what.Before.Outcomes[column] != outcome || outcomes[column] != outcome)
            {
                outcomes[column] = outcome;
                Mark(what.Key, Layout.Dependents.OnOutcome(what.Key.Level, column));
            }
        }
    }
}
