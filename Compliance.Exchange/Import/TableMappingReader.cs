using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compliance.Exchange.Import;

/// <summary>Reads the JSON of a mapping, and reports every fault in it together.</summary>
internal sealed class TableMappingReader
{
    public const int SupportedVersion = 1;
    public const int LastSheetRow = 1_048_576;
    public const decimal LargestFactor = 1_000_000_000m;
    private const string Schema = "$schema";
    private const string Cities = "cities";
    private const string Provinces = "provinces";
    private const string Districts = "districts";

    private static readonly string[] Properties =
    [
        Schema, "version", "title", "source", "licence", "encoding", "delimiter", "sheet", "headingRow", "asOf", "schoolYear", "level", "columns", Districts, Cities, Provinces,
    ];

    private readonly string file;
    private readonly List<FactFault> faults = [];

    private TableMappingReader(string file) => this.file = file;

    public static TableMapping Read(JToken root, string file) => new TableMappingReader(file).Read(root);

    private TableMapping Read(JToken root)
    {
        if (root is not JObject mapping)
        {
            throw new InvalidFactsException(MappingFaults.Expected("JSON 对象", "a JSON object", PlaceOf(root)));
        }

        CheckNames(mapping, Properties);
        if (mapping["version"] is not { } version)
        {
            Missing(mapping, "version");
        }
        else if (version is not JValue { Value: (long)SupportedVersion })
        {
            Expected(version, "版本号 1", "the version 1");
        }

        Text(mapping[Schema]);
        var level = OneOf(mapping["level"], [.. MappingNames.Levels.Select(MappingNames.Of)]) is { } name
            ? MappingNames.Levels.First(known => MappingNames.Of(known) == name)
            : MappingNames.Levels[0];
        var read = new TableMapping
        {
            File = file,
            Title = Text(mapping["title"]),
            Source = Text(mapping["source"]),
            Licence = Text(mapping["licence"]),
            Encoding = OneOf(mapping["encoding"], TableEncoding.Names),
            Delimiter = OneOf(mapping["delimiter"], [.. TableMapping.Delimiters.Select(c => c.ToString())]) is { } delimiter ? delimiter[0] : null,
            Sheet = Text(mapping["sheet"]),
            HeadingRow = RowNumber(mapping["headingRow"]),
            AsOf = Day(mapping["asOf"]),
            SchoolYear = Year(mapping["schoolYear"]),
            Level = level,
            Columns = mapping["columns"] is { } columns ? Sources(columns, level) : Missing(mapping, "columns"),
            DistrictColumns = mapping[Districts] is JObject fromRows ? DistrictSources(fromRows) : [],
            Subjects =
            [
                .. Subjects(mapping[Provinces], SubjectLevel.Province),
                .. Subjects(mapping[Cities], SubjectLevel.City),
                .. mapping[Districts] is JObject ? [] : Subjects(mapping[Districts], SubjectLevel.District),
            ],
        };
        return faults.Count == 0 ? read : throw new InvalidFactsException(faults);
    }

    /// <summary>Rows name districts, but say nothing of their facts: only the keys may stand here.</summary>
    private List<CellSource> DistrictSources(JObject fromRows)
    {
        var keys = SubjectKeys.Of(SubjectLevel.District);
        CheckNames(fromRows, keys);
        return Sources(fromRows, SubjectLevel.District, property => keys.Contains(property.Name));
    }

    private List<CellSource> Sources(JToken token, SubjectLevel level) => Sources(token, level, property => IsName(property, level));

    private List<CellSource> Sources(JToken token, SubjectLevel level, Func<JProperty, bool> isName)
    {
        var sources = new List<CellSource>();
        if (token is not JObject columns)
        {
            Expected(token, "JSON 对象", "an object");
            return sources;
        }

        foreach (var property in columns.Properties().Where(isName))
        {
            if (Source(property.Name, property.Value, level) is { } source)
            {
                sources.Add(source);
            }
        }

        if (columns[SubjectKeys.Code] is null)
        {
            Missing(columns, SubjectKeys.Code);
        }

        return sources;
    }

    private CellSource? Source(string name, JToken token, SubjectLevel level)
    {
        if (token is JValue { Type: JTokenType.String })
        {
            return Heading(token) is { } shortForm ? new ColumnSource(name, shortForm, FactCatalog.Find(level, name)) : null;
        }

        switch (token)
        {
            case JObject { Count: 1 } sum when sum["sum"] is { } summands:
                return Sum(name, summands, level);
            case JObject { Count: 1 } constant when constant["constant"] is { } fixedValue:
                return Value(name, fixedValue, level) is { } value ? new ConstantSource(name, value) : null;
            case JObject { Count: 1 } column when column["column"] is { } heading:
                return Heading(heading) is { } plain ? new ColumnSource(name, plain, FactCatalog.Find(level, name)) : null;
            case JObject { Count: 2 } column when column["column"] is { } heading && column["times"] is { } times:
                return Heading(heading) is { } measured && Factor(name, times, level) is { } factor
                    ? new ColumnSource(name, measured, FactCatalog.Find(level, name), factor)
                    : null;
            case JObject { Count: 2 } column when column["column"] is { } heading && column["values"] is { } values:
                return Heading(heading) is { } translated && Values(name, values, level) is { } known ? new TranslatedSource(name, translated, known) : null;
            default:
                Expected(
                    token,
                    "列标题,或含 \"column\"(可加 \"values\" 或 \"times\")、\"constant\"、\"sum\" 之一的对象",
                    "a heading, or an object with \"column\" (and perhaps \"values\" or \"times\"), \"constant\" or \"sum\"");
                return null;
        }
    }

    private UnitFactor? Factor(string name, JToken token, SubjectLevel level)
    {
        if (FactCatalog.Find(level, name) is not { } fact || !MappingNames.IsNumber(fact))
        {
            faults.Add(MappingFaults.NoFactor(name, PlaceOf(token)));
            return null;
        }

        if (token is JValue { Value: long or decimal } && (decimal)token is > 0 and <= LargestFactor and var times)
        {
            return UnitFactor.For(fact, times);
        }

        Expected(token, "大于 0 且不超过 1,000,000,000 的数字", "a number above 0 and at most 1,000,000,000");
        return null;
    }

    private SumSource? Sum(string name, JToken token, SubjectLevel level)
    {
        if (FactCatalog.Find(level, name) is not { } fact || !MappingNames.CanBeSum(fact))
        {
            faults.Add(MappingFaults.NoNumber(name, PlaceOf(token)));
            return null;
        }

        if (token is not JArray { Count: > 0 } summands)
        {
            Expected(token, "列标题的数组", "an array of headings");
            return null;
        }

        var headings = new List<string>();
        foreach (var summand in summands)
        {
            if (Heading(summand) is not { } heading)
            {
                continue;
            }

            if (headings.Contains(heading))
            {
                faults.Add(MappingFaults.SummandTwice(heading, PlaceOf(summand)));
            }

            headings.Add(heading);
        }

        return new SumSource(fact, headings);
    }

    private Dictionary<string, object?>? Values(string name, JToken token, SubjectLevel level)
    {
        if (token is not JObject { Count: > 0 } values)
        {
            Expected(token, "原文与取值对应的 JSON 对象", "an object of texts and what they mean");
            return null;
        }

        var known = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in values.Properties())
        {
            // null says that the text stands for "not reported".
            known[property.Name] = property.Value.Type == JTokenType.Null ? null : Value(name, property.Value, level);
        }

        return known;
    }

    private List<ListedSubject> Subjects(JToken? token, SubjectLevel level)
    {
        var subjects = new List<ListedSubject>();
        if (token is null)
        {
            return subjects;
        }

        if (token is not JArray list)
        {
            Expected(token, "数组", "an array");
            return subjects;
        }

        foreach (var item in list)
        {
            if (item is not JObject subject)
            {
                Expected(item, "JSON 对象", "an object");
                continue;
            }

            if (subject[SubjectKeys.Code] is null)
            {
                Missing(subject, SubjectKeys.Code);
            }

            var cells = new List<FactCell>();
            foreach (var property in subject.Properties().Where(property => IsName(property, level) && property.Value.Type != JTokenType.Null))
            {
                if (Value(property.Name, property.Value, level) is { } value)
                {
                    cells.Add(new FactCell(property.Name, value, IsText: false, PlaceOf(property.Value)));
                }
            }

            subjects.Add(new ListedSubject(level, cells, PlaceOf(subject)));
        }

        return subjects;
    }

    /// <summary>A value for a fact, judged here by the facts' own check, so that it is reported once and not in every row.</summary>
    private object? Value(string name, JToken token, SubjectLevel level)
    {
        if (token is not JValue { Value: string or bool or long or decimal } scalar)
        {
            Expected(token, "文本、数字、true 或 false", "a text, a number, true or false");
            return null;
        }

        var place = PlaceOf(token);
        var trial = new FactSetBuilder().AddRow(level, [new FactCell(SubjectKeys.Code, "0", IsText: true, place), new FactCell(name, scalar.Value, IsText: false, place)]);
        trial.TryBuild(out _, out var found);
        var wrong = found.Where(fault => fault.Kind is FactFaultKind.BadValue or FactFaultKind.Negative or FactFaultKind.TooLarge).ToArray();
        faults.AddRange(wrong);
        return wrong.Length == 0 ? scalar.Value : null;
    }

    private bool IsName(JProperty property, SubjectLevel level)
    {
        if (SubjectKeys.Of(level).Contains(property.Name) || FactCatalog.Find(level, property.Name) is not null)
        {
            return true;
        }

        var names = SubjectKeys.Of(level).Concat(FactCatalog.Of(level).Select(fact => fact.Name));
        faults.Add(MappingFaults.UnknownName(property.Name, Nearest.To(property.Name, names), PlaceOf(property)));
        return false;
    }

    private string? Heading(JToken token)
    {
        if (token is JValue { Value: string heading } && !string.IsNullOrWhiteSpace(heading))
        {
            return heading;
        }

        Expected(token, "列标题", "a heading");
        return null;
    }

    private string? Text(JToken? token)
    {
        if (token is null or JValue { Value: string })
        {
            return (string?)token;
        }

        Expected(token, "文本", "a text");
        return null;
    }

    private string? OneOf(JToken? token, IReadOnlyList<string> names)
    {
        if (token is null || (token is JValue { Value: string text } && names.Contains(text)))
        {
            return (string?)token;
        }

        var list = string.Join(", ", names.Select(name => JsonConvert.ToString(name)));
        Expected(token, $"以下之一:{list}", $"one of {list}");
        return null;
    }

    private int? RowNumber(JToken? token)
    {
        if (token is null or JValue { Value: >= 1L and <= LastSheetRow })
        {
            return (int?)token;
        }

        Expected(token, "行号,从 1 起", "the number of a row, from 1");
        return null;
    }

    private DateOnly? Day(JToken? token)
    {
        if (token is null)
        {
            return null;
        }

        if (token is JValue { Value: string text } && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Expected(token, "形如 2025-12-31 的日期", "a day such as 2025-12-31");
        return null;
    }

    private SchoolYear? Year(JToken? token)
    {
        if (token is null)
        {
            return null;
        }

        if (token is JValue { Value: string text } && SchoolYear.TryParse(text, out var year))
        {
            return year;
        }

        Expected(token, "形如 2025-2026 的学年", "a school year such as 2025-2026");
        return null;
    }

    private void CheckNames(JObject container, IReadOnlyList<string> known)
    {
        foreach (var property in container.Properties().Where(property => !known.Contains(property.Name)))
        {
            faults.Add(MappingFaults.UnknownProperty(property.Name, known, PlaceOf(property)));
        }
    }

    private List<CellSource> Missing(JObject container, string property)
    {
        faults.Add(MappingFaults.Missing(property, PlaceOf(container)));
        return [];
    }

    private void Expected(JToken token, string zh, string en) => faults.Add(MappingFaults.Expected(zh, en, PlaceOf(token)));

    private SourcePlace PlaceOf(JToken token) => new()
    {
        File = file,
        Row = token is IJsonLineInfo line && line.HasLineInfo() ? line.LineNumber : null,
        Path = PathOf(token.Path),
    };

    private static string? PathOf(string path) => path.Length == 0 ? null : path;
}
