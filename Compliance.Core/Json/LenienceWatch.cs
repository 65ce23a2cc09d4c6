using System.Buffers;
using System.Text;

namespace Compliance.Json;

/// <summary>
/// Passes text on to the JSON reader and notes where it is not what Newtonsoft.Json takes it for: that reads 0120 as octal 80, reads hexadecimal, lets a comma stand
/// before a closing bracket, and refuses what no decimal holds without saying what stood there. By the note such a number is judged as written.
/// </summary>
internal sealed class LenienceWatch(TextReader source) : TextReader
{
    private const int LongestPlain = 18;
    private static readonly SearchValues<char> StringBreaks = SearchValues.Create("\"\\\r\n");
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> NumberCharacters =
        SearchValues.Create("0123456789+-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly Queue<(int Line, int Column, string Text)> notes = new();
    private readonly StringBuilder begunNumber = new();
    private int line = 1;
    private int column;
    private char previous;
    private char lastToken;
    private bool inString;
    private bool isEscaped;

    /// <summary>Whether the reader asked for more than there was.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The only way in which Newtonsoft.Json reads.</summary>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = source.Read(buffer, index, count);
        var text = buffer.AsSpan(index, read);
        while (!text.IsEmpty)
        {
            var seen = inString ? SeeString(text) : IsInNumber(text[0]) ? SeeNumber(text) : SeeCharacter(text[0]);
            text = text[seen..];
        }

        HasEnded |= read == 0 && count > 0;
        return read;
    }

    /// <summary>
    /// What was written where a token ends that needs a second look: a number that is not plain, or a closing bracket after a comma. Null for every other. Asked from
    /// front to back.
    /// </summary>
    public string? NoteAt(int atLine, int atColumn)
    {
        while (notes.TryPeek(out var next) && (next.Line, next.Column).CompareTo((atLine, atColumn)) <= 0)
        {
            notes.Dequeue();
            if (next.Line == atLine && next.Column == atColumn)
            {
                return next.Text;
            }
        }

        return null;
    }

    private static bool IsPlain(ReadOnlySpan<char> number)
    {
        var digits = number[0] == '-' ? number[1..] : number;
        return number.Length <= LongestPlain && !digits.ContainsAnyExcept(PlainCharacters) && digits is not ['0', not '.', ..];
    }

    private bool IsInNumber(char c) => begunNumber.Length > 0 || char.IsAsciiDigit(c) || c == '-';

    private int SeeString(ReadOnlySpan<char> text)
    {
        var plain = isEscaped ? 0 : text.IndexOfAny(StringBreaks);
        if (plain != 0)
        {
            plain = plain < 0 ? text.Length : plain;
            column += plain;
            previous = text[plain - 1];
            return plain;
        }

        inString = isEscaped || text[0] != '"';
        isEscaped = !isEscaped && text[0] == '\\';
        Step(text[0]);
        return 1;
    }

    private int SeeNumber(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(NumberCharacters);
        if (length < 0)
        {
            // It may go on in the next part of the text.
            begunNumber.Append(text);
            column += text.Length;
            return text.Length;
        }

        column += length;
        previous = lastToken = '0';
        if (begunNumber.Length == 0)
        {
            NoteNumber(text[..length]);
        }
        else
        {
            NoteNumber(begunNumber.Append(text[..length]).ToString());
            begunNumber.Clear();
        }

        return length;
    }

    private void NoteNumber(ReadOnlySpan<char> number)
    {
        if (!IsPlain(number))
        {
            notes.Enqueue((line, column, number.ToString()));
        }
    }

    private int SeeCharacter(char c)
    {
        if (c is '}' or ']' && lastToken == ',')
        {
            notes.Enqueue((line, column + 1, $",{c}"));
        }

        lastToken = c is ' ' or '\t' or '\r' or '\n' ? lastToken : c;
        inString = c == '"';
        Step(c);
        return 1;
    }

    /// <summary>Counts lines and columns as Newtonsoft.Json does: CR, LF and CRLF each end a line.</summary>
    private void Step(char c)
    {
        if (c is '\r' || (c is '\n' && previous != '\r'))
        {
            line++;
        }

        column = c is '\r' or '\n' ? 0 : column + 1;
        previous = c;
    }
}
