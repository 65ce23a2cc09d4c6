using CsvHelper;

namespace Compliance.Exchange.Export;

/// <summary>CSV that spreadsheets open rightly: with a mark, so that Chinese is read as such, and without a text that becomes a formula.</summary>
internal static class SafeCsv
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What spreadsheets in East Asian languages take for = + - @ as well.</summary>
    private const string WideFormula = "\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly CsvWriterOptions Layout = new() { Injection = CsvInjection.Escape, InjectionCharacters = "=+-@\t\r\n" };

    /// <summary>Begins a table.</summary>
    /// <param name="writer">Where the text goes; it stays open.</param>
    /// <param name="mark">Whether it begins with a byte-order mark.</param>
    public static CsvWriter Begin(TextWriter writer, bool mark)
    {
        if (mark)
        {
            writer.Write(ByteOrderMark);
        }

        return CsvWriter.Create(writer, Layout, leaveOpen: true);
    }

    /// <summary>Writes a cell; an apostrophe goes before a text that a spreadsheet would take for a formula.</summary>
    public static void Text(CsvWriter csv, string? text) => csv.WriteField(text is { Length: > 0 } && WideFormula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text);
}
