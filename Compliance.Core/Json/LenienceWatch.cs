using System.Buffers;
using System.Text;

namespace Compliance.Json;

/// <summary>
/// Passes text on to the JSON reader and notes where it is not what Newtonsoft.Json takes it for: that reads 0120 as octal 80, reads hexadecimal, lets a comma stand
/// before a closing bracket, a line end in a string and a full-width space or a null between tokens, and refuses what no decimal holds without saying what stood there. By the note
/// such a number is judged as written.
/// </summary>
internal sealed class LenienceWatch(TextReader source) : TextReader
{
    private const int LongestPlain = 18;
    private static readonly SearchValues<char> StringBreaks = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(i => (char)i), '"', '\\']);
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> NumberCharacters =
        SearchValues.Create("0123456789+-.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly Queue<(int Line, int Column, string Text)> notes = new();
    private readonly StringBuilder begunNumber = new();
    private int line = 1;
    private int column;
    private char previous;
    private char lastCharacter;
    private bool inString;
    private bool isEscaped;
    private bool isOddString;

    /// <summary>Whether the reader asked for more than there was.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Where the last character stands that is no space.</summary>
    public (int Line, int Column) LastToken { get; private set; }

    /// <summary>The only way in which Newtonsoft.Json reads.</summary>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = source.Read(buffer, index, count);
        var text = buffer.AsSpan(index, read);
        while (!text.IsEmpty)
        {
            var seen = inString ? SeeString(text) : begunNumber.Length > 0 || BeginsNumber(text[0]) ? SeeNumber(text) : SeeCharacter(text[0]);
            text = text[seen..];
        }

        HasEnded |= read == 0 && count > 0;
        return read;
    }

    /// <summary>
    /// What was written in the token that ends at a place, or before it, if it needs a second look: a number that is not plain, a closing bracket after a comma, a string
    /// with control characters or an escaped single quote, a space of another kind. Asked from front to back.
    /// </summary>
    public string? NoteUpTo(int atLine, int atColumn) => TakeNotes(atLine, atColumn, exactly: false);

    /// <summary>As <see cref="NoteUpTo"/>, but only of what ends exactly there.</summary>
    public string? NoteAt(int atLine, int atColumn) => TakeNotes(atLine, atColumn, exactly: true);

    /// <summary>Whether a note is of a number, which can still be judged.</summary>
    public static bool IsOfNumber(string note) => BeginsNumber(note[0]);

    private static bool IsPlain(ReadOnlySpan<char> number)
    {
        var digits = number[0] == '-' ? number[1..] : number;
        return number.Length <= LongestPlain && !digits.ContainsAnyExcept(PlainCharacters)
            && digits is not ([] or ['.', ..] or [.., '.'] or ['0', not '.', ..]);
    }

    private static bool BeginsNumber(char c) => char.IsAsciiDigit(c) || c is '-' or '.';

    private string? TakeNotes(int atLine, int atColumn, bool exactly)
    {
        string? note = null;
        while (notes.TryPeek(out var next) && (next.Line, next.Column).CompareTo((atLine, atColumn)) is var order and <= 0)
        {
            note ??= exactly && order < 0 ? null : next.Text;
            notes.Dequeue();
        }

        return note;
    }

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

        isOddString |= text[0] < ' ' || (isEscaped && text[0] == '\'');
        inString = isEscaped || text[0] != '"';
        if (!inString && isOddString)
        {
            notes.Enqueue((line, column + 1, "\""));
            isOddString = false;
        }

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
            LastToken = (line, column);
            return text.Length;
        }

        column += length;
        previous = lastCharacter = '0';
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
        if (c is '}' or ']' && lastCharacter == ',')
        {
            notes.Enqueue((line, column + 1, $",{c}"));
        }

        if (c is not (' ' or '\t' or '\r' or '\n'))
        {
            lastCharacter = c;
            LastToken = (line, column + 1);
            if (char.IsWhiteSpace(c) || c == '\0')
            {
                notes.Enqueue((line, column + 1, c.ToString()));
            }
        }

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
