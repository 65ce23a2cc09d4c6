using System.Diagnostics;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Benchmarks;

/// <summary>
/// The time from the start of a process to its first verdict, one school by every pack, beside a process that does nothing. Both are this program, started anew for
/// each run.
/// </summary>
internal static class ColdStart
{
    public const string FirstVerdict = "first-verdict";
    public const string Nothing = "nothing";
    public const string City = "city";

    /// <summary>What a started process does: judges one school and ends.</summary>
    /// <returns>The exit code: 0 when the violation was found.</returns>
    public static int Judge()
    {
        var facts = new FactSetBuilder()
            .Add(new District { Code = "511102" })
            .Add(new School
            {
                Code = "1",
                DistrictCode = "511102",
                Stage = SchoolStage.Primary,
                Locality = Locality.Urban,
                Students = 1001,
                FullTimeMentalHealthTeachers = 1,
            })
            .Build();
        var report = ComplianceEvaluator.Create(AllPacks.Load()).Evaluate(facts, new DateOnly(2025, 12, 31));
        return report.Find("LS21-2.4-1", "1")?.Verdict == Verdict.NotMet ? 0 : 1;
    }

    /// <summary>What a started process does: judges a city of 13 districts and 1,500 schools by every pack, counts the verdicts, and prints how long that took.</summary>
    /// <returns>The exit code: 0 when something was judged.</returns>
    public static int JudgeCity(TextWriter output)
    {
        var packs = AllPacks.Load();
        var facts = Population.City();
        var start = Stopwatch.GetTimestamp();
        var totals = ComplianceEvaluator.Create(packs).Evaluate(facts, new DateOnly(2025, 12, 31)).Totals;
        output.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return totals.NotMet > 0 ? 0 : 1;
    }
}
