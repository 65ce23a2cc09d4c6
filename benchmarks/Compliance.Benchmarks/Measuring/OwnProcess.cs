using System.Diagnostics;
using System.Globalization;

namespace Compliance.Benchmarks.Measuring;

/// <summary>
/// This program, started anew for one piece of work, so that start-up counts and memory is nobody else's. The published copy is started, whose code was compiled ahead of
/// time, as what users install.
/// </summary>
internal static class OwnProcess
{
    private static readonly string Built = typeof(OwnProcess).Assembly.Location;

    /// <summary>What a release build publishes beside itself (see the project file); the program itself where there is none.</summary>
    private static readonly string Published = Path.Combine(Path.GetDirectoryName(Built)!, "ready", Path.GetFileName(Built));

    /// <summary>Whether the processes run code that was compiled ahead of time.</summary>
    public static bool IsReady { get; } = File.Exists(Published);

    /// <summary>Runs it to its end.</summary>
    /// <param name="jit">Whether to start the program as built, which compiles everything while it runs.</param>
    /// <param name="arguments">What to do.</param>
    /// <returns>Milliseconds from before the start to after the end, and what it printed.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static (double Milliseconds, string Output) Run(bool jit, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [jit || !IsReady ? Built : Published, .. arguments]) { RedirectStandardOutput = true };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0
            ? (took, output.Trim())
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with exit code {process.ExitCode}: {output}");
    }

    /// <summary>The median time of several runs, the first of which does not count.</summary>
    public static double Median(int runs, bool jit, params string[] arguments)
    {
        Run(jit, arguments);
        return Rounds.Median([.. Enumerable.Range(0, runs).Select(_ => Run(jit, arguments).Milliseconds)]);
    }

    /// <summary>The median of the number that several runs print.</summary>
    public static double MedianPrinted(int runs, params string[] arguments) =>
        Rounds.Median([.. Enumerable.Range(0, runs).Select(_ => double.Parse(Run(jit: false, arguments).Output, CultureInfo.InvariantCulture))]);

    /// <summary>The most memory that this process has held, in MB of 1,000,000 bytes.</summary>
    public static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
