using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>
/// The outcomes of the attested standards of one level. Subjects that the scopes can not tell apart get the same row, so it is made once and copied; what was
/// attested is then written over it.
/// </summary>
internal sealed class AttestedOutcomes
{
    private readonly IReadOnlyList<StandardSlot> standards;
    private readonly List<Fact> facts = [];
    private readonly List<Column> columns = [];

    public AttestedOutcomes(SubjectLevel level, IReadOnlyList<StandardSlot> standards)
    {
        this.standards = standards;
        for (var index = 0; index < standards.Count; index++)
        {
            if (standards[index].IsAttested)
            {
                columns.Add(new Column(index, standards[index], ScopeCondition.Of(standards[index].Clause.Scope, level), facts));
            }
        }
    }

    /// <summary>The facts that the scopes name.</summary>
    public IReadOnlyList<Fact> ScopeFacts => facts;

    /// <summary>
    /// Fills the rows of a range before anything is measured: outside the area everywhere, but for the attested standards that reach the place. There it is
    /// outside the scope, or undecided until somebody attests.
    /// </summary>
    /// <param name="table">The subjects.</param>
    /// <param name="range">The rows, which lie in one place.</param>
    /// <param name="assumed">Whether the place is assumed: then it is not known in which part of it a subject lies.</param>
    /// <param name="outcomes">The outcomes of the level.</param>
    public void Fill(FactTable table, LocationRange range, bool assumed, byte[] outcomes)
    {
        var stride = standards.Count;
        var rows = outcomes.AsSpan(range.From * stride, (range.To - range.From) * stride);
        if (columns.Count == 0 || range.Location is not { } place)
        {
            rows.Fill((byte)Outcome.OutsideJurisdiction);
            return;
        }

        var values = new sbyte[facts.Count][];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (sbyte[])table.Column(facts[i]);
        }

        var made = new Dictionary<int, byte[]>();
        for (var row = range.From; row < range.To; row++)
        {
            // Five bits a fact, of which there are three at most: the row's values, told apart from unknown by the highest.
            var key = 0;
            foreach (var column in values)
            {
                key = (key << 5) | (column[row] & 31);
            }

            if (!made.TryGetValue(key, out var template))
            {
                template = Template(values, row, place, assumed);
                made.Add(key, template);
            }

            template.CopyTo(rows[((row - range.From) * stride)..]);
        }
    }

    /// <summary>Writes what was attested over what was left undecided.</summary>
    public void Enter(AttestationBook attestations, SubjectLevel level, FactTable table, byte[] outcomes, Func<string, int?> columnOf)
    {
        Dictionary<string, int>? rows = null;
        foreach (var attestation in attestations.On(level))
        {
            rows ??= RowsOf(table);
            if (columnOf(attestation.Standard) is { } index)
            {
                var row = rows[attestation.SubjectCode];
                ref var outcome = ref outcomes[(row * standards.Count) + index];
                if (outcome == (byte)Outcome.Indeterminate)
                {
                    outcome = (byte)Judge((AttestedStandard)standards[index].Standard, table[row], attestation.State);
                }
            }
        }
    }

    private static Dictionary<string, int> RowsOf(FactTable table)
    {
        var rows = new Dictionary<string, int>(table.Count, StringComparer.Ordinal);
        for (var row = 0; row < table.Count; row++)
        {
            rows.TryAdd(table.CodeOf(row), row);
        }

        return rows;
    }

    /// <summary>Somebody who attests that a clause does not apply decides that; anything else stands only where the scope is known to reach the subject.</summary>
    private static Outcome Judge(AttestedStandard standard, Subject subject, AttestedState state) =>
        state == AttestedState.NotApplicable ? Outcome.OutsideCondition
        : standard.Condition is { } condition && condition.Evaluate(subject) is null ? Outcome.Indeterminate
        : (state == AttestedState.Present) != standard.Forbids ? Outcome.Met
        : Outcome.NotMet;

    private byte[] Template(sbyte[][] values, int row, AdministrativeCode place, bool assumed)
    {
        var template = new byte[standards.Count];
        Array.Fill(template, (byte)Outcome.OutsideJurisdiction);
        foreach (var column in columns)
        {
            template[column.Index] = (byte)column.OutcomeFor(values, row, place, assumed);
        }

        return template;
    }

    private sealed class Column
    {
        private readonly List<ScopePart> parts;
        private readonly int[] places;

        /// <param name="index">The column among the outcomes.</param>
        /// <param name="slot">The standard.</param>
        /// <param name="parts">The parts of its scope.</param>
        /// <param name="facts">The facts that the scopes before it name; grows by what this one adds.</param>
        public Column(int index, StandardSlot slot, List<ScopePart> parts, List<Fact> facts)
        {
            Index = index;
            Slot = slot;
            this.parts = parts;
            places = new int[parts.Count];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = facts.IndexOf(parts[i].Fact);
                if (places[i] < 0)
                {
                    places[i] = facts.Count;
                    facts.Add(parts[i].Fact);
                }
            }
        }

        public int Index { get; }

        public StandardSlot Slot { get; }

        public Outcome OutcomeFor(sbyte[][] values, int row, AdministrativeCode place, bool assumed)
        {
            if (!Slot.Document.Jurisdiction.Contains(place))
            {
                return Outcome.OutsideJurisdiction;
            }

            for (var part = 0; part < places.Length; part++)
            {
                var value = values[places[part]][row];
                if (value >= 0 && (parts[part].Members >> value & 1) == 0)
                {
                    return Outcome.OutsideCondition;
                }
            }

            return Slot.Clause.Scope.Includes(place, assumed) ? Outcome.Indeterminate : Outcome.OutsideCondition;
        }
    }
}
