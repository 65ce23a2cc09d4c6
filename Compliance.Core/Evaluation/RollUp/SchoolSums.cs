using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.RollUp;

/// <summary>Sums a fact over a range of schools.</summary>
internal sealed class SchoolSums(FactTable schools)
{
    private static readonly Fact Stage = FactCatalog.Of(SubjectLevel.School).Single(fact => fact.ValueType == typeof(SchoolStage));

    private readonly sbyte[] stages = (sbyte[])schools.Column(Stage);

    /// <summary>The sum in whole units, or null when schools have no such fact, when there is no school, or when one owes the value.</summary>
    public long? Of(RollUpFact fact, LocationRange range)
    {
        if (range.From == range.To || !fact.StandsOnSchools)
        {
            return null;
        }

        return schools.Column(fact.At(SubjectLevel.School)) switch
        {
            int[] counts => Of(counts, range, fact.OwedBy),
            long[] thousandths => Of(thousandths, range, fact.OwedBy),
            var other => throw new InvalidOperationException($"{fact.At(SubjectLevel.School).Name}: {other.GetType().Name} can not be summed."),
        };
    }

    private long? Of(int[] counts, LocationRange range, int owedBy)
    {
        var sum = 0L;
        for (var i = range.From; i < range.To; i++)
        {
            if (counts[i] >= 0)
            {
                sum += counts[i];
            }
            else if (Owes(i, owedBy))
            {
                return null;
            }
        }

        return sum;
    }

    private long? Of(long[] thousandths, LocationRange range, int owedBy)
    {
        var sum = 0L;
        for (var i = range.From; i < range.To; i++)
        {
            if (thousandths[i] >= 0)
            {
                sum += thousandths[i];
            }
            else if (Owes(i, owedBy))
            {
                return null;
            }
        }

        return sum;
    }

    /// <summary>Whether a school that did not report the fact should have: not a kindergarten its compulsory-education teachers.</summary>
    private bool Owes(int school, int owedBy) => stages[school] < 0 || (owedBy >> stages[school] & 1) == 1;
}
