using System.Text;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>The lines of a stream in UTF-8, one at a time, each with its number and the place of its first byte. Holds one line, however long the stream is.</summary>
internal sealed class Utf8Lines(Stream stream, string file)
{
    private const int LongestLine = 1 << 26;
    private const int FirstBuffer = 1 << 16;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] buffer = new byte[FirstBuffer];
    private int start;
    private int end;
    private int next;
    private long offset;

    /// <summary>The number of the line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line begins in the stream.</summary>
    public long Offset => offset + start;

    /// <summary>Where the line after it begins.</summary>
    public long NextOffset => offset + next;

    /// <summary>Whether the stream ended within the line, before any line end.</summary>
    public bool IsCut => next == start || buffer[next - 1] != '\n';

    /// <summary>The line without its end; valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The place of the line.</summary>
    public SourcePlace Place => new() { File = file, Row = Number };

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="InvalidFactsException">A line is too long to be one.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        start = next;
        Number++;
        var searched = 0;
        while (true)
        {
            var rest = buffer.AsSpan(start + searched, end - start - searched);
            if (rest.IndexOf((byte)'\n') is var found and >= 0)
            {
                next = start + searched + found + 1;
                Line = Trimmed(next - 1);
                return true;
            }

            searched = end - start;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                next = end;
                Line = Trimmed(end);
                return end > start;
            }
        }
    }

    /// <summary>The line as text.</summary>
    /// <exception cref="InvalidFactsException">It is not in UTF-8.</exception>
    public string Text()
    {
        try
        {
            return Strict.GetString(Line.Span);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new InvalidFactsException(FactFileFaults.NotUtf8(Place), invalid);
        }
    }

    /// <summary>Reads on behind what is there, from the beginning of the line; false at the end of the stream.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var length = end - start;
        if (length >= LongestLine)
        {
            throw new InvalidFactsException(FactFileFaults.LineTooLong(LongestLine, Place));
        }

        var to = length > buffer.Length / 2 ? new byte[buffer.Length * 2] : buffer;
        buffer.AsSpan(start, length).CopyTo(to);
        buffer = to;
        offset += start;
        (start, end) = (0, length);
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        end += read;
        return read > 0;
    }

    /// <summary>The line up to a place, without a carriage return, and the first without a byte order mark.</summary>
    private ReadOnlyMemory<byte> Trimmed(int to)
    {
        var line = buffer.AsMemory(start, to - start);
        line = Number == 1 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        return line.Span.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
