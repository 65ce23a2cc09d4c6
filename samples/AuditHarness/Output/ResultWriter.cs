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
            await write(terminal.Output, Console(terminal.Output, terminal.Width, terminal.OutputIsTerminal));
            await terminal.Output.FlushAsync(cancellationToken);
            return;
        }

        var target = file.FullName;
        if (Directory.Exists(target) || file.Directory is not { Exists: true })
        {
            throw new UsageException($"无法写入 {file}:目标不是文件或文件夹不存在。", $"{file} can not be written: it is a folder, or its folder does not exist.");
        }

        var aside = Path.Combine(file.DirectoryName!, $".{file.Name}.{Environment.ProcessId}.part");
        try
        {
            await using (var stream = new InterruptibleFile(aside, cancellationToken))
            await using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                await write(writer, Console(writer, Terminal.PipedWidth, isTerminal: false));
            }

            File.Move(aside, target, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static IAnsiConsole Console(TextWriter writer, int width, bool isTerminal)
    {
        var plain = !isTerminal || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
