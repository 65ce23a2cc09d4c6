using System.Text;
using AuditHarness;
using AuditHarness.Output;

namespace Compliance.Tests.AuditHarness;

/// <summary>Runs the auditor's command inside the test process, with a clock that stands still on 2026-03-01.</summary>
internal sealed class Audit
{
    private Audit(int exitCode, string output, string error)
    {
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<Audit> Run(params string[] args) => RunOn("", args);

    /// <summary>The same with a text on the standard input.</summary>
    public static Task<Audit> RunOn(string input, params string[] args) => RunBy(new StandingClock(), input, args, hasColours: false);

    /// <summary>The same where eleven seconds pass whenever the command looks at the clock, so that it has to say how far it has come.</summary>
    public static Task<Audit> RunSlowly(params string[] args) => RunBy(new SlowClock(), "", args, hasColours: false);

    /// <summary>The same on a terminal that shows colours.</summary>
    public static Task<Audit> RunWithColours(params string[] args) => RunBy(new StandingClock(), "", args, hasColours: true);

    public static string Sample(string name) => Repository.PathOf("samples/data/" + name);

    private static async Task<Audit> RunBy(TimeProvider clock, string input, string[] args, bool hasColours)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        await using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal { Input = standardInput, Output = output, Error = error, Progress = new ProgressLine(error, clock, isTerminal: false), OutputHasColours = hasColours };
        var code = await CommandLine.RunAsync(args, terminal, clock, CancellationToken.None);
        return new Audit(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    private sealed class SlowClock : StandingClock
    {
        private long timestamp;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref timestamp, 11);
    }

    private class StandingClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
