using System.Runtime.CompilerServices;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards.Registers;
using Newtonsoft.Json;

namespace Compliance.Json;

/// <summary>Reads fact lines into one part after another. What lies in no district is kept for the last part: it is little.</summary>
internal sealed class FactLineReader
{
    /// <summary>A part is given away once it holds so many schools and its last district is whole: enough to be worth a hand-over, few enough to hold several parts.</summary>
    private const int SchoolsPerPart = 512;

    private readonly Utf8Lines lines;
    private readonly string file;
    private readonly AdministrativeCode? assumedJurisdiction;
    private readonly JsonNameTable names = StrictJsonReader.NameTable(FactRowReader.ExpectedNames());
    private readonly FactSetBuilder unplaced;
    private readonly HashSet<(SubjectLevel, string)> codesOfUnplaced = [];
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly FactRowReader rows;
    private FactSetBuilder part;
    private FactSetBuilder? whole;
    private string? district;
    private int schools;
    private bool hasLine;

    public FactLineReader(Utf8Lines lines, string file, AdministrativeCode? assumedJurisdiction)
    {
        this.lines = lines;
        this.file = file;
        this.assumedJurisdiction = assumedJurisdiction;
        unplaced = Builder();
        part = Builder();
        rows = new FactRowReader(new StrictJsonReader(TextReader.Null, file, names, linesBefore: 0), part);
    }

    /// <summary>What the first line says.</summary>
    public FactFile Header { get; private set; } = new();

    /// <summary>The county-level division of a code; null when it is of a larger one, or of none.</summary>
    public static string? DistrictOf(string? area) =>
        AdministrativeCode.TryParse(area, out var code) && code.Level == SubjectLevel.District ? area : null;

    /// <summary>Reads the first line.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        hasLine = await NextAsync(cancellationToken).ConfigureAwait(false);
        if (!hasLine)
        {
            throw new InvalidFactsException(FactFileFaults.Empty(new SourcePlace { File = file }));
        }

        if (TakeHeader())
        {
            rows.StateYears(part);
            rows.StateYears(unplaced);
            hasLine = await NextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async IAsyncEnumerable<FactSet> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (; hasLine; hasLine = await NextAsync(cancellationToken).ConfigureAwait(false))
        {
            Take();
            if (whole is not null)
            {
                yield return whole.Build();
                whole = null;
            }
        }

        // Both may hold faults and nothing else; a header alone is a part without subjects.
        var (last, rest) = (part.Build(), unplaced.Build());
        if (last.Count > 0)
        {
            yield return last;
        }

        if (rest.Count > 0 || district is null)
        {
            yield return rest;
        }
    }

    private FactSetBuilder Builder()
    {
        var builder = new FactSetBuilder();
        return assumedJurisdiction is { } code ? builder.AssumeJurisdiction(code) : builder;
    }

    /// <summary>Goes to the next line that holds something.</summary>
    private async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!lines.Line.Span.Trim(" \t"u8).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private StrictJsonReader Begin(string text)
    {
        var json = new StrictJsonReader(new StringReader(text), file, names, lines.Number - 1);
        rows.GoOn(json, part);
        json.Begin();
        return json.TokenType == JsonToken.StartObject ? json : throw new InvalidFactsException(FactFileFaults.NoLineObject(lines.Place));
    }

    /// <summary>Reads the line as a header, if it is one.</summary>
    private bool TakeHeader()
    {
        using var json = Begin(lines.Text());
        var isHeader = false;
        var hasVersion = false;
        foreach (var name in rows.NamesOfDocument())
        {
            if (!isHeader && FactFileNames.OfLine.Contains(name))
            {
                return false;
            }

            isHeader = true;
            hasVersion |= name == FactFileNames.Version;
            Header = rows.ReadHeader(name, Header)
                ?? throw new InvalidFactsException(FactFileFaults.UnknownName(name, [.. FactFileNames.OfHeader, .. FactFileNames.OfLine], lines.Place));
        }

        json.End();
        return hasVersion ? true : throw new InvalidFactsException(FactFileFaults.NoVersion(lines.Place));
    }

    private void Take()
    {
        using var json = Begin(lines.Text());
        var many = 0;
        foreach (var name in rows.NamesOfDocument())
        {
            if (++many > 1)
            {
                throw new InvalidFactsException(FactFileFaults.LineOfSeveral(lines.Place));
            }

            var level = LevelOf(name);
            if (level is null && name != FactFileNames.Attestation)
            {
                throw new InvalidFactsException(FactFileFaults.UnknownName(name, FactFileNames.OfLine, lines.Place));
            }

            if (json.TokenType != JsonToken.StartObject)
            {
                rows.Bad(name, name, "对象 {…}", "an object {…}");
            }
            else if (level is not null)
            {
                var cells = rows.ReadSubject(name);
                BuilderOf(level.Value, cells).AddRow(level.Value, cells, lines.Place with { Path = name });
            }
            else if (rows.ReadAttestation(name) is { } attestation)
            {
                BuilderOf(attestation).Add(attestation, lines.Place);
            }
        }

        json.End();
        if (many == 0)
        {
            throw new InvalidFactsException(FactFileFaults.NoLineObject(lines.Place));
        }
    }

    private static SubjectLevel? LevelOf(string name)
    {
        foreach (var (level, _) in FactFileNames.Lists)
        {
            if (JsonNames.Of(level) == name)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>Where a subject goes. Who names no district goes where the one he names went, or with the lines around him.</summary>
    private FactSetBuilder BuilderOf(SubjectLevel level, IReadOnlyList<FactCell> cells)
    {
        var place = level switch
        {
            SubjectLevel.District => Text(cells, SubjectKeys.Code),
            SubjectLevel.School => Text(cells, SubjectKeys.District),
            SubjectLevel.Institution => DistrictOf(Text(cells, SubjectKeys.Area)),
            SubjectLevel.Principal or SubjectLevel.Teacher when !codesOfUnplaced.Contains((SubjectLevel.School, Text(cells, SubjectKeys.School) ?? "")) => district,
            _ => null,
        };
        schools += level == SubjectLevel.School ? 1 : 0;
        if (place is null)
        {
            codesOfUnplaced.Add((level, Text(cells, SubjectKeys.Code) ?? ""));
            return unplaced;
        }

        return BuilderOf(place);
    }

    private FactSetBuilder BuilderOf(Attestation attestation) =>
        attestation.Level == SubjectLevel.District ? BuilderOf(attestation.SubjectCode)
        : attestation.Level < SubjectLevel.District || district is null || codesOfUnplaced.Contains((attestation.Level, attestation.SubjectCode)) ? unplaced
        : part;

    /// <summary>Where the lines of a district go; those of another one end it, and with it the part once that is large enough.</summary>
    private FactSetBuilder BuilderOf(string place)
    {
        if (place == district)
        {
            return part;
        }

        if (!begun.Add(place))
        {
            throw new InvalidFactsException(FactFileFaults.DistrictsApart(place, lines.Place));
        }

        district = place;
        if (schools >= SchoolsPerPart)
        {
            whole = part;
            part = Builder();
            rows.StateYears(part);
            schools = 0;
        }

        return part;
    }

    private static string? Text(IReadOnlyList<FactCell> cells, string name)
    {
        foreach (var cell in cells)
        {
            if (cell.Name == name)
            {
                return cell.Value as string is { Length: > 0 } text ? text : null;
            }
        }

        return null;
    }
}
