using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>
/// Judges by the standards that rest on others, after all the others: from the lowest level to the highest, and on each level in the order in which they rest on one
/// another.
/// </summary>
internal sealed class DeterminationRun
{
    /// <summary>From below to above.</summary>
    public static readonly SubjectLevel[] Order =
    [
        SubjectLevel.Teacher, SubjectLevel.Principal, SubjectLevel.School, SubjectLevel.Institution, SubjectLevel.District, SubjectLevel.City, SubjectLevel.Province,
    ];

    private readonly LevelProgram[] programs;
    private readonly LevelOutcomes[] levels;
    private readonly Outcomes outcomes;
    private readonly ParallelOptions parallel;
    private readonly bool assumed;

    public DeterminationRun(FactSet facts, LevelProgram[] programs, LevelOutcomes[] levels, Outcomes outcomes, ParallelOptions parallel)
    {
        this.programs = programs;
        this.levels = levels;
        this.parallel = parallel;
        assumed = facts.AssumedJurisdiction is not null;
        this.outcomes = outcomes;
    }

    /// <param name="ranges">The subjects, by level.</param>
    /// <param name="to">The lowest level to judge; those below it stay as they are.</param>
    /// <exception cref="StandardDefinitionException">Standards rest on one another in a circle, or on what they can not rest on.</exception>
    public void Judge(LocationRange[][] ranges, SubjectLevel to = SubjectLevel.Teacher)
    {
        foreach (var level in Order.Where(level => level <= to))
        {
            foreach (var (slot, index) in InOrder(programs[(int)level].Determinations))
            {
                var column = index!.Value;
                var model = slot.Measured.Model;
                var judge = DeterminationJudge.Of(model.Determination!, slot, outcomes);
                levels[(int)level].Judges[column] = judge;
                Judge(levels[(int)level], column, model, judge, Array.FindAll(ranges[(int)level], range => Reaches(slot, range)));
            }
        }
    }

    /// <summary>Makes the judges where the outcomes are there already.</summary>
    public void Attach()
    {
        foreach (var level in Order)
        {
            foreach (var (slot, index) in programs[(int)level].Determinations)
            {
                levels[(int)level].Judges[index!.Value] = DeterminationJudge.Of(slot.Measured.Model.Determination!, slot, outcomes);
            }
        }
    }

    private bool Reaches(StandardSlot slot, LocationRange range) =>
        range.Location is { } place && slot.Document.Jurisdiction.Contains(place) && slot.Clause.Scope.Includes(place, assumed);

    private void Judge(LevelOutcomes level, int column, SentenceModel model, DeterminationJudge judge, LocationRange[] ranges)
    {
        foreach (var range in ranges)
        {
            var size = judge.RowsPerStep;
            var steps = (range.To - range.From + size - 1) / size;
            if (steps > 1)
            {
                Parallel.For(0, steps, parallel, step => Take(range.From + (step * size), Math.Min(range.To, range.From + ((step + 1) * size))));
            }
            else
            {
                Take(range.From, range.To);
            }
        }

        void Take(int from, int to)
        {
            if (model.Condition is null && model.Measure is DeterminationMeasure)
            {
                judge.Judge(from, to, level, column);
                return;
            }

            for (var row = from; row < to; row++)
            {
                if (OutcomeOf(level, model, judge, row) is { } outcome)
                {
                    level.Set(row, column, outcome);
                }
            }
        }
    }

    /// <summary>Null where what was reported stands.</summary>
    public static Outcome? OutcomeOf(LevelOutcomes level, SentenceModel model, DeterminationJudge judge, int row)
    {
        var subject = level.Facts.For(model.Leaves, row);
        var reaches = model.Condition is null ? true : model.Condition.Evaluate(subject);
        if (model.Measure is DeterminationMeasure)
        {
            return reaches switch
            {
                true => judge.Judge(row),
                false => Outcome.OutsideCondition,
                null => Outcome.Indeterminate,
            };
        }

        // Where there is nobody below to look at, what was not reported stays open.
        return reaches == true && model.Measure.Against(model.Threshold, subject) == Standing.Unknown && judge.Judge(row) is var determined
            && determined != Outcome.EmptyPopulation
            ? determined
            : null;
    }

    /// <summary>Standards that rest on others after those that they rest on.</summary>
    /// <exception cref="StandardDefinitionException">Some rest on one another in a circle.</exception>
    public static List<LevelColumn> InOrder(IReadOnlyList<LevelColumn> determinations)
    {
        var byId = determinations.ToDictionary(each => each.Slot.Clause.Id, StringComparer.Ordinal);
        var ordered = new List<LevelColumn>();
        var begun = new HashSet<string>(StringComparer.Ordinal);
        foreach (var each in determinations)
        {
            Visit(each, []);
        }

        return ordered;

        void Visit(LevelColumn each, HashSet<string> path)
        {
            if (!path.Add(each.Slot.Clause.Id))
            {
                throw new StandardDefinitionException([new DefinitionFault(
                    each.Slot.Clause.Id, new BilingualText("该标准经由其他标准取决于它自身。", "The standard rests on itself by way of others."))]);
            }

            if (begun.Add(each.Slot.Clause.Id))
            {
                foreach (var (level, id) in each.Slot.Measured.Model.Determination!.Standards)
                {
                    if (level is null && byId.TryGetValue(id, out var part))
                    {
                        Visit(part, [.. path]);
                    }
                }

                ordered.Add(each);
            }
        }
    }
}
