using System.Globalization;
using Compliance.Benchmarks.Measuring;

namespace Compliance.Benchmarks.Suite;

/// <summary>The most memory that a process holds which has all facts at once and judges them.</summary>
internal static class PeakMemory
{
    public const string Name = "peak";

    /// <summary>What a started process does: judges so many schools by the yardstick and prints its peak in MB.</summary>
    public static int Judge(int schools, TextWriter output)
    {
        var facts = Yardstick.Facts(schools);
        var report = Yardstick.Evaluator(threads: 1).Evaluate(facts, Yardstick.Day);
        output.WriteLine(OwnProcess.PeakMegabytes().ToString(CultureInfo.InvariantCulture));
        return report.Totals.Met > 0 ? 0 : 1;
    }

    public static double Measure(int schools) =>
        double.Parse(OwnProcess.Run(jit: false, Name, schools.ToString(CultureInfo.InvariantCulture)).Output, CultureInfo.InvariantCulture);
}
