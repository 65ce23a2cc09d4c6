using System.Text;
using AuditHarness;

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
    public static async Task<Audit> RunOn(string input, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        await using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var terminal = new Terminal { Input = standardInput, Output = output, Error = error };
        var code = await CommandLine.RunAsync(args, terminal, new StandingClock(), CancellationToken.None);
        return new Audit(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public static string Sample(string name) => Repository.PathOf("samples/data/" + name);

    private sealed class StandingClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    }
}
