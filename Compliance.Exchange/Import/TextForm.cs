using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>How a table stands in a text file.</summary>
/// <param name="Encoding">One of <see cref="TableEncoding.Names"/>.</param>
/// <param name="Delimiter">The character between two cells.</param>
internal sealed record TextForm(string Encoding, char Delimiter)
{
    private const int HeadLength = 1 << 16;
    private const int HeadLines = 20;

    /// <summary>
    /// What the mapping says; what it leaves open is found from the bytes of the file and from the headings that the mapping names. What can be two things is a
    /// fault, never a guess.
    /// </summary>
    /// <param name="stream">The file, at its beginning, where it is left.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="wanted">The headings that the mapping names.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <returns>The form; <see langword="null"/> with a fault.</returns>
    public static TextForm? Find(Stream stream, string file, TableMapping mapping, IReadOnlyList<string> wanted, List<FactFault> faults)
    {
        var start = stream.Position;
        var head = new byte[HeadLength];
        var length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        stream.Position = start;
        var sample = head.AsSpan(0, length);
        if ((mapping.Encoding ?? EncodingOf(stream, sample, file, wanted, faults)) is not { } encoding)
        {
            return null;
        }

        return (mapping.Delimiter ?? DelimiterOf(Decode(sample, encoding), file, wanted, faults)) is { } delimiter ? new TextForm(encoding, delimiter) : null;
    }

    private static string? EncodingOf(Stream stream, ReadOnlySpan<byte> head, string file, IReadOnlyList<string> wanted, List<FactFault> faults)
    {
        if (head.StartsWith("\uFEFF"u8))
        {
            return TableEncoding.Utf8;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || (head.Length > 1 && head[0] != 0 && head[1] == 0))
        {
            return TableEncoding.Utf16;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || (head.Length > 1 && head[0] == 0 && head[1] != 0))
        {
            return TableEncoding.Utf16BigEndian;
        }

        if (head.Contains((byte)0))
        {
            var (low, high) = (Score(head, TableEncoding.Utf16, wanted), Score(head, TableEncoding.Utf16BigEndian, wanted));
            return low == high ? TableEncoding.Utf8 : low > high ? TableEncoding.Utf16 : TableEncoding.Utf16BigEndian;
        }

        var bytes = ByteScan.Of(stream);
        if (bytes.IsAscii)
        {
            return TableEncoding.Utf8;
        }

        var (asUtf8, asGb) = (Score(head, TableEncoding.Utf8, wanted), Score(head, TableEncoding.Gb18030, wanted));
        if (asUtf8 != asGb)
        {
            return asUtf8 > asGb ? TableEncoding.Utf8 : TableEncoding.Gb18030;
        }

        // Chinese takes three bytes in UTF-8. Text of two bytes throughout may be Greek, and may be Chinese in the other encoding.
        if (bytes.IsUtf8 && !bytes.HasThreeBytes && bytes.IsGb18030)
        {
            faults.Add(TableFaults.AmbiguousEncoding(file));
            return null;
        }

        return !bytes.IsUtf8 && bytes.IsGb18030 ? TableEncoding.Gb18030 : TableEncoding.Utf8;
    }

    /// <summary>How many of the headings wanted stand somewhere in the head of the file.</summary>
    private static int Score(ReadOnlySpan<byte> head, string encoding, IReadOnlyList<string> wanted)
    {
        var text = Decode(head, encoding);
        return wanted.Count(heading => text.Contains(heading, StringComparison.Ordinal));
    }

    private static char? DelimiterOf(string head, string file, IReadOnlyList<string> wanted, List<FactFault> faults)
    {
        var lines = head.Split('\n').Take(HeadLines).ToArray();
        var scores = TableMapping.Delimiters.Select(c => (Delimiter: c, Found: Found(lines, c, wanted), Width: lines.Max(line => line.Count(other => other == c))))
            .OrderByDescending(score => score.Found).ThenByDescending(score => score.Width).ToArray();
        var (best, next) = (scores[0], scores[1]);
        if (best.Width == 0)
        {
            return ',';
        }

        if (best.Found == next.Found && best.Width == next.Width)
        {
            faults.Add(TableFaults.AmbiguousDelimiter(best.Delimiter, next.Delimiter, file));
            return null;
        }

        return best.Delimiter;
    }

    private static int Found(string[] lines, char delimiter, IReadOnlyList<string> wanted) => lines.Max(line =>
    {
        var cells = line.Split(delimiter).Select(cell => cell.Trim(' ', '\t', '\r', '"', '\uFEFF')).ToHashSet(StringComparer.Ordinal);
        return wanted.Count(cells.Contains);
    });

    private static string Decode(ReadOnlySpan<byte> bytes, string encoding) => TableEncoding.Of(encoding).GetString(bytes);
}
