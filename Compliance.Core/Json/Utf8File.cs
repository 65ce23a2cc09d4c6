using System.Text;
using System.Text.Unicode;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>Reads a text file that must be in UTF-8; whatever prevents that becomes an <see cref="InvalidFactsException"/>.</summary>
internal static class Utf8File
{
    public static T Read<T>(string path, Func<TextReader, T> read)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path, read);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, closed), closed);
        }
    }

    /// <summary>Reads a stream from where it stands.</summary>
    public static T Read<T>(Stream stream, string path, Func<TextReader, T> read)
    {
        try
        {
            // Looking for the marks of other encodings would replace the strict decoder by one that lets errors pass.
            using var reader = new StreamReader(
                stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
                detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true);
            return read(reader);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new InvalidFactsException(FactFileFaults.NotUtf8(new SourcePlace { File = path, Row = LineOfInvalidBytes(stream) }), invalid);
        }
    }

    private static int? LineOfInvalidBytes(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return null;
        }

        stream.Position = 0;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var rest = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        var line = 1;
        for (int end; (end = rest.IndexOf((byte)'\n')) >= 0 && Utf8.IsValid(rest[..end]); line++)
        {
            rest = rest[(end + 1)..];
        }

        return line;
    }
}
