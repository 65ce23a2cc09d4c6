using System.Globalization;
using System.Text.Json;
using Compliance.Evaluation;
using Compliance.Evaluation.Streaming;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards.Reading;
using Compliance.Standards.Registers;
using Newtonsoft.Json;

namespace Compliance.Json;

/// <summary>
/// Reads files of partial results: notes where the blocks stand, and takes in what is carried for cities and provinces. What is said of schools stays in the files.
/// </summary>
internal sealed class PartialReader
{
    private static readonly Outcome[] Kinds = Enum.GetValues<Outcome>();

    private readonly JsonNameTable names = StrictJsonReader.NameTable(FactRowReader.ExpectedNames());
    private readonly IndicatorCollector indicators = new();
    private readonly FactSetBuilder areas = new();
    private readonly FactRowReader rows = new(new StrictJsonReader(TextReader.Null, "-", []), new FactSetBuilder());
    private readonly Dictionary<BlockKey, PartialBlock> blocks = [];
    private readonly List<DistrictDigest> districts = [];
    private readonly Dictionary<string, VerdictCounts> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly long[] subjects = new long[Enum.GetValues<SubjectLevel>().Length];

    /// <summary>The first line of the first file.</summary>
    public PartialHeader? Header { get; private set; }

    /// <summary>The blocks, by what they are about.</summary>
    public IReadOnlyDictionary<BlockKey, PartialBlock> Blocks => blocks;

    /// <summary>What is carried of districts.</summary>
    public IReadOnlyList<DistrictDigest> Districts => districts;

    /// <summary>The counts of the standards over all files, by id.</summary>
    public IReadOnlyDictionary<string, VerdictCounts> Counts => counts;

    /// <summary>How many subjects of each level the files report on.</summary>
    public IReadOnlyList<long> Subjects => subjects;

    /// <summary>The cities and provinces, with what was attested of them.</summary>
    /// <exception cref="InvalidFactsException">One comes twice.</exception>
    public FactSet BuildAreas()
    {
        if (Header?.Frame.SchoolYear is { } schoolYear)
        {
            areas.ForSchoolYear(schoolYear);
        }

        if (Header?.Frame.CalendarYear is { } calendarYear)
        {
            areas.ForCalendarYear(calendarYear);
        }

        return (Header?.Frame.Assumed is { } assumed ? areas.AssumeJurisdiction(assumed) : areas).Build();
    }

    /// <summary>Reads a file; it may hold several results, one behind the other.</summary>
    /// <param name="path">The file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidFactsException">It can not be read, is no partial result, does not go with the others, or tells of a district again.</exception>
    public async Task ReadAsync(string path, string file, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
            await ReadAsync(new Utf8Lines(stream, file), path, file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(file, closed), closed);
        }
    }

    private async Task ReadAsync(Utf8Lines lines, string path, string file, CancellationToken cancellationToken)
    {
        var isOpen = false;
        long? begin = null;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var name = NameOf(lines);
            if (name == ReportLineWriter.Report && !isOpen)
            {
                TakeHeader(lines, file);
                isOpen = true;
                continue;
            }

            if (!isOpen || name == ReportLineWriter.Report)
            {
                throw new InvalidFactsException(isOpen ? ReportLineFaults.BreaksOff(lines.Place) : ReportLineFaults.NoReport(lines.Place));
            }

            switch (name)
            {
                case ReportLineWriter.Assessment or ReportLineWriter.Finding:
                    begin ??= lines.Offset;
                    break;
                case ReportLineWriter.Carry when begin is null:
                    isOpen = !TakeCarried(lines, file);
                    break;
                case "district" or "institution":
                    var key = TakeKey(lines, file);
                    var block = new PartialBlock(path, begin ?? lines.Offset, lines.NextOffset - (begin ?? lines.Offset), lines.Place);
                    if (!blocks.TryAdd(key, block))
                    {
                        throw new InvalidFactsException(FactFaults.DuplicateCode(key.Level, key.Code, block.Place, blocks[key].Place));
                    }

                    begin = null;
                    break;
                default:
                    throw new InvalidFactsException(ReportLineFaults.UnknownLine(name, lines.Place));
            }
        }

        if (isOpen || lines.Number == 1)
        {
            throw new InvalidFactsException(isOpen ? ReportLineFaults.BreaksOff(lines.Place) : ReportLineFaults.NoReport(lines.Place));
        }
    }

    /// <summary>The one name of a line, all of which must be JSON: what is passed on unread must not be broken.</summary>
    private static string NameOf(Utf8Lines lines)
    {
        try
        {
            var json = new Utf8JsonReader(lines.Line.Span);
            if (json.Read() && json.TokenType == JsonTokenType.StartObject && json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var name = json.GetString()!;
                json.Read();
                json.Skip();
                if (json.Read() && json.TokenType == JsonTokenType.EndObject && !json.Read())
                {
                    return name;
                }
            }

            throw new InvalidFactsException(ReportLineFaults.NoReport(lines.Place));
        }
        catch (System.Text.Json.JsonException broken)
        {
            throw new InvalidFactsException(lines.IsCut ? ReportLineFaults.BreaksOff(lines.Place) : FactFileFaults.Broken(lines.Place), broken);
        }
    }

    /// <summary>Goes to the value of the one name of the line.</summary>
    private StrictJsonReader Begin(Utf8Lines lines, string file)
    {
        var json = new StrictJsonReader(new StringReader(lines.Text()), file, names, lines.Number - 1);
        for (var i = 0; i < 3; i++)
        {
            json.Read();
        }

        return json;
    }

    private void TakeHeader(Utf8Lines lines, string file)
    {
        var line = lines.Text();
        using var json = Begin(lines, file);
        string? asOf = null;
        var (isPartial, includesAll) = (false, false);
        var packs = new List<string>();
        var frame = new UpperAreas.PartFrame(null, null, null);
        foreach (var name in json.Properties())
        {
            switch (name)
            {
                case ReportLineWriter.Partial:
                    isPartial = json.Scalar is true;
                    break;
                case FactFileNames.AsOf:
                    asOf = json.Scalar as string;
                    break;
                case ReportLineWriter.Packs:
                    packs.AddRange(json.Elements().Select(_ => json.Scalar as string ?? ""));
                    break;
                case ReportLineWriter.Lists:
                    includesAll = json.Scalar is ReportLineWriter.ListsAll;
                    break;
                case "assumedJurisdiction":
                    frame = frame with { Assumed = AdministrativeCode.TryParse(json.Scalar as string, out var code) ? code : null };
                    break;
                case FactFileNames.SchoolYear:
                    frame = frame with { SchoolYear = SchoolYear.TryParse(json.Scalar as string, out var year) ? year : null };
                    break;
                case FactFileNames.CalendarYear:
                    frame = frame with { CalendarYear = json.Scalar is long number ? (int)number : null };
                    break;
                default:
                    break;
            }
        }

        if (!isPartial || !DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw new InvalidFactsException(isPartial ? ReportLineFaults.NoReport(lines.Place) : ReportLineFaults.NotPartial(lines.Place));
        }

        var header = new PartialHeader(line, day, packs, includesAll, frame);
        Header ??= header;
        header.RequireSame(Header, lines.Place);
    }

    private BlockKey TakeKey(Utf8Lines lines, string file)
    {
        using var json = Begin(lines, file);
        string? code = null, area = null;
        var isInstitution = false;
        foreach (var name in json.Properties())
        {
            switch (name)
            {
                case SubjectKeys.Code:
                    code = json.Scalar as string;
                    break;
                case SubjectKeys.Area:
                    (isInstitution, area) = (true, json.Scalar as string);
                    break;
                default:
                    break;
            }
        }

        return isInstitution ? BlockKey.OfInstitution(area, code ?? "") : BlockKey.OfDistrict(code);
    }

    /// <summary>Takes in a carried line; true when it ends the result.</summary>
    private bool TakeCarried(Utf8Lines lines, string file)
    {
        using var json = Begin(lines, file);
        var isEnd = false;
        var faults = new FactSetBuilder();
        rows.GoOn(json, faults);
        District? district = null;
        foreach (var name in json.Properties())
        {
            switch (name)
            {
                case "district":
                    district = ReadDistrict(lines.Place);
                    break;
                case ReportLineWriter.Outcomes when district is not null:
                    districts.Add(new DistrictDigest(district, ReadOutcomes(json), []));
                    break;
                case "province":
                    areas.AddRow(SubjectLevel.Province, rows.ReadSubject(name), lines.Place);
                    break;
                case "city":
                    areas.AddRow(SubjectLevel.City, rows.ReadSubject(name), lines.Place);
                    break;
                case FactFileNames.Attestation when rows.ReadAttestation(name) is { } attestation:
                    areas.Add(attestation, lines.Place);
                    break;
                case ReportLineWriter.Summary:
                    TakeSummary(json);
                    isEnd = true;
                    break;
                default:
                    throw new InvalidFactsException(ReportLineFaults.UnknownLine(name, lines.Place));
            }
        }

        faults.Build();
        return isEnd;
    }

    /// <summary>Not checked against one another: what was summed up need not fit what was reported.</summary>
    private District ReadDistrict(SourcePlace place)
    {
        var faults = new FaultList();
        var district = FactCellReader.Read(SubjectLevel.District, rows.ReadSubject("district"), place, indicators, faults) as District;
        return faults.Count == 0 ? district! : throw new InvalidFactsException(faults.InOrder());
    }

    private List<KeyValuePair<string, Outcome>> ReadOutcomes(StrictJsonReader json)
    {
        var outcomes = new List<KeyValuePair<string, Outcome>>();
        foreach (var name in json.Properties())
        {
            var kind = Array.Find(Kinds, outcome => JsonNames.Of(outcome) == name);
            outcomes.AddRange(json.Elements().Select(_ => KeyValuePair.Create(Kept(json.Scalar as string ?? ""), kind)));
        }

        return outcomes;
    }

    /// <summary>An id of a standard, the same object for every district that names it.</summary>
    private string Kept(string id)
    {
        if (ids.TryGetValue(id, out var kept))
        {
            return kept;
        }

        ids.Add(id);
        return id;
    }

    private void TakeSummary(StrictJsonReader json)
    {
        foreach (var name in json.Properties())
        {
            if (name == ReportLineWriter.Subjects)
            {
                foreach (var level in json.Properties())
                {
                    subjects[(int)Enum.GetValues<SubjectLevel>().First(each => JsonNames.Of(each) == level)] += Whole(json);
                }
            }
            else if (name == ReportLineWriter.Standards)
            {
                foreach (var _ in json.Elements())
                {
                    var (standard, more) = ReadCounts(json);
                    counts[standard] = counts.GetValueOrDefault(standard) + more;
                }
            }
        }
    }

    private static (string Standard, VerdictCounts Counts) ReadCounts(StrictJsonReader json)
    {
        var standard = "";
        var read = default(VerdictCounts);
        foreach (var name in json.Properties())
        {
            if (name == FactFileNames.Standard)
            {
                standard = json.Scalar as string ?? "";
                continue;
            }

            var number = Whole(json);
            read = name switch
            {
                "met" => read with { Met = number },
                "notMet" => read with { NotMet = number },
                "violations" => read with { Violations = number },
                "notYetDue" => read with { NotYetDue = number },
                "notApplicable" => read with { NotApplicable = number },
                "indeterminate" => read with { Indeterminate = number },
                "components" => read with { Components = number },
                _ => read,
            };
        }

        return (standard, read);
    }

    private static long Whole(StrictJsonReader json) => json.Scalar as long? ?? 0;
}
