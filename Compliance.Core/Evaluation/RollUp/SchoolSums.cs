using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.RollUp;

/// <summary>Sums a fact over a range of schools.</summary>
internal sealed class SchoolSums(FactTable schools)
{
    private static readonly Fact Stage = FactCatalog.Of(SubjectLevel.School).Single(fact => fact.ValueType == typeof(SchoolStage));
    private static readonly int TeachesCompulsory = SchoolStages.Compulsory.Aggregate(0, (bits, stage) => bits | (1 << (int)stage));

    private readonly sbyte[] stages = (sbyte[])schools.Column(Stage);

    /// <summary>The sum in whole units, or null when there is no school or one owes the value.</summary>
    public long? Of(RollUpFact fact, LocationRange range)
    {
        if (range.From == range.To)
        {
            return null;
        }

        return schools.Column(fact.At(SubjectLevel.School)) switch
        {
            int[] counts => Of(counts, range, fact.CompulsoryOnly),
            long[] thousandths => Of(thousandths, range, fact.CompulsoryOnly),
            var other => throw new InvalidOperationException($"{fact.At(SubjectLevel.School).Name}: {other.GetType().Name} can not be summed."),
        };
    }

    private long? Of(int[] counts, LocationRange range, bool compulsoryOnly)
    {
        var sum = 0L;
        for (var i = range.From; i < range.To; i++)
        {
            if (counts[i] >= 0)
            {
                sum += counts[i];
            }
            else if (Owes(i, compulsoryOnly))
            {
                return null;
            }
        }

        return sum;
    }

    private long? Of(long[] thousandths, LocationRange range, bool compulsoryOnly)
    {
        var sum = 0L;
        for (var i = range.From; i < range.To; i++)
        {
            if (thousandths[i] >= 0)
            {
                sum += thousandths[i];
            }
            else if (Owes(i, compulsoryOnly))
            {
                return null;
            }
        }

        return sum;
    }

    /// <summary>Whether a school that did not report the fact should have: not a kindergarten its compulsory-education teachers.</summary>
    private bool Owes(int school, bool compulsoryOnly) =>
        !compulsoryOnly || stages[school] < 0 || (TeachesCompulsory >> stages[school] & 1) == 1;
}
