using System.Diagnostics;

namespace Compliance.Benchmarks.Measuring;

/// <summary>
/// Several pieces of work, timed in turn round after round: what else the machine does strikes all of them alike. Medians tell what one takes, and medians of the ratios
/// within a round how they compare.
/// </summary>
internal sealed class Rounds
{
    private readonly double[][] milliseconds;

    private Rounds(double[][] milliseconds) => this.milliseconds = milliseconds;

    /// <summary>Runs each piece some times unmeasured, for the runtime first compiles quickly and later well, then all in turn.</summary>
    public static Rounds Of(int warmUps, int rounds, params Action[] works)
    {
        for (var round = 0; round < warmUps; round++)
        {
            Array.ForEach(works, work => work());
        }

        var times = Array.ConvertAll(works, _ => new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                times[i][round] = Time(works[i]);
            }
        }

        return new Rounds(times);
    }

    /// <summary>The median time of a piece, in milliseconds.</summary>
    public double this[int work] => Median(milliseconds[work]);

    /// <summary>The median over the rounds of how many times as long one takes as another.</summary>
    public double Ratio(int work, int to) => Median([.. milliseconds[work].Zip(milliseconds[to], (left, right) => left / right)]);

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>How long something takes, in milliseconds.</summary>
    public static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
