using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Standards.Registers;
using Newtonsoft.Json;

namespace Compliance.Json;

/// <summary>Reads a fact file in one pass. What is wrong with a value goes to the builder with its place, and reading goes on.</summary>
internal sealed class FactFileReader
{
    private readonly StrictJsonReader json;
    private readonly FactSetBuilder builder;
    private readonly HashSet<string> namesOfDocument = new(StringComparer.Ordinal);
    private readonly HashSet<string> namesOfRow = new(StringComparer.Ordinal);
    private readonly List<FactCell> cells = [];

    private FactFileReader(StrictJsonReader json, FactSetBuilder builder)
    {
        this.json = json;
        this.builder = builder;
    }

    public static FactFile Read(TextReader reader, string file, FactSetBuilder builder)
    {
        using var json = new StrictJsonReader(reader, file, ExpectedNames());
        return new FactFileReader(json, builder).ReadDocument();
    }

    private static IEnumerable<string> ExpectedNames() =>
        FactFileNames.Lists.SelectMany(list => SubjectKeys.Of(list.Level).Concat(FactCatalog.Of(list.Level).Select(fact => fact.Name)));

    private FactFile ReadDocument()
    {
        var header = new FactFile();
        var hasVersion = false;
        json.Begin();
        if (json.TokenType != JsonToken.StartObject)
        {
            throw new InvalidFactsException(FactFileFaults.NoObject(json.PlaceOf(null)));
        }

        var start = json.PlaceOf(null);
        foreach (var name in OnceEach(namesOfDocument, path: null))
        {
            switch (name)
            {
                case FactFileNames.Schema:
                    Text(name);
                    break;
                case FactFileNames.Version:
                    ReadVersion();
                    hasVersion = true;
                    break;
                case FactFileNames.Title:
                    header = header with { Title = Text(name) };
                    break;
                case FactFileNames.Note:
                    header = header with { Note = Text(name) };
                    break;
                case FactFileNames.AsOf:
                    header = header with { AsOf = Day(name) };
                    break;
                case FactFileNames.SchoolYear:
                    ReadSchoolYear();
                    break;
                case FactFileNames.CalendarYear:
                    ReadCalendarYear();
                    break;
                case FactFileNames.Attestations:
                    ReadRows(name, ReadAttestation);
                    break;
                default:
                    ReadSubjects(name);
                    break;
            }
        }

        json.End();
        if (!hasVersion)
        {
            builder.Add(FactFileFaults.NoVersion(start));
        }

        return header;
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
        if (SchoolYear.TryParse(json.Scalar as string, out var year))
        {
            builder.ForSchoolYear(year);
        }
        else if (json.Scalar is not null)
        {
            Bad(FactFileNames.SchoolYear, FactFileNames.SchoolYear, "学年,如 2024-2025", "a school year such as 2024-2025");
        }
    }

    private void ReadCalendarYear()
    {
        if (json.Scalar is long year and >= SchoolYear.FirstYear and <= SchoolYear.LastYear)
        {
            builder.ForCalendarYear((int)year);
        }
        else if (json.Scalar is not null)
        {
            Bad(FactFileNames.CalendarYear, FactFileNames.CalendarYear, "年份,如 2025", "a year such as 2025");
        }
    }

    private void ReadSubjects(string name)
    {
        foreach (var list in FactFileNames.Lists)
        {
            if (list.Name == name)
            {
                ReadRows(name, path => ReadSubject(list.Level, path));
                return;
            }
        }

        builder.Add(FactFileFaults.UnknownName(name, FactFileNames.OfDocument, json.PlaceOf(name)));
    }

    private void ReadRows(string name, Action<string> readRow)
    {
        if (json.TokenType != JsonToken.StartArray)
        {
            Bad(name, name, "列表 […]", "a list […]");
            return;
        }

        foreach (var i in json.Elements())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]");
            if (json.TokenType == JsonToken.StartObject)
            {
                readRow(path);
            }
            else
            {
                Bad(path, path, "对象 {…}", "an object {…}");
            }
        }
    }

    private void ReadSubject(SubjectLevel level, string path)
    {
        var place = json.PlaceOf(path);
        cells.Clear();
        foreach (var name in OnceEach(namesOfRow, path))
        {
            cells.Add(new FactCell(name, json.Scalar, IsText: false, Place: null) { Line = json.LineNumber });
        }

        builder.AddRow(level, cells, place);
    }

    private void ReadAttestation(string path)
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
        }
        else if (standard is not null && level is not null && subject is not null && state is not null && evidence is not null
            && on is not null && by is not null)
        {
            builder.Add(
                new Attestation
                {
                    Standard = standard,
                    Level = level.Value,
                    SubjectCode = subject,
                    State = state.Value,
                    Evidence = evidence,
                    On = on.Value,
                    By = by,
                    ExpiresOn = expiresOn,
                },
                place);
        }
    }

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

    private void Bad(string name, string path, string zh, string en) =>
        builder.Add(FactFaults.BadValue(name, json.Scalar ?? "null", zh, en, json.PlaceOf(path)));
}
