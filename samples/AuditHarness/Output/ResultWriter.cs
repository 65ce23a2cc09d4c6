using System.Text;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>
/// Gives a result its place: the standard output, or a file that appears whole or not at all. It is written aside in the same folder and renamed at the end; an
/// error or an interruption removes it.
/// </summary>
internal static class ResultWriter
{
    public static void Write(FileInfo? file, Terminal terminal, Action<TextWriter, IAnsiConsole> write, CancellationToken cancellationToken) =>
        WriteAsync(
            file, terminal,
            (writer, console) =>
            {
                write(writer, console);
                return Task.CompletedTask;
            },
            cancellationToken).GetAwaiter().GetResult();

    public static async Task WriteAsync(FileInfo? file, Terminal terminal, Func<TextWriter, IAnsiConsole, Task> write, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            // The bar and the result may stand on one screen.
            terminal.Progress.End();
            await write(terminal.Output, Console(terminal.Output, terminal.Width, terminal.OutputHasColours));
            await terminal.Output.FlushAsync(cancellationToken);
            return;
        }

        using var aside = AsideFile.For(file);
        terminal.Progress.Writing();
        await using (var writer = TextOn(new WatchedStream(aside.Open(cancellationToken), terminal.Progress)))
        {
            await write(writer, Console(writer, Terminal.PipedWidth, hasColours: false));
        }

        aside.Keep();
        terminal.Progress.End();
    }

    /// <summary>Writes several files: each is whole before the first of them takes its name.</summary>
    public static void WriteAll(IReadOnlyList<(FileInfo File, Action<Stream> Write)> results, ProgressLine progress, CancellationToken cancellationToken)
    {
        progress.Writing();
        var aside = new List<AsideFile>();
        try
        {
            // A folder that does not exist is found before anything is written.
            aside.AddRange(results.Select(result => AsideFile.For(result.File)));
            foreach (var (file, (_, write)) in aside.Zip(results))
            {
                using var stream = new WatchedStream(file.Open(cancellationToken), progress);
                write(stream);
            }

            cancellationToken.ThrowIfCancellationRequested();
            aside.ForEach(file => file.Keep());
        }
        finally
        {
            aside.ForEach(file => file.Dispose());
            progress.End();
        }
    }

    /// <summary>Text as it stands in files, with a console for tables.</summary>
    public static void WriteText(Stream stream, Action<TextWriter, IAnsiConsole> write)
    {
        using var writer = TextOn(stream);
        write(writer, Console(writer, Terminal.PipedWidth, hasColours: false));
    }

    private static StreamWriter TextOn(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static IAnsiConsole Console(TextWriter writer, int width, bool hasColours)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = hasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
