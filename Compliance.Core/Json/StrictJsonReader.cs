using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Facts.Building;
using Newtonsoft.Json;

namespace Compliance.Json;

/// <summary>
/// Reads JSON and nothing else: no comments, single quotes, bare names, spare commas, NaN or octal numbers, all of which Newtonsoft.Json lets through. Whatever stops it
/// becomes an <see cref="InvalidFactsException"/> that names the place. Its value is null, a bool, long, decimal or string, or for a number that can not be read an
/// <see cref="UnfitValue"/> or <see cref="OversizedNumber"/>.
/// </summary>
internal partial class StrictJsonReader : JsonTextReader
{
    private const int DeepestNesting = 16;
    private readonly string file;
    private readonly int linesBefore;
    private readonly LenienceWatch watch;

    public StrictJsonReader(TextReader text, string file, IEnumerable<string> expectedNames)
        : this(text, file, NameTable(expectedNames), linesBefore: 0)
    {
    }

    /// <param name="text">The text.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="expectedNames">The names of properties that are read time and again.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    public StrictJsonReader(TextReader text, string file, JsonNameTable expectedNames, int linesBefore)
        : this(new LenienceWatch(text), file, linesBefore) => PropertyNameTable = expectedNames;

    private StrictJsonReader(LenienceWatch watch, string file, int linesBefore)
        : base(watch)
    {
        this.watch = watch;
        this.file = file;
        this.linesBefore = linesBefore;
        CloseInput = false;
        DateParseHandling = DateParseHandling.None;
        FloatParseHandling = FloatParseHandling.Decimal;
        MaxDepth = DeepestNesting;
        Culture = CultureInfo.InvariantCulture;
    }

    /// <summary>The value under the reader, for messages and cells: what is no single value as an <see cref="UnfitValue"/>.</summary>
    public object? Scalar => TokenType switch
    {
        JsonToken.StartObject => new UnfitValue("{…}"),
        JsonToken.StartArray => new UnfitValue("[…]"),
        _ => Value,
    };

    /// <summary>The line of what was read last, as the file counts them.</summary>
    public int LineInFile => linesBefore + LineNumber;

    /// <summary>The place of what was read last.</summary>
    public SourcePlace PlaceOf(string? path) => new() { File = file, Row = LineInFile, Path = path };

    /// <summary>A table of names that are read time and again.</summary>
    public static JsonNameTable NameTable(IEnumerable<string> expectedNames)
    {
        var names = new DefaultJsonNameTable();
        foreach (var name in expectedNames)
        {
            names.Add(name);
        }

        return names;
    }

    /// <summary>Goes to the first token of the document.</summary>
    public void Begin()
    {
        if (!Read())
        {
            throw new InvalidFactsException(FactFileFaults.Empty(new SourcePlace { File = file }));
        }
    }

    /// <summary>Makes sure that nothing follows the document.</summary>
    public void End()
    {
        var end = (LineNumber, LinePosition);
        if (Read())
        {
            throw Broken();
        }

        // Newtonsoft.Json overlooks a last character behind a CR, and nulls.
        if (watch.LastToken != end)
        {
            throw new InvalidFactsException(FactFileFaults.Broken(PlaceAt(watch.LastToken.Line, watch.LastToken.Column)));
        }
    }

    /// <summary>The names of the properties of the object under the reader, which stands on the value of each in turn; what is not read is skipped.</summary>
    public IEnumerable<string> Properties()
    {
        var depth = Depth;
        while (NextChild(depth))
        {
            var name = (string)Value!;
            ReadOn();
            yield return name;
        }
    }

    /// <summary>The indexes of the elements of the list under the reader, which stands on each in turn; what is not read is skipped.</summary>
    public IEnumerable<int> Elements()
    {
        var depth = Depth;
        for (var i = 0; NextChild(depth); i++)
        {
            yield return i;
        }
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        try
        {
            if (!base.Read())
            {
                return false;
            }
        }
        catch (JsonReaderException stopped)
            when (CurrentState is State.PostValue or State.Finished
                && watch.NoteAt(stopped.LineNumber, stopped.LinePosition) is { } written && LenienceWatch.IsOfNumber(written))
        {
            // The reader stands behind a number that it could not turn into a value, and can go on.
            SetToken(JsonToken.Float, Number(written), updateIndex: false);
            return true;
        }
        catch (JsonReaderException stopped)
        {
            throw Broken(stopped);
        }

        var isJson = true;
        switch (TokenType)
        {
            case JsonToken.Integer or JsonToken.Float when watch.NoteUpTo(LineNumber, LinePosition) is { } written:
                isJson = LenienceWatch.IsOfNumber(written);
                SetToken(JsonToken.Float, Number(written), updateIndex: false);
                break;
            case JsonToken.PropertyName or JsonToken.String:
                isJson = QuoteChar == '"' && watch.NoteUpTo(LineNumber, LinePosition) is null;
                break;
            case JsonToken.Comment or JsonToken.Undefined or JsonToken.StartConstructor:
                isJson = false;
                break;
            case JsonToken.EndObject or JsonToken.EndArray:
                isJson = watch.NoteUpTo(LineNumber, LinePosition) is null;
                break;
            default:
                break;
        }

        return isJson ? true : throw Broken();
    }

    private static object Number(string written)
    {
        if (!JsonNumber().IsMatch(written))
        {
            return new UnfitValue(written);
        }

        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new OversizedNumber(written);
        }

        // A number too small for a decimal comes out as zero, which it is not.
        return number == 0 && written.AsSpan().TrimStart("-0.").IndexOfAnyInRange('1', '9') == 0 ? new UnfitValue(written) : number;
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();

    /// <summary>Goes to the next child of the object or list at a depth, past whatever of the child before was not read; false at its end.</summary>
    private bool NextChild(int depth)
    {
        do
        {
            ReadOn();
        }
        while (Depth > depth + 1 || (Depth == depth + 1 && TokenType is JsonToken.EndObject or JsonToken.EndArray));

        return Depth > depth;
    }

    private void ReadOn()
    {
        if (!Read())
        {
            throw new InvalidFactsException(FactFileFaults.Truncated(PlaceAt(LineNumber, LinePosition)));
        }
    }

    /// <summary>The reader stopped before a character.</summary>
    private InvalidFactsException Broken(JsonReaderException stopped)
    {
        var place = PlaceAt(stopped.LineNumber, stopped.LinePosition + 1);
        var fault = Depth >= DeepestNesting ? FactFileFaults.TooDeep(place)
            : watch.HasEnded ? FactFileFaults.Truncated(place)
            : FactFileFaults.Broken(place);
        return new InvalidFactsException(fault, stopped);
    }

    /// <summary>The reader let something pass that ends at a character.</summary>
    private InvalidFactsException Broken() => new(FactFileFaults.Broken(PlaceAt(LineNumber, LinePosition)));

    private SourcePlace PlaceAt(int line, int column) =>
        PlaceOf(string.IsNullOrEmpty(Path) ? null : Path) with { Row = linesBefore + line, Column = column.ToString(CultureInfo.InvariantCulture) };
}
