using Compliance.Benchmarks.Measuring;

namespace Compliance.Benchmarks.Suite;

/// <summary>Medians of processes started anew, in milliseconds from before the start to after the end.</summary>
/// <param name="Empty">A program that does nothing.</param>
/// <param name="FirstVerdict">One school judged by every pack, code compiled ahead of time.</param>
/// <param name="FirstVerdictJit">The same where all code is compiled while it runs.</param>
/// <param name="City">Of a process just started, what a city of 13 districts and 1,500 schools takes by every standard.</param>
internal sealed record StartResult(double Empty, double FirstVerdict, double FirstVerdictJit, double City)
{
    private const int Runs = 11;

    public static StartResult Measure() => new(
        OwnProcess.Median(Runs, jit: false, ColdStart.Nothing),
        OwnProcess.Median(Runs, jit: false, ColdStart.FirstVerdict),
        OwnProcess.Median(Runs, jit: true, ColdStart.FirstVerdict),
        OwnProcess.MedianPrinted(Runs, ColdStart.City));
}
