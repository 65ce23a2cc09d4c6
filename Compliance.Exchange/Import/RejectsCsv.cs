using System.Globalization;
using Compliance.Exchange.Export;

namespace Compliance.Exchange.Import;

/// <summary>
/// Writes rejected cells as a CSV table, UTF-8 with a mark, so that whoever filled in the tables can correct them: file, sheet, row, column, value, and why in both languages.
/// </summary>
/// <remarks>A text that a spreadsheet would take for a formula gets an apostrophe before it.</remarks>
/// <example><code>RejectsCsv.Write(result.Rejected, writer);</code></example>
public static class RejectsCsv
{
    private static readonly string[] Columns = ["文件 file", "工作表 sheet", "行 row", "列 column", "值 value", "原因 reasonZh", "reasonEn"];

    /// <summary>Writes rejected cells; only the headings when there are none.</summary>
    /// <param name="rejected">The cells.</param>
    /// <param name="writer">Where the text goes; lines end with CR LF. It stays open.</param>
    public static void Write(IEnumerable<RejectedCell> rejected, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        ArgumentNullException.ThrowIfNull(writer);
        using var csv = SafeCsv.Begin(writer, mark: true);
        csv.WriteRecord(Columns);
        foreach (var (place, value, reason) in rejected)
        {
            SafeCsv.Text(csv, place.File);
            SafeCsv.Text(csv, place.Sheet);
            csv.WriteField(place.Row?.ToString(CultureInfo.InvariantCulture));
            SafeCsv.Text(csv, place.Column);
            SafeCsv.Text(csv, value);
            SafeCsv.Text(csv, reason.Zh);
            SafeCsv.Text(csv, reason.En);
            csv.EndRecord();
        }
    }
}
