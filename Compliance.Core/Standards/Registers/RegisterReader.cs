using System.Globalization;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Newtonsoft.Json;

namespace Compliance.Standards.Registers;

/// <summary>Reads the JSON of a register in one pass, and reports every fault in it together.</summary>
internal sealed class RegisterReader
{
    private const int SupportedVersion = 1;
    private const int MaxDepth = 8;
    private readonly JsonTextReader json;
    private readonly string name;
    private readonly List<DefinitionFault> faults = [];

    private RegisterReader(JsonTextReader json, string name)
    {
        this.json = json;
        this.name = name;
    }

    public static Register Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        using var json = new JsonTextReader(reader)
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = MaxDepth,
        };
        var register = new RegisterReader(json, name);
        try
        {
            return register.ReadRegister();
        }
        catch (JsonException broken)
        {
            register.Fault(name, $"登记册不是有效的 JSON:{broken.Message}", $"The register is no valid JSON: {broken.Message}");
            throw new StandardDefinitionException(register.faults);
        }
    }

    private Register ReadRegister()
    {
        PolicyDocument? document = null;
        var hasDocument = false;
        var clauses = new List<Clause>();
        var version = 0m;
        Next();
        foreach (var property in Properties(() => name))
        {
            switch (property)
            {
                case "version":
                    version = Number() ?? 0;
                    break;
                case "document":
                    hasDocument = true;
                    document = ReadDocument();
                    break;
                case "clauses":
                    ReadClauses(clauses);
                    break;
                default:
                    Unknown(name, property);
                    break;
            }
        }

        // Reads on to the end, so that anything behind the register is found.
        json.Read();
        if (version != SupportedVersion)
        {
            Fault(name, "version 应为 1。", "The version must be 1.");
        }

        if (!hasDocument)
        {
            Fault(name, "缺少 document。", "The document is missing.");
        }

        var byId = new Dictionary<string, Clause>(StringComparer.Ordinal);
        foreach (var clause in clauses.Where(clause => !byId.TryAdd(clause.Id, clause)))
        {
            Fault(clause.Id, "编号重复。", "The id stands twice.");
        }

        return faults.Count == 0 ? new Register(document!, clauses, byId) : throw new StandardDefinitionException(faults);
    }

    private void ReadClauses(List<Clause> clauses)
    {
        if (Next() != JsonToken.StartArray)
        {
            Fault(name, "clauses 应为列表。", "The clauses must be a list.");
            json.Skip();
            return;
        }

        while (Next() != JsonToken.EndArray)
        {
            if (ReadClause() is { } clause)
            {
                clauses.Add(clause);
            }
        }
    }

    private PolicyDocument? ReadDocument()
    {
        string? code = null, titleZh = null, titleEn = null, number = null, issuerZh = null, issuerEn = null;
        DateOnly? issuedOn = null, from = null, until = null;
        DocumentStatus? status = null;
        AdministrativeCode? jurisdiction = null;
        Next();
        foreach (var property in Properties(() => name))
        {
            switch (property)
            {
                case "code": code = Text(); break;
                case "titleZh": titleZh = Text(); break;
                case "titleEn": titleEn = Text(); break;
                case "number": number = Text(); break;
                case "issuerZh": issuerZh = Text(); break;
                case "issuerEn": issuerEn = Text(); break;
                case "issuedOn": issuedOn = Day(name, property); break;
                case "status": status = Name<DocumentStatus>(name, property); break;
                case "jurisdiction":
                    jurisdiction = AdministrativeCode.TryParse(Text(), out var parsed) ? parsed : null;
                    break;
                case "inForceFrom": from = Day(name, property); break;
                case "inForceUntil": until = Day(name, property); break;
                default: Unknown(name, property); break;
            }
        }

        if (code is null || titleZh is null || titleEn is null || issuerZh is null || issuerEn is null || status is null
            || jurisdiction is null || from is null)
        {
            Fault(
                name,
                "document 须有 code、titleZh、titleEn、issuerZh、issuerEn、status、jurisdiction、inForceFrom。",
                "The document needs code, titleZh, titleEn, issuerZh, issuerEn, status, jurisdiction and inForceFrom.");
            return null;
        }

        return new PolicyDocument
        {
            Code = code,
            Title = new BilingualText(titleZh, titleEn),
            Number = number,
            Issuer = new BilingualText(issuerZh, issuerEn),
            IssuedOn = issuedOn,
            Status = status.Value,
            Jurisdiction = jurisdiction.Value,
            InForceFrom = from.Value,
            InForceUntil = until,
        };
    }

    private Clause? ReadClause()
    {
        string? id = null, locator = null, topic = null, stage = null, titleZh = null, titleEn = null, summaryZh = null, summaryEn = null;
        string? whyNot = null, metric = null, readingZh = null, readingEn = null;
        SubjectLevel? level = null;
        Judgement? judgement = null;
        Comparator? comparator = null;
        decimal? threshold = null;
        QuantityUnit? unit = null;
        Modality? modality = null;
        DateOnly? due = null;
        var provenance = Provenance.Official;
        foreach (var property in Properties(() => id ?? name))
        {
            var where = id ?? name;
            switch (property)
            {
                case "id": id = Text(); break;
                case "locator": locator = Text(); break;
                case "topic": topic = Text(); break;
                case "stage": stage = Text(); break;
                case "level": level = Name<SubjectLevel>(where, property); break;
                case "titleZh": titleZh = Text(); break;
                case "titleEn": titleEn = Text(); break;
                case "summaryZh": summaryZh = Text(); break;
                case "summaryEn": summaryEn = Text(); break;
                case "judgement": judgement = Name<Judgement>(where, property); break;
                case "whyNot": whyNot = Text(); break;
                case "metric": metric = Text(); break;
                case "comparator": comparator = Name<Comparator>(where, property); break;
                case "threshold": threshold = Number(); break;
                case "unit": unit = Name<QuantityUnit>(where, property); break;
                case "modality": modality = Name<Modality>(where, property); break;
                case "due": due = Day(where, property); break;
                case "provenance": provenance = Name<Provenance>(where, property) ?? provenance; break;
                case "readingZh": readingZh = Text(); break;
                case "readingEn": readingEn = Text(); break;
                default: Unknown(where, property); break;
            }
        }

        if (id is null || locator is null || topic is null || stage is null || level is null || titleZh is null || titleEn is null
            || summaryZh is null || summaryEn is null || judgement is null || modality is null)
        {
            Fault(
                id ?? name,
                "条目须有 id、locator、topic、stage、level、titleZh、titleEn、summaryZh、summaryEn、judgement、modality。",
                "A clause needs id, locator, topic, stage, level, titleZh, titleEn, summaryZh, summaryEn, judgement and modality.");
            return null;
        }

        var measured = metric is not null && comparator is not null && threshold is not null && unit is not null;
        if (judgement == Judgement.Measured && !measured)
        {
            Fault(
                id, "可测条目须有 metric、comparator、threshold、unit。", "A measured clause needs metric, comparator, threshold and unit.");
        }

        if (judgement == Judgement.NotCodable && whyNot is null)
        {
            Fault(id, "不可编码的条目须以 whyNot 说明理由。", "A clause that is not codable needs whyNot.");
        }

        if (readingZh is null != readingEn is null)
        {
            Fault(id, "readingZh 与 readingEn 须同时给出。", "readingZh and readingEn go together.");
        }

        return new Clause
        {
            Id = id,
            Locator = locator,
            Topic = topic,
            Stage = stage,
            Level = level.Value,
            Title = new BilingualText(titleZh, titleEn),
            Summary = new BilingualText(summaryZh, summaryEn),
            Judgement = judgement.Value,
            WhyNot = whyNot,
            Metric = metric,
            Comparator = comparator,
            Threshold = threshold,
            Unit = unit,
            Modality = modality.Value,
            Due = due,
            Provenance = provenance,
            Reading = readingZh is not null && readingEn is not null ? new BilingualText(readingZh, readingEn) : null,
        };
    }

    /// <summary>The names of the object's properties, with the reader on each name in turn; the caller reads each value.</summary>
    private IEnumerable<string> Properties(Func<string> where)
    {
        if (json.TokenType != JsonToken.StartObject)
        {
            Fault(where(), "此处应为 JSON 对象。", "An object is expected here.");
            json.Skip();
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (Next() != JsonToken.EndObject)
        {
            var property = (string)json.Value!;
            if (!seen.Add(property))
            {
                Fault(where(), $"{property} 重复。", $"{property} stands twice.");
            }

            yield return property;
        }
    }

    /// <summary>The reader itself takes a text that ends early for one that is finished.</summary>
    private JsonToken Next() => json.Read()
        ? json.TokenType
        : throw new JsonReaderException(string.Create(CultureInfo.InvariantCulture, $"Unexpected end. Path '{json.Path}', line {json.LineNumber}."));

    /// <summary>A text; null where there is none, or nothing but blanks.</summary>
    private string? Text() => json.ReadAsString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private decimal? Number() => json.ReadAsDecimal();

    private DateOnly? Day(string where, string property)
    {
        if (json.ReadAsString() is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(where, $"{property} 应为 yyyy-MM-dd 形式的日期。", $"{property} must be a date such as 2025-12-31.");
        return null;
    }

    private TEnum? Name<TEnum>(string where, string property)
        where TEnum : struct, Enum
    {
        var text = Text();
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (text is not null && text == JsonNames.Of(value))
            {
                return value;
            }
        }

        var names = string.Join(", ", Enum.GetValues<TEnum>().Select(value => JsonNames.Of(value)));
        Fault(where, $"{property} 应为以下之一:{names}。", $"{property} must be one of {names}.");
        return null;
    }

    private void Unknown(string where, string property)
    {
        Fault(where, $"没有名为 {property} 的属性。", $"There is no property {property}.");
        json.Skip();
    }

    private void Fault(string id, string zh, string en) => faults.Add(new DefinitionFault(id, new BilingualText(zh, en)));
}
