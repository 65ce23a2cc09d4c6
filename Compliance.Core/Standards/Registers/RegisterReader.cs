using System.Text.Json;
using System.Text.Unicode;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;

namespace Compliance.Standards.Registers;

/// <summary>
/// Reads the JSON of a register in one pass over its bytes, and reports every fault in it together. Texts stay where they are until somebody asks for them.
/// </summary>
internal ref struct RegisterReader
{
    private const int SupportedVersion = 2;

    private static readonly NameList RegisterProperties = NameList.Of(typeof(RegisterProperty));
    private static readonly NameList DocumentProperties = NameList.Of(typeof(DocumentProperty));
    private static readonly NameList ClauseProperties = NameList.Of(typeof(ClauseProperty));
    private static readonly NameList ScopeProperties = NameList.Of(typeof(ScopeProperty));
    private static readonly NameList Levels = NameList.Of(typeof(SubjectLevel));
    private static readonly NameList Judgements = NameList.Of(typeof(Judgement));
    private static readonly NameList Comparators = NameList.Of(typeof(Comparator));
    private static readonly NameList Units = NameList.Of(typeof(QuantityUnit));
    private static readonly NameList Modalities = NameList.Of(typeof(Modality));
    private static readonly NameList Recurrences = NameList.Of(typeof(Recurrence));
    private static readonly NameList Provenances = NameList.Of(typeof(Provenance));
    private static readonly NameList Statuses = NameList.Of(typeof(DocumentStatus));
    private static readonly NameList Ownerships = NameList.Of(typeof(SchoolOwnership));
    private static readonly NameList Localities = NameList.Of(typeof(Locality));
    private static readonly NameList Kinds = NameList.Of(typeof(InstitutionKind));

    private readonly string name;
    private readonly List<DefinitionFault> faults = [];
    private RegisterJson json;

    private RegisterReader(byte[] bytes, string name)
    {
        this.name = name;
        json = new RegisterJson(bytes, faults);
    }

    /// <summary>Reads everything.</summary>
    public static Register Read(byte[] utf8, string name)
    {
        var (document, clauses) = ReadAll(utf8, name);
        return new Register(document, () => clauses);
    }

    /// <summary>Reads what stands before the clauses, and those when they are asked for. Where the head is not right at once, everything is read, to report it all.</summary>
    public static Register ReadDeferred(byte[] utf8, string name) =>
        ReadHead(utf8, name) is { } document ? new Register(document, () => ReadAll(utf8, name).Clauses) : Read(utf8, name);

    private static byte[] WithoutMark(byte[] utf8)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return utf8.AsSpan().StartsWith(mark) ? utf8[mark.Length..] : utf8;
    }

    private static PolicyDocument? ReadHead(byte[] utf8, string name)
    {
        var register = new RegisterReader(WithoutMark(utf8), name);
        try
        {
            return register.ReadHead();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static (PolicyDocument Document, RegisterClauses Clauses) ReadAll(byte[] utf8, string name)
    {
        var bytes = WithoutMark(utf8);
        var register = new RegisterReader(bytes, name);
        try
        {
            return Utf8.IsValid(bytes) ? register.ReadRegister() : throw new JsonException("The text is not UTF-8.");
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The second kind is an escape that stands for half a character.
            register.Fault(name, $"登记册不是有效的 JSON:{broken.Message}", $"The register is no valid JSON: {broken.Message}");
            throw new StandardDefinitionException(register.faults);
        }
    }

    /// <summary>The document, where it and the version stand first and nothing is wrong with them.</summary>
    private PolicyDocument? ReadHead()
    {
        PolicyDocument? document = null;
        var version = 0m;
        json.Read();
        var seen = 0ul;
        var isObject = json.BeginObject(name);
        while (isObject && document is null && json.NextProperty(name, RegisterProperties, ref seen) is { } property)
        {
            switch ((RegisterProperty)property)
            {
                case RegisterProperty.Version:
                    version = json.Number(name, nameof(version)) ?? 0;
                    break;
                case RegisterProperty.Document:
                    document = ReadDocument();
                    break;
                default:
                    return null;
            }
        }

        return version == SupportedVersion && faults.Count == 0 ? document : null;
    }

    private (PolicyDocument Document, RegisterClauses Clauses) ReadRegister()
    {
        PolicyDocument? document = null;
        var hasDocument = false;
        var clauses = new List<Clause>();
        var version = 0m;
        json.Read();
        var seen = 0ul;
        var isObject = json.BeginObject(name);
        while (isObject && json.NextProperty(name, RegisterProperties, ref seen) is { } property)
        {
            switch ((RegisterProperty)property)
            {
                case RegisterProperty.Version:
                    version = json.Number(name, nameof(version)) ?? 0;
                    break;
                case RegisterProperty.Document:
                    hasDocument = true;
                    document = ReadDocument();
                    break;
                default:
                    ReadClauses(clauses);
                    break;
            }
        }

        // Reads on to the end, so that anything behind the register is found.
        json.Read();
        if (version != SupportedVersion)
        {
            Fault(name, "version 应为 2。", "The version must be 2.");
        }

        if (!hasDocument)
        {
            Fault(name, "缺少 document。", "The document is missing.");
        }

        var byId = new Dictionary<string, Clause>(clauses.Count, StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            if (!byId.TryAdd(clause.Id, clause))
            {
                Fault(clause.Id, "编号重复。", "The id stands twice.");
            }
        }

        return faults.Count == 0 ? (document!, new RegisterClauses(clauses, byId)) : throw new StandardDefinitionException(faults);
    }

    private void ReadClauses(List<Clause> clauses)
    {
        var isList = json.BeginList(name, "clauses");
        while (isList && json.NextElement())
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
        json.Read();
        var seen = 0ul;
        var isObject = json.BeginObject(name);
        while (isObject && json.NextProperty(name, DocumentProperties, ref seen) is { } property)
        {
            var label = DocumentProperties.Names[property];
            switch ((DocumentProperty)property)
            {
                case DocumentProperty.Code: code = json.Text(name, label).Decode(); break;
                case DocumentProperty.TitleZh: titleZh = json.Text(name, label).Decode(); break;
                case DocumentProperty.TitleEn: titleEn = json.Text(name, label).Decode(); break;
                case DocumentProperty.Number: number = json.Text(name, label).Decode(); break;
                case DocumentProperty.IssuerZh: issuerZh = json.Text(name, label).Decode(); break;
                case DocumentProperty.IssuerEn: issuerEn = json.Text(name, label).Decode(); break;
                case DocumentProperty.IssuedOn: issuedOn = json.Day(name, label); break;
                case DocumentProperty.Status: status = (DocumentStatus?)json.Name(name, label, Statuses); break;
                case DocumentProperty.Jurisdiction:
                    jurisdiction = AdministrativeCode.TryParse(json.Text(name, label).Decode(), out var parsed) ? parsed : null;
                    break;
                case DocumentProperty.InForceFrom: from = json.Day(name, label); break;
                default: until = json.Day(name, label); break;
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
        var clause = new ClauseFields();
        var seen = 0ul;
        var next = 0;
        if (!json.BeginObject(name))
        {
            // An entry that is no object lacks everything, which need not be said too.
            return null;
        }

        while (json.NextProperty(clause.Id ?? name, ClauseProperties, ref seen, next) is { } property)
        {
            next = property + 1;
            var (where, label) = (clause.Id ?? name, ClauseProperties.Names[property]);
            switch ((ClauseProperty)property)
            {
                case ClauseProperty.Id: clause.Id = json.Text(where, label).Decode(); break;
                case ClauseProperty.Locator: clause.Locator = json.Text(where, label); break;
                case ClauseProperty.Topic: clause.Topic = json.Text(where, label); break;
                case ClauseProperty.Stage: clause.Stage = json.Text(where, label); break;
                case ClauseProperty.Level: clause.Level = (SubjectLevel?)json.Name(where, label, Levels); break;
                case ClauseProperty.AlsoMeasurableAt:
                    clause.AlsoMeasurableAt = Array.ConvertAll(json.NamesIn(where, label, Levels), level => (SubjectLevel)level);
                    break;
                case ClauseProperty.TitleZh: clause.TitleZh = json.Text(where, label); break;
                case ClauseProperty.TitleEn: clause.TitleEn = json.Text(where, label); break;
                case ClauseProperty.SummaryZh: clause.SummaryZh = json.Text(where, label); break;
                case ClauseProperty.SummaryEn: clause.SummaryEn = json.Text(where, label); break;
                case ClauseProperty.Judgement: clause.Judgement = (Judgement?)json.Name(where, label, Judgements); break;
                case ClauseProperty.Forbids: clause.Forbids = json.YesNo(where, label); break;
                case ClauseProperty.Graded: clause.Graded = json.YesNo(where, label); break;
                case ClauseProperty.Scope: clause.Scope = ReadScope(where); break;
                case ClauseProperty.AppliesWhenZh: clause.AppliesWhenZh = json.Text(where, label); break;
                case ClauseProperty.AppliesWhenEn: clause.AppliesWhenEn = json.Text(where, label); break;
                case ClauseProperty.WhyNotZh: clause.WhyNotZh = json.Text(where, label); break;
                case ClauseProperty.WhyNotEn: clause.WhyNotEn = json.Text(where, label); break;
                case ClauseProperty.Metric: clause.Metric = json.Text(where, label); break;
                case ClauseProperty.Comparator: clause.Comparator = (Comparator?)json.Name(where, label, Comparators); break;
                case ClauseProperty.Threshold: clause.Threshold = json.Number(where, label); break;
                case ClauseProperty.Upper: clause.Upper = json.Number(where, label); break;
                case ClauseProperty.Unit: clause.Unit = (QuantityUnit?)json.Name(where, label, Units); break;
                case ClauseProperty.Floor: clause.Floor = json.Number(where, label); break;
                case ClauseProperty.Decimals: clause.Decimals = json.Whole(where, label); break;
                case ClauseProperty.Modality: clause.Modality = (Modality?)json.Name(where, label, Modalities); break;
                case ClauseProperty.Due: clause.Due = json.Day(where, label); break;
                case ClauseProperty.Year: clause.Year = json.Whole(where, label); break;
                case ClauseProperty.Recurs: clause.Recurs = (Recurrence)(json.Name(where, label, Recurrences) ?? 0); break;
                case ClauseProperty.Provenance: clause.Provenance = (Provenance)(json.Name(where, label, Provenances) ?? 0); break;
                case ClauseProperty.Inferred: clause.Inferred = json.YesNo(where, label); break;
                case ClauseProperty.ReadingZh: clause.ReadingZh = json.Text(where, label); break;
                default: clause.ReadingEn = json.Text(where, label); break;
            }
        }

        return ClauseCheck.IsComplete(clause, clause.Id ?? name, faults) ? new Clause(clause) : null;
    }

    private Scope? ReadScope(string where)
    {
        int[] stages = [], localities = [], kinds = [];
        var areas = new List<AdministrativeCode>();
        SchoolOwnership? ownership = null;
        json.Read();
        if (!json.BeginObject(where))
        {
            return null;
        }

        var seen = 0ul;
        while (json.NextProperty(where, ScopeProperties, ref seen) is { } property)
        {
            var label = "scope." + ScopeProperties.Names[property];
            switch ((ScopeProperty)property)
            {
                case ScopeProperty.Stages: stages = json.NamesIn(where, label, StageNames.All); break;
                case ScopeProperty.Ownership: ownership = (SchoolOwnership?)json.Name(where, label, Ownerships); break;
                case ScopeProperty.Locality: localities = json.NamesIn(where, label, Localities); break;
                case ScopeProperty.Kinds: kinds = json.NamesIn(where, label, Kinds); break;
                default: areas = json.CodesIn(where, label); break;
            }
        }

        if (seen == 0)
        {
            Fault(where, "scope 不应为空。", "An empty scope confines nothing; leave it out.");
        }

        return new Scope(
            StageNames.Expand(stages), ownership, Array.ConvertAll(localities, locality => (Locality)locality),
            Array.ConvertAll(kinds, kind => (InstitutionKind)kind), areas);
    }

    private readonly void Fault(string id, string zh, string en) => json.Fault(id, zh, en);
}
