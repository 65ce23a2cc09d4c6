using System.Linq.Expressions;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>What determinations read: the outcomes of other standards, the units below an area, and numbers of many subjects. Thread-safe once the levels are there.</summary>
internal sealed class Outcomes(FactSet facts, LevelOutcomes[] levels, DateOnly asOf, int compileFrom, CompiledParts compiled)
{
    private static readonly int LevelKinds = Enum.GetValues<SubjectLevel>().Length;

    /// <summary>By level, then by level below; each made when it is first asked for, the same whoever makes it.</summary>
    private readonly RowRange[]?[] below = new RowRange[LevelKinds * LevelKinds][];

    public FactTable Facts(SubjectLevel level) => levels[(int)level].Facts;

    public LevelOutcomes Of(SubjectLevel level) => levels[(int)level];

    public Outcome At(SubjectLevel level, int row, StandardColumn column) => levels[(int)level][row, column.Index];

    /// <summary>Whether a unit answers to a standard, known or not.</summary>
    public bool Counts(SubjectLevel level, int row, StandardColumn column) => At(level, row, column) is Outcome.Met or Outcome.NotMet or Outcome.Indeterminate;

    public Assessment Assess(SubjectLevel level, int row, StandardColumn column) => levels[(int)level].At(row, column.Index, asOf);

    /// <summary>A standard of a level; null when no pack that reaches the facts holds it.</summary>
    public StandardColumn? Find(string id, SubjectLevel level)
    {
        var at = levels[(int)level];
        return at.ColumnOf(id) is { } column
            ? new StandardColumn(at.Standards[column], column, at.Standards[column].Document.Applies(at.Standards[column].Clause.Timing, asOf))
            : null;
    }

    /// <summary>The units of a level that lie in an area.</summary>
    public RowRange RowsBelow(SubjectLevel level, int row, SubjectLevel child) => (below[((int)level * LevelKinds) + (int)child] ??= RangesOf(level, child))[row];

    /// <summary>A number of every subject of a level, as an approximation; not a number where it is not known.</summary>
    public double[] Numbers(SubjectLevel level, NumberNode number) =>
        Facts(level).Numbers(number, Facts(level).Count >= compileFrom ? compiled.Of : null);

    /// <summary>What judges one subject of a level at a time by a sentence.</summary>
    public Func<int, Outcome> JudgeOf(SubjectLevel level, SentenceModel sentence)
    {
        var table = Facts(level);
        if (table.Count < compileFrom)
        {
            return row => sentence.Judge(table[row]);
        }

        var program = compiled.Of(sentence);
        return row =>
        {
            // The program writes the outcome of row r to r × 0: always the first.
            var outcome = new byte[1];
            program(table, row, row + 1, outcome, 0);
            return (Outcome)outcome[0];
        };
    }

    /// <summary>What counts the parts of a standard for many subjects; null where there are too few to be worth it.</summary>
    public FusedProgram? CounterOf(SubjectLevel level, StandardSlot standard, Func<Expression<FusedProgram>> fuse) =>
        Facts(level).Count < compileFrom ? null : compiled.Of(standard, fuse);

    private RowRange[] RangesOf(SubjectLevel level, SubjectLevel child)
    {
        var areas = Facts(level);
        var ranges = new RowRange[areas.Count];
        for (var row = 0; row < ranges.Length; row++)
        {
            ranges[row] = facts.Inside(child, level, areas.CodeOf(row));
        }

        return ranges;
    }
}
