using System.Numerics;
using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Facts.Describing;

namespace Compliance.Evaluation.RollUp;

/// <summary>Sums facts of schools for each of some ranges, in whole units; -1 where there is no school, or where one owes the value.</summary>
internal sealed class SchoolSums
{
    public const long Unknown = -1;

    private const int UnknownStage = 1 << 31;
    private static readonly Fact Stage = FactCatalog.Of(SubjectLevel.School).Single(fact => fact.ValueType == typeof(SchoolStage));

    private readonly FactTable schools;
    private readonly LocationRange[] ranges;
    private readonly sbyte[] stages;

    /// <summary>The stages of the schools of each range, a bit each.</summary>
    private readonly Lazy<int[]> stagesIn;

    public SchoolSums(FactTable schools, LocationRange[] ranges)
    {
        this.schools = schools;
        this.ranges = ranges;
        stages = (sbyte[])schools.Column(Stage);
        stagesIn = new Lazy<int[]>(StagesIn);
    }

    /// <summary>The sum for each range; null when schools have no such fact, so that no sum is known.</summary>
    public long[]? Of(RollUpFact fact)
    {
        if (!fact.StandsOnSchools)
        {
            return null;
        }

        var sums = new long[ranges.Length];
        var own = fact.At(SubjectLevel.School);
        var column = schools.Column(own);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = ranges[i].From == ranges[i].To ? Unknown
                : !schools.HasReported(own) ? Owe(stagesIn.Value[i], fact.OwedBy) ? Unknown : 0
                : column is int[] counts ? Of(counts, ranges[i], fact.OwedBy)
                : Of((long[])column, ranges[i], fact.OwedBy);
        }

        return sums;
    }

    private int[] StagesIn()
    {
        var all = new int[ranges.Length];
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var stage in stages.AsSpan(ranges[i].From, ranges[i].To - ranges[i].From))
            {
                all[i] |= Bit(stage);
            }
        }

        return all;
    }

    /// <summary>Most districts know everything, and then nobody needs to be asked whether he owes something.</summary>
    private long Of(int[] counts, LocationRange range, int owedBy)
    {
        if (Sum(counts.AsSpan(range.From, range.To - range.From)) is var all && all >= 0)
        {
            return all;
        }

        var sum = 0L;
        for (var i = range.From; i < range.To; i++)
        {
            if (counts[i] >= 0)
            {
                sum += counts[i];
            }
            else if (Owe(Bit(stages[i]), owedBy))
            {
                return Unknown;
            }
        }

        return sum;
    }

    private long Of(long[] thousandths, LocationRange range, int owedBy)
    {
        if (Sum(thousandths.AsSpan(range.From, range.To - range.From)) is var all && all >= 0)
        {
            return all;
        }

        var sum = 0L;
        for (var i = range.From; i < range.To; i++)
        {
            if (thousandths[i] >= 0)
            {
                sum += thousandths[i];
            }
            else if (Owe(Bit(stages[i]), owedBy))
            {
                return Unknown;
            }
        }

        return sum;
    }

    /// <summary>The sum, or unknown when one value is: the signs of all together tell.</summary>
    private static long Sum(ReadOnlySpan<int> counts)
    {
        var (sums, signs) = (Vector<long>.Zero, Vector<int>.Zero);
        var vectors = MemoryMarshal.Cast<int, Vector<int>>(counts);
        foreach (var vector in vectors)
        {
            Vector.Widen(vector, out var low, out var high);
            sums += low + high;
            signs |= vector;
        }

        var (sum, sign) = (Vector.Sum(sums), Vector.LessThanAny(signs, Vector<int>.Zero) ? -1 : 0);
        foreach (var count in counts[(vectors.Length * Vector<int>.Count)..])
        {
            sum += count;
            sign |= count;
        }

        return sign < 0 ? Unknown : sum;
    }

    private static long Sum(ReadOnlySpan<long> thousandths)
    {
        var (sums, signs) = (Vector<long>.Zero, Vector<long>.Zero);
        var vectors = MemoryMarshal.Cast<long, Vector<long>>(thousandths);
        foreach (var vector in vectors)
        {
            sums += vector;
            signs |= vector;
        }

        var (sum, sign) = (Vector.Sum(sums), Vector.LessThanAny(signs, Vector<long>.Zero) ? -1L : 0);
        foreach (var value in thousandths[(vectors.Length * Vector<long>.Count)..])
        {
            sum += value;
            sign |= value;
        }

        return sign < 0 ? Unknown : sum;
    }

    /// <summary>Without a branch: a shift by -1 is one by 31, which makes the bit of what is unknown.</summary>
    private static int Bit(sbyte stage) => 1 << stage;

    /// <summary>Whether schools that did not report a fact should have: not kindergartens their compulsory-education teachers. Who does not say what it is may owe it.</summary>
    private static bool Owe(int stages, int owedBy) => (stages & (owedBy | UnknownStage)) != 0;
}
