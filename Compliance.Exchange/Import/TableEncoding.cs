using System.Text;

namespace Compliance.Exchange.Import;

/// <summary>The encodings that a table may have.</summary>
internal static class TableEncoding
{
    public const string Utf8 = "utf-8";
    public const string Gb18030 = "gb18030";
    public const string Utf16 = "utf-16";
    public const string Utf16BigEndian = "utf-16be";

    /// <summary>Stands in for bytes that are no text. A noncharacter: no table can hold one rightly, so that the row with it is known to be wrong.</summary>
    public const char NoText = '\uFFFF';

    /// <summary>What a byte-order mark turns into when the other byte comes first.</summary>
    public const char SwappedMark = '\uFFFE';

    public static IReadOnlyList<string> Names { get; } = [Utf8, Gb18030, Utf16, Utf16BigEndian];

    /// <summary>The encoding, with <see cref="NoText"/> for bytes that are none of its text.</summary>
    public static Encoding Of(string name)
    {
        // The code pages are asked for here and not registered, which would change every other reader in the process.
        Encoding known = name switch
        {
            Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding(Gb18030)!,
            Utf16 => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        };
        var encoding = (Encoding)known.Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback(NoText.ToString());
        return encoding;
    }
}
