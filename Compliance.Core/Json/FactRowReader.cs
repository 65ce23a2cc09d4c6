using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Standards.Registers;

namespace Compliance.Json;

/// <summary>
/// Reads what fact files and fact lines have in common: subjects, attestations, and the values of the header. What is wrong with a value goes to the builder with its place.
/// </summary>
internal sealed class FactRowReader
{
    private readonly HashSet<string> namesOfDocument = new(StringComparer.Ordinal);
    private readonly HashSet<string> namesOfRow = new(StringComparer.Ordinal);
    private readonly List<FactCell> cells = [];
    private StrictJsonReader json;
    private FactSetBuilder builder;

    public FactRowReader(StrictJsonReader json, FactSetBuilder builder)
    {
        this.json = json;
        this.builder = builder;
    }

    /// <summary>The school year that the header states; null when it states none.</summary>
    public SchoolYear? SchoolYear { get; private set; }

    /// <summary>The calendar year that the header states; null when it states none.</summary>
    public int? CalendarYear { get; private set; }

    /// <summary>The names that rows have, so that each is kept once.</summary>
    public static IEnumerable<string> ExpectedNames() =>
        FactFileNames.Lists.SelectMany(list => SubjectKeys.Of(list.Level).Concat(FactCatalog.Of(list.Level).Select(fact => fact.Name)));

    /// <summary>Tells a builder the years that the header states.</summary>
    public void StateYears(FactSetBuilder facts)
    {
        if (SchoolYear is { } schoolYear)
        {
            facts.ForSchoolYear(schoolYear);
        }

        if (CalendarYear is { } calendarYear)
        {
            facts.ForCalendarYear(calendarYear);
        }
    }

    /// <summary>Goes on with another text.</summary>
    /// <param name="next">The text.</param>
    /// <param name="faults">Where faults go from now on.</param>
    public void GoOn(StrictJsonReader next, FactSetBuilder faults)
    {
        json = next;
        builder = faults;
    }

    /// <summary>The names of the outermost object, each at its first occurrence.</summary>
    public IEnumerable<string> NamesOfDocument() => OnceEach(namesOfDocument, path: null);

    /// <summary>Reads a value of the header.</summary>
    /// <returns>The header with it; null when headers have no such name.</returns>
    /// <exception cref="InvalidFactsException">The version is another one.</exception>
    public FactFile? ReadHeader(string name, FactFile header)
    {
        switch (name)
        {
            case FactFileNames.Schema:
                Text(name);
                return header;
            case FactFileNames.Version:
                ReadVersion();
                return header;
            case FactFileNames.Title:
                return header with { Title = Text(name) };
            case FactFileNames.Note:
                return header with { Note = Text(name) };
            case FactFileNames.AsOf:
                return header with { AsOf = Day(name) };
            case FactFileNames.SchoolYear:
                ReadSchoolYear();
                return header;
            case FactFileNames.CalendarYear:
                ReadCalendarYear();
                return header;
            default:
                return null;
        }
    }

    /// <summary>Reads a subject as its cells, which stand until the next one is read.</summary>
    public IReadOnlyList<FactCell> ReadSubject(string path)
    {
        cells.Clear();
        foreach (var name in OnceEach(namesOfRow, path))
        {
            cells.Add(new FactCell(name, json.Scalar, IsText: false, Place: null) { Line = json.LineInFile });
        }

        return cells;
    }

    private void ReadVersion()
    {
        if (json.Scalar is not FactFileNames.SupportedVersion)
        {
            throw new InvalidFactsException(FactFileFaults.WrongVersion(json.Scalar, json.PlaceOf(FactFileNames.Version)));
        }
    }

    private void ReadSchoolYear()
    {
        if (Facts.SchoolYear.TryParse(json.Scalar as string, out var year))
        {
            SchoolYear = year;
        }
        else if (json.Scalar is not null)
        {
            Bad(FactFileNames.SchoolYear, FactFileNames.SchoolYear, "学年,如 2024-2025", "a school year such as 2024-2025");
        }
    }

    private void ReadCalendarYear()
    {
        if (json.Scalar is long year and >= Facts.SchoolYear.FirstYear and <= Facts.SchoolYear.LastYear)
        {
            CalendarYear = (int)year;
        }
        else if (json.Scalar is not null)
        {
            Bad(FactFileNames.CalendarYear, FactFileNames.CalendarYear, "年份,如 2025", "a year such as 2025");
        }
    }

    /// <summary>Reads an attestation; null when it is faulty.</summary>
    public Attestation? ReadAttestation(string path)
    {
        var place = json.PlaceOf(path);
        string? standard = null, subject = null, evidence = null, by = null;
        SubjectLevel? level = null;
        AttestedState? state = null;
        DateOnly? on = null, expiresOn = null;
        var missing = FactFileNames.OfAttestation.Where(name => name != FactFileNames.ExpiresOn).ToList();
        foreach (var name in OnceEach(namesOfRow, path))
        {
            if (json.Scalar is null)
            {
                continue;
            }

            missing.Remove(name);
            var at = $"{path}.{name}";
            switch (name)
            {
                case FactFileNames.Standard: standard = Text(name, at); break;
                case FactFileNames.Level: level = Level(at); break;
                case FactFileNames.Subject: subject = Text(name, at); break;
                case FactFileNames.State: state = State(at); break;
                case FactFileNames.Evidence: evidence = Text(name, at); break;
                case FactFileNames.On: on = Day(name, at); break;
                case FactFileNames.By: by = Text(name, at); break;
                case FactFileNames.ExpiresOn: expiresOn = Day(name, at); break;
                default: builder.Add(FactFileFaults.UnknownName(name, FactFileNames.OfAttestation, json.PlaceOf(at))); break;
            }
        }

        if (missing.Count > 0)
        {
            builder.Add(FactFileFaults.Incomplete(standard, missing, place));
            return null;
        }

        return standard is null || level is null || subject is null || state is null || evidence is null || on is null || by is null
            ? null
            : new Attestation
            {
                Standard = standard,
                Level = level.Value,
                SubjectCode = subject,
                State = state.Value,
                Evidence = evidence,
                On = on.Value,
                By = by,
                ExpiresOn = expiresOn,
            };
    }

    /// <summary>Reports that something is of another kind.</summary>
    public void Bad(string name, string path, string zh, string en) =>
        builder.Add(FactFaults.BadValue(name, json.Scalar ?? "null", zh, en, json.PlaceOf(path)));

    /// <summary>The names of the object under the reader, each at its first occurrence.</summary>
    private IEnumerable<string> OnceEach(HashSet<string> names, string? path)
    {
        names.Clear();
        foreach (var name in json.Properties())
        {
            if (names.Add(name))
            {
                yield return name;
            }
            else
            {
                builder.Add(FactFileFaults.Twice(name, json.PlaceOf(path is null ? name : $"{path}.{name}")));
            }
        }
    }

    private string? Text(string name, string? path = null)
    {
        if (json.Scalar is string or null)
        {
            return (string?)json.Scalar;
        }

        Bad(name, path ?? name, "文本", "text");
        return null;
    }

    private DateOnly? Day(string name, string? path = null)
    {
        if (json.Scalar is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(json.Scalar as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Bad(name, path ?? name, "日期,如 2025-12-31", "a date such as 2025-12-31");
        return null;
    }

    private SubjectLevel? Level(string path)
    {
        foreach (var (level, _) in FactFileNames.Lists)
        {
            if (json.Scalar is string text && text == JsonNames.Of(level))
            {
                return level;
            }
        }

        var names = FactFileNames.Lists.Select(list => JsonNames.Of(list.Level)).ToArray();
        Bad(FactFileNames.Level, path, string.Join("、", names), "one of " + string.Join(", ", names));
        return null;
    }

    private AttestedState? State(string path)
    {
        var states = Enum.GetValues<AttestedState>();
        foreach (var state in states)
        {
            if (json.Scalar is string text && text == JsonNames.Of(state))
            {
                return state;
            }
        }

        var names = states.Select(state => JsonNames.Of(state)).ToArray();
        Bad(FactFileNames.State, path, string.Join("、", names), "one of " + string.Join(", ", names));
        return null;
    }
}
