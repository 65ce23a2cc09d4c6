using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Determinations;

/// <summary>Judges the subjects of a level by one standard that rests on others, whose outcomes are there.</summary>
internal abstract class DeterminationJudge
{
    /// <exception cref="StandardDefinitionException">The standard can not rest on what it names.</exception>
    public static DeterminationJudge Of(DeterminationMeasure measure, StandardSlot slot, Outcomes outcomes) => measure switch
    {
        PartsMeasure parts => new PartsJudge(parts, slot, outcomes),
        PassingMeasure passing => new PassingJudge(passing, slot, outcomes),
        VariationMeasure variation => new VariationJudge(variation, slot, outcomes),
        _ => throw new InvalidOperationException($"{measure.GetType().Name} can not be judged."),
    };

    /// <summary>How many subjects are worth a step of their own.</summary>
    public virtual int RowsPerStep => 64;

    /// <summary>The outcome for a subject, its condition apart.</summary>
    public abstract Outcome Judge(int row);

    /// <summary>Enters the outcomes of some subjects.</summary>
    public virtual void Judge(int from, int to, LevelOutcomes level, int column)
    {
        for (var row = from; row < to; row++)
        {
            level.Set(row, column, Judge(row));
        }
    }

    /// <summary>The value; null when it is not known.</summary>
    public abstract IQuantity? Measure(int row);

    /// <summary>How it came to that.</summary>
    public abstract Determination Explain(int row);

    /// <summary>The ids of the standards that leave a subject open.</summary>
    public abstract IReadOnlyList<string> Missing(int row);

    /// <summary>Refuses a standard that does not fit the determination.</summary>
    protected static void Require(bool fits, StandardSlot slot, string zh, string en)
    {
        if (!fits)
        {
            throw new StandardDefinitionException([new DefinitionFault(slot.Clause.Id, new BilingualText(zh, en))]);
        }
    }

    /// <summary>What a number says that lies somewhere from its least to its greatest possible value.</summary>
    protected static Outcome Between(int least, int greatest, Func<int, Standing> against, Comparator comparator)
    {
        var (low, high) = (comparator.Meets(against(least)), comparator.Meets(against(greatest)));
        if (comparator == Comparator.Exactly)
        {
            var mayBeIt = against(least) is not Standing.Above && against(greatest) is not Standing.Below;
            return !mayBeIt ? Outcome.NotMet : least == greatest ? Outcome.Met : Outcome.Indeterminate;
        }

        return low != high ? Outcome.Indeterminate : low ? Outcome.Met : Outcome.NotMet;
    }
}
