using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>A form that a report can take: its name on the command line, the ending of its files, and what writes it.</summary>
internal sealed class ReportFormat
{
    private readonly Action<AuditResult, TextWriter, IAnsiConsole>? text;
    private readonly Action<AuditResult, Stream>? binary;

    /// <summary>A form that is text.</summary>
    public ReportFormat(string name, string ending, Action<AuditResult, TextWriter, IAnsiConsole> text)
        : this(name, ending) => this.text = text;

    /// <summary>A form that is no text and needs a file.</summary>
    public ReportFormat(string name, string ending, Action<AuditResult, Stream> binary)
        : this(name, ending) => this.binary = binary;

    private ReportFormat(string name, string ending)
    {
        Name = name;
        Ending = ending;
    }

    public string Name { get; }

    /// <summary>With its point.</summary>
    public string Ending { get; }

    /// <summary>Writes into a file.</summary>
    public void Write(AuditResult result, Stream stream)
    {
        if (text is null)
        {
            binary!(result, stream);
        }
        else
        {
            ResultWriter.WriteText(stream, (writer, console) => text(result, writer, console));
        }
    }

    /// <summary>Writes on the standard output.</summary>
    /// <exception cref="UsageException">It is no text.</exception>
    public void Write(AuditResult result, TextWriter writer, IAnsiConsole console)
    {
        if (text is null)
        {
            throw new UsageException($"--format {Name} 须用 --output 指定文件。", $"--format {Name} needs a file: name it with --output.");
        }

        text(result, writer, console);
    }

    public override string ToString() => Name;
}
