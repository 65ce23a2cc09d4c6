using System.Text;
using System.Text.Unicode;

namespace Compliance.Exchange.Import;

/// <summary>What the bytes of a whole file can be.</summary>
/// <param name="IsAscii">Only ASCII, which every encoding here but UTF-16 shares.</param>
/// <param name="IsUtf8">Valid UTF-8.</param>
/// <param name="HasThreeBytes">Characters of three bytes or more in UTF-8, as Chinese has them.</param>
/// <param name="IsGb18030">Valid GB18030.</param>
internal sealed record ByteScan(bool IsAscii, bool IsUtf8, bool HasThreeBytes, bool IsGb18030)
{
    private const int BlockLength = 1 << 16;

    /// <summary>Reads a file to its end and goes back to where it stood.</summary>
    public static ByteScan Of(Stream stream)
    {
        var start = stream.Position;
        var (isAscii, isUtf8, hasThree) = (true, true, false);
        var gb = (Decoder?)null;
        var isGb = true;
        var block = new byte[BlockLength];
        var characters = new char[BlockLength + 1];
        var kept = 0;
        while (stream.Read(block, kept, BlockLength - kept) is var read && read > 0)
        {
            var fresh = block.AsSpan(kept, read);
            isAscii &= Ascii.IsValid(fresh);
            hasThree |= fresh.IndexOfAnyInRange((byte)0xE0, (byte)0xFF) >= 0;
            gb ??= Strict().GetDecoder();
            isGb = isGb && !isAscii ? Decodes(gb, fresh, characters) : isGb;

            // Cut where no character of UTF-8 is divided: before its last lead byte.
            var all = block.AsSpan(0, kept + read);
            var whole = all.Length;
            while (whole > 0 && all.Length - whole < 4 && (all[whole - 1] & 0xC0) == 0x80)
            {
                whole--;
            }

            whole = whole > 0 && all[whole - 1] >= 0xC0 ? whole - 1 : all.Length;
            isUtf8 = isUtf8 && Utf8.IsValid(all[..whole]);
            kept = all.Length - whole;
            all[whole..].CopyTo(block);
        }

        stream.Position = start;
        return new ByteScan(isAscii, isUtf8 && (kept == 0 || Utf8.IsValid(block.AsSpan(0, kept))), hasThree, isGb);
    }

    private static Encoding Strict()
    {
        var encoding = (Encoding)TableEncoding.Of(TableEncoding.Gb18030).Clone();
        encoding.DecoderFallback = DecoderFallback.ExceptionFallback;
        return encoding;
    }

    private static bool Decodes(Decoder decoder, ReadOnlySpan<byte> bytes, char[] characters)
    {
        try
        {
            decoder.GetChars(bytes, characters, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
