using System.Text;

namespace Compliance.Json;

/// <summary>
/// Passes text on to the JSON reader and notes where it is not what Newtonsoft.Json takes it for: that reads 0120 as octal 80, reads hexadecimal, lets a comma stand
/// before a closing bracket, and refuses what no decimal holds without saying what stood there. By the note such a number is judged as written.
/// </summary>
internal sealed class LenienceWatch(TextReader source) : TextReader
{
    private const int LongestPlain = 18;
    private readonly Queue<(int Line, int Column, string Text)> notes = new();
    private readonly StringBuilder number = new();
    private int line = 1;
    private int column;
    private char previous;
    private char lastOutside;
    private bool inString;
    private bool isEscaped;
    private bool hasEnded;

    /// <summary>The only way in which Newtonsoft.Json reads.</summary>
    public override int Read(char[] buffer, int index, int count)
    {
        var read = source.Read(buffer, index, count);
        foreach (var c in buffer.AsSpan(index, read))
        {
            See(c);
            Step(c);
        }

        hasEnded |= read == 0 && count > 0;
        return read;
    }

    /// <summary>Whether the text ends at a place.</summary>
    public bool EndedAt(int atLine, int atColumn) => hasEnded && line == atLine && column == atColumn;

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

    private void See(char c)
    {
        if (inString)
        {
            inString = isEscaped || c != '"';
            isEscaped = !isEscaped && c == '\\';
            return;
        }

        if (number.Length > 0 ? char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-' : char.IsAsciiDigit(c) || c == '-')
        {
            number.Append(c);
            return;
        }

        if (number.Length > 0)
        {
            if (!IsPlain())
            {
                notes.Enqueue((line, column, number.ToString()));
            }

            lastOutside = number[^1];
            number.Clear();
        }

        if (c is '}' or ']' && lastOutside == ',')
        {
            notes.Enqueue((line, column + 1, $",{c}"));
        }

        lastOutside = c is ' ' or '\t' or '\r' or '\n' ? lastOutside : c;
        inString = c == '"';
    }

    private bool IsPlain()
    {
        if (number.Length > LongestPlain)
        {
            return false;
        }

        var start = number[0] == '-' ? 1 : 0;
        for (var i = start; i < number.Length; i++)
        {
            if (!char.IsAsciiDigit(number[i]) && number[i] != '.')
            {
                return false;
            }
        }

        return number.Length <= start + 1 || number[start] != '0' || number[start + 1] == '.';
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
