using System.Collections.Concurrent;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.RollUp;
using Compliance.Facts;
using Compliance.Facts.Columns;

namespace Compliance.Evaluation;

/// <summary>
/// One evaluation under way: every subject is judged by its facts, in steps of some thousand neighbours. Threads take the steps of all levels from one list, so that none
/// waits for another before the end.
/// </summary>
internal sealed class EvaluationRun(
    FactSet facts, LevelProgram[] programs, AttestationBook attestations, EvaluatorOptions options, ParallelOptions parallel, IProgress<EvaluationProgress>? progress)
{
    private const int SubjectsPerStep = 4096;

    private int done;

    /// <summary>Judges every level.</summary>
    /// <param name="areas">The areas with their sums.</param>
    public LevelOutcomes[] Judge(RolledUpFacts areas)
    {
        FactTable[] tables =
            [areas.Provinces, areas.Cities, areas.Districts, facts.InstitutionTable, facts.SchoolTable, facts.PrincipalTable, facts.TeacherTable];
        var levels = new LevelOutcomes[tables.Length];
        var steps = new List<Action>();
        if (facts.Count > SubjectsPerStep)
        {
            steps.AddRange(areas.Sums(programs.Take((int)SubjectLevel.District + 1)));
        }

        // Areas come last, when their sums are there.
        for (var level = levels.Length - 1; level >= 0; level--)
        {
            levels[level] = Begin((SubjectLevel)level, tables[level], steps);
        }

        if (facts.Count > SubjectsPerStep)
        {
            Parallel.ForEach(Partitioner.Create(steps, EnumerablePartitionerOptions.NoBuffering), parallel, step => step());
        }
        else
        {
            // Handing so little to other threads would take longer than doing it.
            steps.ForEach(step => step());
        }

        return levels;
    }

    private LevelOutcomes Begin(SubjectLevel level, FactTable table, List<Action> steps)
    {
        var (program, ranges) = (programs[(int)level], facts.Ranges[(int)level]);

        // Whoever judges a step writes all its rows first, while they are about to be used.
        var outcomes = GC.AllocateUninitializedArray<byte>(checked(table.Count * program.Standards.Count));
        var compiled = table.Count >= options.CompileFrom;
        if (!compiled)
        {
            program.Follow(table.Count, options.CompileFrom);
        }

        for (var from = 0; from < table.Count; from += SubjectsPerStep)
        {
            var (first, last) = (from, Math.Min(table.Count, from + SubjectsPerStep));
            steps.Add(() => Take(first, last));
        }

        return new LevelOutcomes(level, table, program, outcomes, attestations);

        void Take(int from, int to)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            var rows = from == 0 && to == table.Count ? ranges : Between(ranges, from, to);
            program.Run(table, rows, facts.AssumedJurisdiction is not null, outcomes, compiled);
            var judged = Interlocked.Add(ref done, to - from);
            progress?.Report(new EvaluationProgress(judged, facts.Count));
        }
    }

    /// <summary>
    /// What ranges, which follow one another without a gap, have of some rows: small districts do not each cost a hand-over, and a large one is shared out.
    /// </summary>
    private static LocationRange[] Between(LocationRange[] ranges, int from, int to)
    {
        var (first, last) = (0, ranges.Length - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = ranges[middle].To <= from ? (middle + 1, last) : (first, middle);
        }

        var after = first;
        while (after < ranges.Length && ranges[after].From < to)
        {
            after++;
        }

        var between = ranges[first..after];
        between[0] = between[0] with { From = Math.Max(from, between[0].From) };
        between[^1] = between[^1] with { To = Math.Min(to, between[^1].To) };
        return between;
    }
}
