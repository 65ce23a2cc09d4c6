using System.Globalization;
using System.Text;
using Compliance.Evaluation;
using Compliance.Evaluation.Streaming;
using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Json;

/// <summary>
/// The report on a part as lines: a block for each district and each institution, in their order. Made while other parts are judged, since this is where most of the time goes.
/// </summary>
internal sealed class PartBlocks
{
    private static readonly SubjectLevel[] InDistrict = [SubjectLevel.School, SubjectLevel.Principal, SubjectLevel.Teacher];

    private readonly ComplianceReport report;
    private readonly ReportLinesOptions options;
    private readonly StringWriter writer;

    /// <summary>Which outcomes have a line, by level.</summary>
    private readonly bool[]?[] selected = new bool[Enum.GetValues<SubjectLevel>().Length][];
    private readonly Lazy<Dictionary<string, string?>> districtOf;

    private PartBlocks(ComplianceReport report, ReportLinesOptions options, StringWriter writer)
    {
        this.report = report;
        this.writer = writer;
        this.options = options;
        districtOf = new Lazy<Dictionary<string, string?>>(() =>
            report.Facts.Schools.ToDictionary(school => school.Code, school => school.DistrictCode, StringComparer.Ordinal));
        Frame = UpperAreas.Part.Of(report.Facts).Frame;
        Totals = new ReportTotals(report.Packs);
        Totals.Add(report);
    }

    /// <summary>The lines.</summary>
    public StringBuilder Text => writer.GetStringBuilder();

    /// <summary>The keys of the blocks, in order.</summary>
    public List<BlockKey> Keys { get; } = [];

    /// <summary>The years and the jurisdiction assumed.</summary>
    public UpperAreas.PartFrame Frame { get; }

    /// <summary>The counts of the part.</summary>
    public ReportTotals Totals { get; }

    /// <summary>Writes the report on a part.</summary>
    public static PartBlocks Of(ComplianceReport report, ReportLinesOptions options)
    {
        using var writer = Writer();
        var blocks = new PartBlocks(report, options, writer);
        blocks.WriteAll();
        return blocks;
    }

    /// <summary>Writes what is said of cities or provinces, one after the other.</summary>
    public static StringBuilder OfUpperAreas(ComplianceReport report, ReportLinesOptions options)
    {
        using var writer = Writer();
        var blocks = new PartBlocks(report, options, writer);
        var findings = report.Findings.ToLookup(finding => (finding.Subject.Level, finding.Subject.Code));
        foreach (var level in new[] { SubjectLevel.City, SubjectLevel.Province })
        {
            foreach (var (row, area) in FactFileWriter.SubjectsOf(report.Facts, level).Select((area, row) => (row, area)))
            {
                var counts = blocks.WriteRows(level, [row]);
                blocks.Write(findings[(level, area.Code)]);
                ReportLineWriter.WriteTotals(blocks.writer, level, area.Code, area, [], counts);
            }
        }

        return blocks.Text;
    }

    private static StringWriter Writer() => new(CultureInfo.InvariantCulture);

    private void WriteAll()
    {
        var facts = report.Facts;
        var findings = report.Findings.ToLookup(finding => KeyOf(finding.Subject));
        var districts = facts.Districts.Select((district, row) => (Key: BlockKey.OfDistrict(district.Code), Row: row, Subject: (Subject?)district));
        var institutions = facts.Institutions.Select((institution, row) =>
            (Key: BlockKey.OfInstitution(institution.AreaCode, institution.Code), Row: row, Subject: (Subject?)institution));
        var strays = facts.Schools.Any(school => school.DistrictCode is null or "") ? new[] { (Key: BlockKey.OfDistrict(null), Row: -1, Subject: (Subject?)null) } : [];
        var members = InDistrict.Select(MembersOf).ToArray();
        var digests = options.Partial
            ? DistrictDigest.Of(report.LevelOf(SubjectLevel.District), facts)
            : [];
        foreach (var (key, row, subject) in districts.Concat(institutions).Concat(strays).OrderBy(block => block.Key))
        {
            Keys.Add(key);
            var counts = row < 0 ? default : WriteRows(key.Level, [row]);
            var below = new List<(SubjectLevel, int)>();
            if (key.Level == SubjectLevel.District)
            {
                for (var i = 0; i < members.Length; i++)
                {
                    var rows = members[i].GetValueOrDefault(key.Area, []);
                    below.Add((InDistrict[i], rows.Count));
                    counts += WriteRows(InDistrict[i], rows);
                }
            }

            Write(findings[key]);
            ReportLineWriter.WriteTotals(writer, key.Level, subject?.Code, subject, below, counts);
            if (options.Partial && subject is District)
            {
                ReportLineWriter.WriteCarried(writer, digests[row]);
            }
        }
    }

    /// <summary>The rows of a level by district, in order of the facts; those of no district under an empty code.</summary>
    private Dictionary<string, List<int>> MembersOf(SubjectLevel level)
    {
        var members = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var subjects = FactFileWriter.SubjectsOf(report.Facts, level);
        for (var row = 0; row < subjects.Count; row++)
        {
            var district = DistrictOf(subjects[row]);
            if (!members.TryGetValue(district, out var rows))
            {
                members.Add(district, rows = []);
            }

            rows.Add(row);
        }

        return members;
    }

    private BlockKey KeyOf(Subject subject) => subject is Institution institution
        ? BlockKey.OfInstitution(institution.AreaCode, institution.Code)
        : BlockKey.OfDistrict(DistrictOf(subject));

    private string DistrictOf(Subject subject) => subject switch
    {
        School school => school.DistrictCode,
        Principal principal => districtOf.Value[principal.SchoolCode!],
        Teacher teacher => districtOf.Value[teacher.SchoolCode!],
        _ => subject.Code,
    } ?? "";

    /// <summary>Writes what is said of some subjects and counts it.</summary>
    private VerdictCounts WriteRows(SubjectLevel level, List<int> rows)
    {
        var outcomes = report.LevelOf(level);
        var wanted = options.IncludeAll ? [] : selected[(int)level] ??= outcomes.Select(report.AsOf, IsBreach);
        foreach (var row in rows)
        {
            var listed = options.IncludeAll ? outcomes.Assessments(row, report.AsOf, _ => true) : outcomes.Reached(row, report.AsOf, wanted);
            foreach (var assessment in listed)
            {
                ReportLineWriter.Write(writer, report, assessment);
            }
        }

        return outcomes.CountRows(rows, report.AsOf);
    }

    private static bool IsBreach(StandardSlot slot, Verdict verdict) => verdict == Verdict.NotMet && VerdictRule.KindOf(slot.Clause.Modality) != BreachKind.Component;

    private void Write(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            ReportLineWriter.Write(writer, finding);
        }
    }
}
