using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Reading;

/// <summary>A sentence as read: what the compiler fuses, the catalogue words, and the explanation follows.</summary>
internal sealed record SentenceModel(ConditionNode? Condition, MeasureNode Measure, Comparator Comparator, IQuantity Threshold)
{
    /// <summary>Everything that the sentence reads, in order of first mention: the condition, then the measure.</summary>
    public IReadOnlyList<Leaf> Leaves { get; } = [.. (Condition?.Leaves ?? []).Concat(Measure.Leaves).Distinct()];

    /// <summary>
    /// The outcome, step by step on exact numbers. The compiled form gives the same; a test holds them together.
    /// </summary>
    public Outcome Judge(Subject subject)
    {
        switch (Condition?.Evaluate(subject) ?? (Condition is null ? true : null))
        {
            case false:
                return Outcome.OutsideCondition;
            case null:
                return Outcome.Indeterminate;
            default:
                break;
        }

        return Measure switch
        {
            NumberMeasure measure => JudgeNumber(measure, subject),
            RatioMeasure measure when measure.Evaluate(subject) is Ratio ratio => JudgeRatio(ratio),
            RatioMeasure measure when Comparator == Comparator.AtLeast && measure.Consequent.Evaluate(subject) == 0 => Outcome.EmptyPopulation,
            ShareMeasure measure when measure.Evaluate(subject) is Share share => JudgeShare(share),
            ShareMeasure measure when measure.Whole.Evaluate(subject) == 0 => Outcome.EmptyPopulation,
            _ => Outcome.Indeterminate,
        };
    }

    private Outcome JudgeNumber(NumberMeasure measure, Subject subject)
    {
        var threshold = Threshold.Amount!.Value;
        if (measure.Number.Evaluate(subject) is { } value)
        {
            return Decide(Comparator == Comparator.AtLeast ? value >= threshold : value <= threshold);
        }

        // One full-time teacher is at least one teacher, even where the part-time ones were not reported; and 2,600 juniors
        // are more than 2,500 students, however many pupils come on top.
        var floor = measure.Number.Floor(subject);
        return Comparator == Comparator.AtLeast
            ? floor >= threshold ? Outcome.Met : Outcome.Indeterminate
            : floor > threshold ? Outcome.NotMet : Outcome.Indeterminate;
    }

    private Outcome JudgeRatio(Ratio ratio)
    {
        // Nobody to serve is an empty population under "at least"; somebody served by nobody breaks every "at most".
        if (ratio.IsUndefined || (ratio.Consequent == 0 && Comparator == Comparator.AtLeast))
        {
            return Outcome.EmptyPopulation;
        }

        var threshold = (Ratio)Threshold;
        return Decide((Comparator == Comparator.AtLeast ? ratio.IsAtLeast(threshold) : ratio.IsAtMost(threshold)) == true);
    }

    private Outcome JudgeShare(Share share)
    {
        if (share.IsUndefined)
        {
            return Outcome.EmptyPopulation;
        }

        var threshold = (Share)Threshold;
        return Decide((Comparator == Comparator.AtLeast ? share.IsAtLeast(threshold) : share.IsAtMost(threshold)) == true);
    }

    private static Outcome Decide(bool met) => met ? Outcome.Met : Outcome.NotMet;
}
