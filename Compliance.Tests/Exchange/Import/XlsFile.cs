using System.Buffers.Binary;
using System.Text;

namespace Compliance.Tests.Exchange.Import;

/// <summary>
/// Writes small workbooks as Excel 97 did: BIFF8 records in a compound document. A cell is a text, a number, a yes or no, <see langword="null"/> for none, or one of the
/// records here.
/// </summary>
internal sealed class XlsFile
{
    private const ushort Globals = 0x0005;
    private const ushort Worksheet = 0x0010;
    private const int LongestRecord = 8224;

    /// <summary>The formats of the styles 0 to 2: as it is, a percentage, a day.</summary>
    private static readonly ushort[] Formats = [0, 10, 14];

    private readonly List<(string Name, object?[][] Rows)> sheets = [];
    private readonly List<string> strings = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Adds a sheet.</summary>
    public XlsFile Sheet(string name, params object?[][] rows)
    {
        sheets.Add((name, rows));
        foreach (var text in rows.SelectMany(row => row).OfType<string>().Where(text => indexes.TryAdd(text, strings.Count)))
        {
            strings.Add(text);
        }

        return this;
    }

    public byte[] ToBytes() => CompoundFile.Of("Workbook", Workbook());

    private byte[] Workbook()
    {
        byte[][] bodies = [.. sheets.Select(sheet => BodyOf(sheet.Rows))];
        // How long the globals are does not depend on the offsets in them, so they are written twice.
        var start = GlobalsWith([.. bodies.Select(_ => 0)]).Length;
        var offsets = bodies.Select((_, i) => start + bodies[..i].Sum(body => body.Length)).ToArray();
        return [.. GlobalsWith(offsets), .. bodies.SelectMany(body => body)];
    }

    private byte[] GlobalsWith(int[] offsets)
    {
        var records = new Records();
        records.Add(0x0809, Begin(Globals));
        records.Add(0x0042, U16(1200));
        records.Add(0x0022, U16(0));
        foreach (var format in Formats)
        {
            records.Add(0x00E0, [.. U16(0), .. U16(format), .. new byte[16]]);
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            var name = sheets[i].Name;
            records.Add(0x0085, [.. U32(offsets[i]), 0, 0, (byte)name.Length, 1, .. Encoding.Unicode.GetBytes(name)]);
        }

        AddStrings(records);
        records.Add(0x000A, []);
        return records.ToArray();
    }

    /// <summary>The texts that cells refer to; where they do not go into one record, it is continued before a text.</summary>
    private void AddStrings(Records records)
    {
        var (kind, record) = ((ushort)0x00FC, new List<byte>([.. U32(strings.Count), .. U32(strings.Count)]));
        foreach (var text in strings.Select(Text))
        {
            if (record.Count + text.Length > LongestRecord)
            {
                records.Add(kind, [.. record]);
                (kind, record) = (0x003C, []);
            }

            record.AddRange(text);
        }

        records.Add(kind, [.. record]);
    }

    private byte[] BodyOf(object?[][] rows)
    {
        var records = new Records();
        records.Add(0x0809, Begin(Worksheet));
        records.Add(0x0200, [.. U32(0), .. U32(rows.Length), .. U16(0), .. U16(rows.Max(row => row.Length)), .. U16(0)]);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                AddCell(records, row, column, rows[row][column]);
            }
        }

        records.Add(0x000A, []);
        return records.ToArray();
    }

    private void AddCell(Records records, int row, int column, object? cell)
    {
        byte[] At(int style = 0) => [.. U16(row), .. U16(column), .. U16(style)];
        switch (cell)
        {
            case null:
                break;
            case string text:
                records.Add(0x00FD, [.. At(), .. U32(indexes[text])]);
                break;
            case Label(var text):
                records.Add(0x0204, [.. At(), .. Text(text)]);
                break;
            case bool yes:
                records.Add(0x0205, [.. At(), yes ? (byte)1 : (byte)0, 0]);
                break;
            case Failed(var code):
                records.Add(0x0205, [.. At(), code, 1]);
                break;
            case Shown(var number, var style):
                records.Add(0x0203, [.. At(style), .. BitConverter.GetBytes(number)]);
                break;
            case Formula(var result):
                byte[] stored = result switch
                {
                    double number => BitConverter.GetBytes(number),
                    Failed(var code) => [2, 0, code, 0, 0, 0, 0xFF, 0xFF],
                    _ => [0, 0, 0, 0, 0, 0, 0xFF, 0xFF],
                };
                // The formula itself is the number 1, which nobody computes.
                records.Add(0x0006, [.. At(), .. stored, .. U16(0), .. U32(0), .. U16(3), 0x1E, .. U16(1)]);
                if (result is string shown)
                {
                    records.Add(0x0207, Text(shown));
                }

                break;
            default:
                records.Add(0x0203, [.. At(), .. BitConverter.GetBytes(Convert.ToDouble(cell, System.Globalization.CultureInfo.InvariantCulture))]);
                break;
        }
    }

    private static byte[] Begin(ushort kind) => [.. U16(0x0600), .. U16(kind), .. U16(0x0DBB), .. U16(0x07CC), .. U32(0), .. U32(6)];

    private static byte[] Text(string text) => [.. U16(text.Length), 1, .. Encoding.Unicode.GetBytes(text)];

    private static byte[] U16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] U32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    /// <summary>A text that stands in its cell and not in the list of all texts.</summary>
    internal sealed record Label(string Text);

    /// <summary>A number shown in a style: 1 for a percentage, 2 for a day.</summary>
    internal sealed record Shown(double Number, int Style);

    /// <summary>A cell that shows an error: 0x07 for #DIV/0!, 0x2A for #N/A.</summary>
    internal sealed record Failed(byte Code);

    /// <summary>A formula with the result that was stored: a number, a text or an error.</summary>
    internal sealed record Formula(object Result);

    private sealed class Records
    {
        private readonly List<byte> bytes = [];

        public void Add(ushort kind, byte[] content) => bytes.AddRange([.. U16(kind), .. U16(content.Length), .. content]);

        public byte[] ToArray() => [.. bytes];
    }
}
