using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Standards.Reading;

/// <summary>A sentence as read: what the compiler fuses, the catalogue words, and the explanation follows.</summary>
internal sealed record SentenceModel(ConditionNode? Condition, MeasureNode Measure, Comparator Comparator, IQuantity Threshold, ConditionNode? Alternative)
{
    /// <summary>Everything that the sentence reads, in order of first mention: the condition, the measure, then what suffices by itself.</summary>
    public IReadOnlyList<Leaf> Leaves { get; } =
        [.. (Condition?.Leaves ?? []).Concat(Measure.Leaves).Concat(Alternative?.Leaves ?? []).Distinct()];

    /// <summary>What rests on other standards: the measure itself, or what stands in for it where facts leave it open. Null for most sentences.</summary>
    public DeterminationMeasure? Determination { get; init; }

    /// <summary>
    /// The outcome, step by step on exact numbers. What rests on other standards is indeterminate here. The compiled form gives the same; a test holds them together.
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

        var measured = Measured(subject);
        if (Alternative is null || measured is not (Outcome.NotMet or Outcome.Indeterminate))
        {
            return measured;
        }

        return Alternative.Evaluate(subject) switch
        {
            true => Outcome.Met,
            false => measured,
            null => Outcome.Indeterminate,
        };
    }

    private Outcome Measured(Subject subject) => Measure.Against(Threshold, subject) switch
    {
        Standing.Unknown => MeasuredInPart(subject),
        Standing.Empty => Outcome.EmptyPopulation,

        // Nobody to serve is an empty population where more is wanted; somebody served by nobody breaks every limit.
        Standing.ServedByNobody => Comparator.WantsMore() ? Outcome.EmptyPopulation : Outcome.NotMet,
        Standing.PerhapsServedByNobody => Comparator.WantsMore() ? Outcome.EmptyPopulation : Outcome.Indeterminate,
        var standing => Comparator.Meets(standing) ? Outcome.Met : Outcome.NotMet,
    };

    /// <summary>
    /// One full-time teacher is at least one teacher, even where the part-time ones were not reported; and 2,600 juniors are more than 2,500
    /// students, however many pupils come on top.
    /// </summary>
    private Outcome MeasuredInPart(Subject subject)
    {
        if (Measure is not NumberMeasure { Number: { OnlyAdds: true } number })
        {
            return Outcome.Indeterminate;
        }

        var floor = StandingOf.Order(number.Floor(subject).CompareTo(Threshold.Amount!.Value));
        return Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => Comparator.Meets(floor) ? Outcome.Met : Outcome.Indeterminate,
            Comparator.LessThan => floor is Standing.Below ? Outcome.Indeterminate : Outcome.NotMet,
            _ => floor is Standing.Above ? Outcome.NotMet : Outcome.Indeterminate,
        };
    }
}
