using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Compliance.Facts.Building;
using CsvHelper;

namespace Compliance.Exchange.Import;

/// <summary>
/// The rows of one table, one at a time, strictly: what is no text of the encoding, breaks the quoting or has not as many cells as the heading row is
/// a fault. Rows are counted as a spreadsheet shows them, the headings in row 1.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    private const int LongestRow = 1 << 20;
    private const NumberStyles PlainNumber = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private readonly string file;
    private readonly TableMapping mapping;
    private readonly List<FactFault> faults;
    private readonly StreamReader text;
    private readonly CsvReader csv;
    private string[] headings = [];
    private int row;
    private CsvMalformedReason? malformed;

    public CsvTable(Stream stream, string file, TableMapping mapping, List<FactFault> faults)
    {
        this.file = file;
        this.mapping = mapping;
        this.faults = faults;
        text = new StreamReader(
            stream, TableEncoding.Of(mapping.Encoding), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        csv = CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = mapping.Delimiter,
                HasHeader = false,
                SkipEmptyLines = false,
                MaxRecordSize = LongestRow,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = record => malformed = record.Reason,
            });
        Place = new SourcePlace { File = file };
    }

    /// <summary>The place of the current row.</summary>
    public SourcePlace Place { get; private set; }

    /// <summary>The place of a column in the current row.</summary>
    public SourcePlace PlaceOf(string heading) => Place with { Column = heading };

    /// <summary>Reads the headings.</summary>
    /// <returns>Whether the rows can be read.</returns>
    public bool ReadHeadings()
    {
        if (!Next())
        {
            if (faults.Count == 0)
            {
                faults.Add(TableFaults.Empty(file));
            }

            return false;
        }

        if (malformed is { } reason)
        {
            faults.Add(TableFaults.Malformed(reason, Place));
            return false;
        }

        headings = [.. Enumerable.Range(0, csv.FieldCount).Select(Text)];
        foreach (var twice in headings.Where(heading => heading.Length > 0).GroupBy(heading => heading, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            faults.Add(TableFaults.HeadingTwice(PlaceOf(twice.Key)));
        }

        return faults.Count == 0;
    }

    /// <summary>Whether the table has all of some headings. Each that it has not is a fault, or one for all where they share a cause.</summary>
    public bool Has(IEnumerable<string> wanted)
    {
        foreach (var missing in wanted.Where(heading => ColumnOf(heading) < 0).Distinct(StringComparer.Ordinal))
        {
            if (CommonCause(missing) is { } cause)
            {
                faults.Add(cause);
                return false;
            }

            faults.Add(TableFaults.NoColumn(Nearest.To(missing, headings), PlaceOf(missing)));
        }

        return faults.Count == 0;
    }

    /// <summary>The column under a heading; below zero when there is none.</summary>
    public int ColumnOf(string heading) => Array.IndexOf(headings, heading);

    /// <summary>Moves to the next row that holds something and is well formed; each row that is not well formed is a fault.</summary>
    public bool Read()
    {
        while (Next())
        {
            if (malformed is { } reason)
            {
                faults.Add(TableFaults.Malformed(reason, Place));
            }
            else if (IsBlank())
            {
                continue;
            }
            else if (csv.FieldCount != headings.Length)
            {
                faults.Add(TableFaults.CellCount(csv.FieldCount, headings.Length, Place));
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A cell of the current row without spaces around it.</summary>
    public string Text(int column) => Encoding.UTF8.GetString(Trimmed(column));

    /// <summary>A cell of the current row as a number; <see langword="null"/> when it is none.</summary>
    public decimal? Number(int column)
    {
        var cell = Trimmed(column);
        return Utf8Parser.TryParse(cell, out long whole, out var read) && read == cell.Length ? whole
            : decimal.TryParse(cell, PlainNumber, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }

    public void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }

    private ReadOnlySpan<byte> Trimmed(int column) => csv.GetSpan(column).Trim(" \t"u8);

    private bool IsBlank()
    {
        for (var column = 0; column < csv.FieldCount; column++)
        {
            if (!Trimmed(column).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Moves to the next row of text; bytes that are none end the table with a fault.</summary>
    private bool Next()
    {
        malformed = null;
        Place = new SourcePlace { File = file, Row = ++row };
        try
        {
            if (!csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            faults.Add(TableFaults.TooLong(LongestRow, Place));
            return false;
        }

        var bytes = csv.RawRecord;
        var hasNul = bytes.Contains((byte)0);
        if (bytes.IndexOf("\uFFFF"u8) >= 0 || bytes.IndexOf("\uFFFE"u8) >= 0)
        {
            var likely = mapping.Encoding != TableEncoding.Utf8 ? TableEncoding.Utf8 : hasNul ? TableEncoding.Utf16 : TableEncoding.Gb18030;
            faults.Add(TableFaults.WrongEncoding(mapping.Encoding, likely, Place));
            return false;
        }

        if (hasNul)
        {
            faults.Add(TableFaults.HasNul(Place));
            return false;
        }

        return true;
    }

    /// <summary>
    /// Why a heading, and most likely every other, is not there. Some Chinese words in GBK are valid UTF-8 by accident, and the reverse: then a
    /// heading is found once its bytes are read the other way.
    /// </summary>
    private FactFault? CommonCause(string wanted)
    {
        if (headings.Length == 1
            && TableMapping.Delimiters.FirstOrDefault(c => c != mapping.Delimiter && headings[0].Contains(c, StringComparison.Ordinal)) is var other and not '\0')
        {
            return TableFaults.WrongDelimiter(mapping.Delimiter, other, Place);
        }

        var declared = TableEncoding.Of(mapping.Encoding);
        foreach (var name in TableEncoding.Names.Where(name => name != mapping.Encoding))
        {
            var encoding = TableEncoding.Of(name);
            if (Array.Exists(headings, heading => encoding.GetString(declared.GetBytes(heading)) == wanted))
            {
                return TableFaults.WrongEncoding(mapping.Encoding, name, Place);
            }
        }

        return null;
    }
}
