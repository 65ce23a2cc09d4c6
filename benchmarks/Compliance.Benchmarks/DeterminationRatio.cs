using System.Diagnostics;
using Compliance.Evaluation;
using Compliance.Facts;

namespace Compliance.Benchmarks;

/// <summary>Measures the determination of a country's counties against the hand-written one, alternating, after comparing every outcome.</summary>
internal static class DeterminationRatio
{
    private const int WarmUps = 3;
    private const int Rounds = 9;
    private const ulong Seed = 20171231;
    private static readonly DateOnly Day = new(2025, 12, 31);

    /// <summary>Null when the two disagree.</summary>
    public static (double Engine, double Ratio)? Measure()
    {
        var facts = Counties.Generate(Counties.Districts, Seed);
        var evaluator = ComplianceEvaluator.Create([AllPacks.Balance()], new EvaluatorOptions { MaxDegreeOfParallelism = 1 });
        var hand = new HandWrittenDetermination(facts);
        var (schools, districts) = hand.Run();
        var report = evaluator.Evaluate(facts, Day);
        if (!report.OutcomesOf(SubjectLevel.School).SequenceEqual(schools) || !report.OutcomesOf(SubjectLevel.District).SequenceEqual(districts))
        {
            return null;
        }

        for (var round = 0; round < WarmUps; round++)
        {
            evaluator.Evaluate(facts, Day);
            hand.Run();
        }

        var engineTimes = new double[Rounds];
        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            engineTimes[round] = Time(() => evaluator.Evaluate(facts, Day));
            ratios[round] = engineTimes[round] / Time(() => hand.Run());
        }

        Array.Sort(engineTimes);
        Array.Sort(ratios);
        return (engineTimes[Rounds / 2], ratios[Rounds / 2]);
    }

    /// <summary>Prints the two alone; the whole list of ratios takes longer.</summary>
    /// <returns>The exit code: 0 when both agree.</returns>
    public static int Run(TextWriter output)
    {
        if (Measure() is not { } measured)
        {
            return 1;
        }

        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{measured.Engine:F1} ms, ratio {measured.Ratio:F3}"));
        return 0;
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
