using Compliance.Benchmarks.Measuring;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Benchmarks.Suite;

/// <summary>What it costs a live session that one school reports other numbers: verdicts of the school and of all areas above it, and which of them changed.</summary>
internal static class UpdateCost
{
    /// <summary>
    /// A session lives long: what its first second costs, while the runtime still compiles, is not what a change costs. Tried: from about 30,000 changes on the median
    /// stays where it is.
    /// </summary>
    private const int WarmUps = 60_000;
    /// <summary>Of the last so many the median is taken.</summary>
    private const int Updates = 4001;

    /// <summary>A step through the schools that visits them all, for it shares no factor with their number.</summary>
    private const int Step = 7919;

    /// <summary>The median of many updates of different schools, in microseconds.</summary>
    public static double Measure(int schools, params StandardPack[] packs)
    {
        var facts = Yardstick.Facts(schools);
        var session = ComplianceEvaluator.Create(packs).OpenSession(facts, Yardstick.Day);
        var times = new double[Updates];
        for (var i = 0; i < WarmUps + Updates; i++)
        {
            var next = Changed(facts.Schools[(int)((long)i * Step % schools)], i);
            times[i % Updates] = Rounds.Time(() => session.Update(next)) * 1000;
        }

        return Rounds.Median(times);
    }

    /// <summary>Some pupils more and a teacher more or fewer rotated: the school, its district and its city are judged anew.</summary>
    private static School Changed(School school, int i) => school with
    {
        Students = school.Students + 1 + (i % 7),
        RotatedTeachers = school.RotatedTeachers?.Thousandths is { } rotated
            ? Posts.FromThousandths(rotated + 1000 <= school.TeachersEligibleForRotation?.Thousandths ? rotated + 1000 : Math.Max(0, rotated - 1000))
            : null,
    };
}
