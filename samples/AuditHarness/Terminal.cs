using AuditHarness.Output;

namespace AuditHarness;

/// <summary>Where the command writes, and what stands at the other end.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough for a row of the violation table on one screen line where the output is a file or a pipe.</summary>
    public const int PipedWidth = 150;

    /// <summary>What is read where the data are named <c>-</c>.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>The result, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Errors and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Says how far the command has come.</summary>
    public required ProgressLine Progress { get; init; }

    /// <summary>Whether the output shows colours.</summary>
    public bool OutputHasColours { get; init; }

    /// <summary>Whether the error output does.</summary>
    public bool ErrorHasColours { get; init; }

    /// <summary>How many columns the output has.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <summary>The same with results on the error output, where the output is taken by another.</summary>
    public Terminal OnError() => new()
    {
        Input = Input, Output = Error, Error = Error, Progress = Progress, OutputHasColours = ErrorHasColours, ErrorHasColours = ErrorHasColours, Width = Width,
    };

    public static Terminal OfThisProcess(Stream input, TextWriter output, TextWriter error, TimeProvider clock) => new()
    {
        Input = input,
        Output = output,
        Error = error,
        Progress = new ProgressLine(error, clock, !Console.IsErrorRedirected),
        OutputHasColours = HasColours(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        ErrorHasColours = HasColours(Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
        Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? PipedWidth : Console.WindowWidth,
    };

    /// <summary>Whether an output shows colours: a terminal that says it knows how, unless the user set NO_COLOR to anything (no-color.org).</summary>
    public static bool HasColours(bool isRedirected, Func<string, string?> environment) =>
        !isRedirected && string.IsNullOrEmpty(environment("NO_COLOR")) && (environment("TERM") is not (null or "" or "dumb") || environment("WT_SESSION") is not null);
}
