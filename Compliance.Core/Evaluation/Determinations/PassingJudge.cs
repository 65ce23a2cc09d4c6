using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>Counts the units below that meet a standard.</summary>
internal sealed class PassingJudge : DeterminationJudge
{
    private readonly PassingMeasure measure;
    private readonly SentenceModel model;
    private readonly SubjectLevel level;
    private readonly Outcomes outcomes;
    private readonly StandardColumn? column;

    public PassingJudge(PassingMeasure measure, StandardSlot slot, Outcomes outcomes)
    {
        this.measure = measure;
        this.outcomes = outcomes;
        model = slot.Measured.Model;
        level = slot.Clause.Level;
        column = outcomes.Find(measure.Id, measure.Level);
        Require(measure.Level > level, slot, "只能取决于下级对象的标准。", "It can rest on standards of units below only.");
    }

    public override Outcome Judge(int row)
    {
        var (met, notMet, open) = Count(row);
        var all = met + notMet + open;
        return all > 0 ? Between(met, met + open, number => Against(number, all), model.Comparator)
            : column is null ? Outcome.Indeterminate
            : Outcome.EmptyPopulation;
    }

    public override IQuantity? Measure(int row)
    {
        var (met, notMet, open) = Count(row);
        return open > 0 ? null : measure.AsShare ? new Share(met, met + notMet) : new Count(met);
    }

    public override Determination Explain(int row)
    {
        List<Assessment> notMet = [], open = [];
        foreach (var child in Rows(row))
        {
            var outcome = outcomes.At(measure.Level, child, column!);
            (outcome == Outcome.NotMet ? notMet : outcome == Outcome.Indeterminate ? open : null)?.Add(outcomes.Assess(measure.Level, child, column!));
        }

        return new PassingDetermination(measure.Id, Count(row).Met, notMet, open);
    }

    public override IReadOnlyList<string> Missing(int row) => [measure.Id];

    /// <summary>The units below; none where no pack holds the standard, or it is not in force.</summary>
    private RowRange Rows(int row) => column is { IsInForce: true } ? outcomes.RowsBelow(level, row, measure.Level) : default;

    private Standing Against(int number, int all) => StandingOf.Order(measure.AsShare
        ? new Share(number, all).CompareWith((Share)model.Threshold)!.Value
        : ((decimal)number).CompareTo(model.Threshold.Amount!.Value));

    private (int Met, int NotMet, int Open) Count(int row) =>
        column is null ? default : outcomes.Of(measure.Level).CountOf(Rows(row), column.Index);
}
