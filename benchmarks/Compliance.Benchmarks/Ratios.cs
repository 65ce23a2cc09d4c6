using System.Diagnostics;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Newtonsoft.Json;

namespace Compliance.Benchmarks;

/// <summary>
/// Measures the engine against the yardstick in one run, alternating, after comparing every outcome; then the start of a process.
/// </summary>
internal static class Ratios
{
    private const int Schools = 180_000;
    private const int WarmUps = 20;
    private const int Rounds = 41;
    private const ulong Seed = 20251231;

    public static int Run(bool json, TextWriter output)
    {
        var facts = Population.Generate(Schools, Seed);
        var evaluator = ComplianceEvaluator.Create(
            AllPacks.Yardstick(),
            new EvaluatorOptions { MaxDegreeOfParallelism = 1 });
        var hand = new HandWrittenLoop(facts);
        var asOf = new DateOnly(2025, 12, 31);
        if (!SameOutcomes(evaluator.Evaluate(facts, asOf), hand.Run()))
        {
            Console.Error.WriteLine("The engine and the hand-written loop disagree; a ratio would mean nothing.");
            return 1;
        }

        // Both sides are C# that the runtime first compiles quickly and later well; only the latter is measured.
        for (var round = 0; round < WarmUps; round++)
        {
            evaluator.Evaluate(facts, asOf);
            hand.Run();
        }

        var engineTimes = new double[Rounds];
        var handTimes = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            engineTimes[round] = Time(() => evaluator.Evaluate(facts, asOf));
            handTimes[round] = Time(() => hand.Run());
        }

        var engine = Median(engineTimes);
        var loop = Median(handTimes);
        var ratio = Median([.. engineTimes.Zip(handTimes, (e, h) => e / h)]);
        var firstVerdict = ColdStart.Median(ColdStart.FirstVerdict);
        var emptyProgram = ColdStart.Median(ColdStart.Nothing);
        var city = ColdStart.MedianOfCity();
        if (DeterminationRatio.Measure() is not { } determination)
        {
            Console.Error.WriteLine("The engine and the hand-written determination disagree; a ratio would mean nothing.");
            return 1;
        }

        if (json)
        {
            using var writer = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
            writer.WriteStartObject();
            writer.WritePropertyName("full_over_hand");
            writer.WriteValue(Math.Round(ratio, 3));
            writer.WritePropertyName("full_ms");
            writer.WriteValue(Math.Round(engine, 2));
            writer.WritePropertyName("hand_ms");
            writer.WriteValue(Math.Round(loop, 2));
            writer.WritePropertyName("first_verdict_ms");
            writer.WriteValue(Math.Round(firstVerdict, 1));
            writer.WritePropertyName("empty_program_ms");
            writer.WriteValue(Math.Round(emptyProgram, 1));
            writer.WritePropertyName("city_ms");
            writer.WriteValue(Math.Round(city, 1));
            writer.WritePropertyName("determination_over_hand");
            writer.WriteValue(Math.Round(determination.Ratio, 3));
            writer.WritePropertyName("determination_ms");
            writer.WriteValue(Math.Round(determination.Engine, 1));
            writer.WritePropertyName("schools");
            writer.WriteValue(Schools);
            writer.WritePropertyName("standards");
            writer.WriteValue(evaluator.Packs.Sum(pack => pack.Standards.Count));
            writer.WriteEndObject();
            writer.Flush();
            output.WriteLine();
        }
        else
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Schools} schools, one thread: engine {engine:F2} ms, hand-written loop {loop:F2} ms, ratio {ratio:F2}"));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"first verdict {firstVerdict:F0} ms after the start of the process, an empty program {emptyProgram:F0} ms"));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"balance of {Counties.Districts} counties of {Counties.SchoolsPerDistrict} schools, one thread: engine {determination.Engine:F0} ms, ratio {determination.Ratio:F2} to a hand-written determination"));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"a city of 13 districts and 1,500 schools by every standard, in a process just started: {city:F0} ms"));
        }

        return 0;
    }

    private static bool SameOutcomes(ComplianceReport report, (byte[] Cities, byte[] Districts, byte[] Schools, byte[] Principals) hand) =>
        report.OutcomesOf(SubjectLevel.City).SequenceEqual(hand.Cities)
        && report.OutcomesOf(SubjectLevel.District).SequenceEqual(hand.Districts)
        && report.OutcomesOf(SubjectLevel.School).SequenceEqual(hand.Schools)
        && report.OutcomesOf(SubjectLevel.Principal).SequenceEqual(hand.Principals);

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
