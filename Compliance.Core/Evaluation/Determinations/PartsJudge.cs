using System.Linq.Expressions;
using Compliance.Evaluation.Compilation;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>Counts which parts are met.</summary>
internal sealed class PartsJudge : DeterminationJudge
{
    private readonly PartsMeasure measure;
    private readonly SentenceModel model;
    private readonly SubjectLevel level;
    private readonly Outcomes outcomes;
    private readonly StandardColumn?[] own;
    private readonly PartColumn[] below;
    private readonly Dictionary<string, StandardColumn?> companions;

    /// <summary>The sentences of the parts with what the rest must reach for thresholds.</summary>
    private readonly Func<int, Outcome>?[] floors;
    private readonly FusedProgram? counter;

    public PartsJudge(PartsMeasure measure, StandardSlot slot, Outcomes outcomes)
    {
        this.measure = measure;
        this.outcomes = outcomes;
        model = slot.Measured.Model;
        level = slot.Clause.Level;
        own = [.. measure.Own.Concat(measure.Vetoes).Select(id => outcomes.Find(id, level))];
        below = [.. measure.Below.Select(part => new PartColumn(part.Level, outcomes.Find(part.Id, part.Level)))];
        companions = (measure.Companions ?? []).ToDictionary(companion => companion.Part, companion => outcomes.Find(companion.Id, level), StringComparer.Ordinal);
        Require(
            Array.TrueForAll(below, part => part.Level > level), slot,
            "只能取决于下级对象的标准。", "It can rest on standards of units below only.");
        floors = measure.Floor is { } share
            ? Array.ConvertAll(own, column => column is null || column.Slot.IsAttested
                ? null
                : outcomes.JudgeOf(level, column.Model with { Threshold = Scaled(column.Model.Threshold, share) }))
            : [];
        Require(
            measure.Floor is null || Array.TrueForAll(own, column => column is null || (!column.Slot.IsAttested && column.Model.Comparator.WantsMore())), slot,
            "设有下限的各项须为“至少”类的可测标准。", "Where the rest has a floor, every part must measure and ask for at least so much.");
        counter = IsPlain ? outcomes.CounterOf(level, slot, Fuse) : null;

        Expression<FusedProgram> Fuse() => PartsCompiler.Fuse(
            [.. own.Select(column => column!.Index)],
            measure.Floor is { } floor ? [.. own.Select(column => column!.Model with { Threshold = Scaled(column.Model.Threshold, floor) })] : [],
            outcomes.Find(slot.Clause.Id, level)!.Index,
            (int)decimal.Ceiling(model.Threshold.Amount!.Value));
    }

    /// <summary>Whether at least so many parts of the subject itself are asked for, all of which are in force.</summary>
    private bool IsPlain =>
        measure is { CountsMet: true, CountsInapplicable: false, Below.Count: 0, Vetoes.Count: 0 } && model.Comparator == Comparator.AtLeast
        && (measure.Floor is not null || !measure.AsksOfTheRest) && own.Length <= PartsCompiler.MostParts
        && Array.TrueForAll(own, part => part is { IsInForce: true });

    /// <summary>Counting is cheap.</summary>
    public override int RowsPerStep => measure.Below.Count > 0 ? base.RowsPerStep : 4096;

    public override void Judge(int from, int to, LevelOutcomes level, int column)
    {
        if (counter is null)
        {
            base.Judge(from, to, level, column);
            return;
        }

        level.Run(counter, from, to);
        for (var row = from; row < to; row++)
        {
            if (level[row, column] == Outcome.Indeterminate)
            {
                level.Set(row, column, Judge(row));
            }
        }
    }

    public override Outcome Judge(int row)
    {
        var counts = Count(row);
        if (counts.Met + counts.NotMet + counts.Open == 0)
        {
            return Outcome.OutsideCondition;
        }

        var counted = Counted(counts);
        var threshold = model.Threshold.Amount!.Value;
        var outcome = Between(counted, counted + counts.Open, number => StandingOf.Order(((decimal)number).CompareTo(threshold)), model.Comparator);
        // One part far below its line decides, as does a veto; one that is not known may be far below.
        var (rest, veto) = (TheRest(row), measure.CountsMet ? Veto(row) : Outcome.Met);
        return outcome == Outcome.NotMet || rest == Outcome.NotMet || veto == Outcome.NotMet ? Outcome.NotMet
            : rest == Outcome.Indeterminate || veto == Outcome.Indeterminate || (measure.AsksOfTheRest && counts.Open > 0) ? Outcome.Indeterminate
            : outcome;
    }

    public override IQuantity? Measure(int row) => new Count(Counted(Count(row)));

    private int Counted((int Met, int NotMet, int Open, int Inapplicable) counts) =>
        !measure.CountsMet ? counts.NotMet : measure.CountsInapplicable ? counts.Met + counts.Inapplicable : counts.Met;

    public override Determination Explain(int row)
    {
        var parts = new List<PartResult>();
        for (var i = 0; i < own.Length; i++)
        {
            var isVeto = i >= measure.Own.Count;
            var id = isVeto ? measure.Vetoes[i - measure.Own.Count] : measure.Own[i];
            var outcome = OutcomeOf(own[i], row);
            IReadOnlyList<Assessment> causes = outcome == Outcome.NotMet ? [outcomes.Assess(level, row, own[i]!)] : [];
            parts.Add(new PartResult(id, VerdictOf(outcome), causes, !isVeto && RestOf(i, row) == Outcome.NotMet, isVeto));
        }

        foreach (var (childLevel, column) in below)
        {
            var id = measure.Below[parts.Count - own.Length].Id;
            IReadOnlyList<Assessment> causes = column is null ? [] :
            [
                .. outcomes.RowsBelow(level, row, childLevel).AsEnumerable()
                    .Where(child => outcomes.At(childLevel, child, column) == Outcome.NotMet)
                    .Select(child => outcomes.Assess(childLevel, child, column)),
            ];
            parts.Add(new PartResult(id, VerdictOf(OutcomeBelow(childLevel, column, row)), causes, IsBelowFloor: false, IsVeto: false));
        }

        return new PartsDetermination(parts);
    }

    public override IReadOnlyList<string> Missing(int row) =>
        [.. ((PartsDetermination)Explain(row)).Parts.Where(part => part.Verdict == Verdict.Indeterminate).Select(part => part.Standard)];

    private static Verdict VerdictOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => Verdict.Met,
        Outcome.NotMet => Verdict.NotMet,
        Outcome.Indeterminate => Verdict.Indeterminate,
        _ => Verdict.NotApplicable,
    };

    /// <summary>Vetoes are parts like others where what is not met is counted; where what is met is counted, they only decide.</summary>
    private (int Met, int NotMet, int Open, int Inapplicable) Count(int row)
    {
        var (met, notMet, open, inapplicable) = (0, 0, 0, 0);
        for (var i = 0; i < own.Length; i++)
        {
            if (i < measure.Own.Count || !measure.CountsMet)
            {
                Add(OutcomeOf(own[i], row));
            }
        }

        foreach (var (childLevel, column) in below)
        {
            Add(OutcomeBelow(childLevel, column, row));
        }

        return (met, notMet, open, inapplicable);

        void Add(Outcome outcome)
        {
            switch (outcome)
            {
                case Outcome.Met: met++; break;
                case Outcome.NotMet: notMet++; break;
                case Outcome.Indeterminate: open++; break;
                default: inapplicable++; break;
            }
        }
    }

    /// <summary>Not met when one veto stands, open when one is open.</summary>
    private Outcome Veto(int row)
    {
        var vetoes = Outcome.Met;
        for (var i = measure.Own.Count; i < own.Length; i++)
        {
            switch (OutcomeOf(own[i], row))
            {
                case Outcome.NotMet: return Outcome.NotMet;
                case Outcome.Indeterminate: vetoes = Outcome.Indeterminate; break;
                default: break;
            }
        }

        return vetoes;
    }

    /// <summary>A standard that no pack holds is open; one that is not in force asks for nothing.</summary>
    private Outcome OutcomeOf(StandardColumn? column, int row) =>
        column is null ? Outcome.Indeterminate : column.IsInForce ? outcomes.At(level, row, column) : Outcome.OutsideCondition;

    /// <summary>Not met when one unit fails it, open when one is open, met when at least one unit answers to it.</summary>
    private Outcome OutcomeBelow(SubjectLevel childLevel, StandardColumn? column, int row)
    {
        if (column is null || !column.IsInForce)
        {
            return column is null ? Outcome.Indeterminate : Outcome.OutsideCondition;
        }

        var whole = Outcome.OutsideCondition;
        foreach (var child in outcomes.RowsBelow(level, row, childLevel))
        {
            var outcome = outcomes.At(childLevel, child, column);
            if (outcome == Outcome.NotMet)
            {
                return outcome;
            }

            whole = outcome == Outcome.Indeterminate || (outcome == Outcome.Met && whole == Outcome.OutsideCondition) ? outcome : whole;
        }

        return whole;
    }

    /// <summary>What becomes of the parts that are not met: not met when one is too far below, open when that of one is.</summary>
    private Outcome TheRest(int row)
    {
        var rest = Outcome.Met;
        for (var i = 0; i < measure.Own.Count; i++)
        {
            switch (RestOf(i, row))
            {
                case Outcome.NotMet: return Outcome.NotMet;
                case Outcome.Indeterminate: rest = Outcome.Indeterminate; break;
                default: break;
            }
        }

        return rest;
    }

    /// <summary>Whether a part that is not met is near enough; met for every other part.</summary>
    private Outcome RestOf(int part, int row)
    {
        var column = own[part];
        if (!measure.AsksOfTheRest || column is null || OutcomeOf(column, row) != Outcome.NotMet)
        {
            return Outcome.Met;
        }

        if (measure.Floor is not null)
        {
            return floors[part]!(row);
        }

        return companions.TryGetValue(measure.Own[part], out var companion) ? OutcomeOf(companion, row)
            : column.Slot.IsAttested && outcomes.Assess(level, row, column).Attestation?.State == AttestedState.Basic ? Outcome.Met
            : Outcome.NotMet;
    }

    private static IQuantity Scaled(IQuantity threshold, Share floor) => threshold switch
    {
        Ratio ratio => new Ratio(ratio.Antecedent * floor.Part, ratio.Consequent * floor.Whole),
        Share share => new Share(share.Part * floor.Part, share.Whole * floor.Whole),
        var other => NumberMeasure.Quantity(other.Amount!.Value * floor.Part / floor.Whole, other.Unit),
    };

    /// <summary>A part below; without a column where no pack that reaches the facts holds it.</summary>
    private sealed record PartColumn(SubjectLevel Level, StandardColumn? Column);
}
