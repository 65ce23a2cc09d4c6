using System.Buffers.Text;
using System.Text;
using Compliance.Facts.Building;
using CsvHelper;

namespace Compliance.Exchange.Import;

/// <summary>A table as text, strictly: what is no text of the encoding, breaks the quoting or has not as many cells as the headings is a fault.</summary>
internal sealed class CsvTable : Table
{
    private const int LongestRow = 1 << 20;

    private readonly TextForm form;
    private readonly StreamReader text;
    private readonly CsvReader csv;
    private int row;
    private CsvMalformedReason? malformed;

    public CsvTable(Stream stream, string file, TableMapping mapping, TextForm form, List<FactFault> faults)
        : base(file, mapping, faults)
    {
        this.form = form;
        text = new StreamReader(
            stream, TableEncoding.Of(form.Encoding), detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        csv = CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                Separator = form.Delimiter,
                HasHeader = false,
                SkipEmptyLines = false,
                MaxRecordSize = LongestRow,
                MalformedData = CsvMalformedDataHandling.Recover,
                OnMalformedRecord = record => malformed = record.Reason,
            });
    }

    protected override int CellCount => csv.FieldCount;

    protected override FactFault? RowFault => malformed is { } reason ? TableFaults.Malformed(reason, Place) : null;

    public override string Text(int column) => Encoding.UTF8.GetString(Trimmed(column));

    public override decimal? Number(int column, bool percentage)
    {
        return Whole(column) ?? (Trimmed(column).IsEmpty ? null : base.Number(column, percentage));
    }

    public override long? Whole(int column)
    {
        var cell = Trimmed(column);
        return Utf8Parser.TryParse(cell, out long whole, out var read) && read == cell.Length ? whole : null;
    }

    public override void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }

    protected override int LengthOf(int column) => csv.GetSpan(column).Length;

    protected override bool IsBlank()
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
    protected override bool Next()
    {
        malformed = null;
        Place = new SourcePlace { File = File, Row = ++row };
        try
        {
            if (!csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            Faults.Add(TableFaults.TooLong(LongestRow, Place));
            return false;
        }

        var bytes = csv.RawRecord;
        var hasNul = bytes.Contains((byte)0);
        if (bytes.IndexOf("\uFFFF"u8) >= 0 || bytes.IndexOf("\uFFFE"u8) >= 0)
        {
            var likely = form.Encoding != TableEncoding.Utf8 ? TableEncoding.Utf8 : hasNul ? TableEncoding.Utf16 : TableEncoding.Gb18030;
            Faults.Add(TableFaults.WrongEncoding(form.Encoding, likely, Place));
            return false;
        }

        if (hasNul)
        {
            Faults.Add(TableFaults.HasNul(Place));
            return false;
        }

        return true;
    }

    /// <summary>
    /// Some Chinese words in GBK are valid UTF-8 by accident, and the reverse: then a heading is found once its bytes are read the other way.
    /// </summary>
    protected override FactFault? CommonCause(string wanted)
    {
        if (Headings.Count == 1
            && TableMapping.Delimiters.FirstOrDefault(c => c != form.Delimiter && Headings[0].Contains(c, StringComparison.Ordinal)) is var other and not '\0')
        {
            return TableFaults.WrongDelimiter(form.Delimiter, other, Place);
        }

        var declared = TableEncoding.Of(form.Encoding);
        foreach (var name in TableEncoding.Names.Where(name => name != form.Encoding))
        {
            var encoding = TableEncoding.Of(name);
            if (Headings.Any(heading => encoding.GetString(declared.GetBytes(heading)) == wanted))
            {
                return TableFaults.WrongEncoding(form.Encoding, name, Place);
            }
        }

        return null;
    }

    private ReadOnlySpan<byte> Trimmed(int column) => csv.GetSpan(column).Trim(" \t"u8);
}
