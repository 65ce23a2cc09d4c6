using System.CommandLine;
using AuditHarness.Commands;
using Compliance.Facts.Building;

namespace AuditHarness;

/// <summary>
/// The auditor's command: <c>audit</c>, <c>catalog</c>, <c>determine</c>, <c>explain</c>, <c>import</c>, <c>merge</c>, <c>schema</c> and <c>template</c>. Only results go to the output; errors and progress go to the error output.
/// </summary>
internal static class CommandLine
{
    private const int FaultsShown = 20;

    /// <summary>How long an interrupted command may take to remove what it has half written.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] args, Terminal terminal, TimeProvider clock)
    {
        using var interrupted = new CancellationTokenSource();
        ConsoleCancelEventHandler interrupt = (_, e) =>
        {
            // The first Ctrl-C asks, the second ends the process.
            e.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        };
        Console.CancelKeyPress += interrupt;
        try
        {
            return await RunAsync(args, terminal, clock, interrupted.Token);
        }
        finally
        {
            Console.CancelKeyPress -= interrupt;
        }
    }

    public static async Task<int> RunAsync(string[] args, Terminal terminal, TimeProvider clock, CancellationToken cancellationToken)
    {
        var parsed = Root(terminal, clock).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync(OneLine(fault.Message));
            }

            return ExitCode.BadInput;
        }

        // Reading a file can not be interrupted half-way, so it happens aside and is abandoned when the user interrupts.
        var work = Task.Run(() => InvokeAsync(parsed, terminal, cancellationToken), CancellationToken.None);
        var stop = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(stop.SetResult);
        if (await Task.WhenAny(work, stop.Task) != work)
        {
            await Task.WhenAny(work, Task.Delay(Grace, clock, CancellationToken.None));
            return ExitCode.Cancelled;
        }

        return await work;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            int code;
            try
            {
                code = await parsed.InvokeAsync(configuration, cancellationToken);
            }
            finally
            {
                // Whatever went wrong is said on a line of its own.
                terminal.Progress.End();
            }

            await terminal.Output.FlushAsync(cancellationToken);
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (UsageException usage)
        {
            await terminal.Error.WriteLineAsync($"{usage.Text.Zh} {usage.Text.En}");
        }
        catch (InvalidFactsException invalid)
        {
            foreach (var fault in invalid.Faults.Take(FaultsShown))
            {
                var place = fault.Place is null ? "" : $"{fault.Place}: ";
                await terminal.Error.WriteLineAsync(OneLine($"{place}{fault.Message.Zh} {fault.Message.En}"));
            }

            if (invalid.Faults.Count > FaultsShown)
            {
                var more = invalid.Faults.Count - FaultsShown;
                await terminal.Error.WriteLineAsync($"另有 {more} 处错误。 {more} more faults.");
            }
        }
        catch (Exception io) when (io is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync(OneLine(io.Message));
        }

        return ExitCode.BadInput;
    }

    private static RootCommand Root(Terminal terminal, TimeProvider clock) =>
        new("按教育标准核查学校、区县、市和省。 Checks schools, districts, cities and provinces against education standards.")
        {
            AuditCommand.Create(terminal, clock),
            CatalogCommand.Create(terminal),
            DetermineCommand.Create(terminal, clock),
            ExplainCommand.Create(terminal, clock),
            ImportCommand.Create(terminal),
            MergeCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            TemplateCommand.Create(terminal),
        };

    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
