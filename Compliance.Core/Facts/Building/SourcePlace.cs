using System.Globalization;
using System.Text;

namespace Compliance.Facts.Building;

/// <summary>Where a value came from, as precisely as the importer knows. Rows and columns count from 1.</summary>
public sealed record SourcePlace
{
    /// <summary>The file, as the user named it.</summary>
    public string? File { get; init; }

    /// <summary>The sheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of a table or the line of a text.</summary>
    public int? Row { get; init; }

    /// <summary>The column: its heading in a table, its number in a text.</summary>
    public string? Column { get; init; }

    /// <summary>The path inside a structured document, such as <c>schools[3].students</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The place in one line, such as <c>data.csv: row 12, column "在校生"</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(FactFault.OneLine(File ?? ""));
        var separator = text.Length == 0 ? "" : ": ";
        Append(Sheet is null ? null : $"sheet \"{Sheet}\"");
        Append(Row is { } row ? string.Create(CultureInfo.InvariantCulture, $"row {row}") : null);
        Append(Column is null ? null : $"column \"{Column}\"");
        Append(Path);
        return text.ToString();

        void Append(string? part)
        {
            if (part is not null)
            {
                text.Append(separator).Append(FactFault.OneLine(part));
                separator = ", ";
            }
        }
    }
}
