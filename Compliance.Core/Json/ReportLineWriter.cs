using Compliance.Evaluation;
using Compliance.Evaluation.Streaming;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Standards;
using Compliance.Standards.Registers;

namespace Compliance.Json;

/// <summary>Writes report lines one by one: their names and shapes in one place, for the whole report, for partial results and for merging them.</summary>
internal static class ReportLineWriter
{
    public const string Report = "report";
    public const string Partial = "partial";
    public const string Packs = "packs";
    public const string Assessment = "assessment";
    public const string Finding = "finding";
    public const string Carry = "carry";
    public const string Outcomes = "outcomes";
    public const string Summary = "summary";
    public const string Subjects = "subjects";
    public const string Standards = "standards";
    public const string Lists = "lists";
    public const string ListsAll = "all";
    public const string ListsBreaches = "breaches";

    public static void WriteHeader(
        TextWriter writer, IReadOnlyList<StandardPack> packs, DateOnly asOf, UpperAreas.PartFrame frame, ReportLinesOptions options) => JsonOutput.Write(writer, indented: false, json =>
    {
        json.BeginObject(Report);
        json.Field(FactFileNames.Version, ReportJson.Version);
        json.Optional(Partial, options.Partial ? true : null);
        json.Field(FactFileNames.AsOf, asOf);
        json.Values(Packs, packs.Select(pack => pack.Name));
        json.Field("assumedJurisdiction", frame.Assumed);
        json.Optional(FactFileNames.SchoolYear, frame.SchoolYear);
        json.Optional(FactFileNames.CalendarYear, frame.CalendarYear);
        json.Field(Lists, options.IncludeAll ? ListsAll : ListsBreaches);
        ReportJson.WriteDocuments(json, packs);
        json.End();
    });

    public static void Write(TextWriter writer, ComplianceReport report, Assessment assessment) => JsonOutput.Write(writer, indented: false, json =>
    {
        json.BeginObject(Assessment);
        ReportJson.WriteFields(json, report, assessment);
        json.End();
    });

    public static void Write(TextWriter writer, Finding finding) => JsonOutput.Write(writer, indented: false, json =>
    {
        json.BeginObject(Finding);
        ReportJson.WriteFields(json, finding);
        json.End();
    });

    /// <summary>The line that ends the block of an area or institution.</summary>
    /// <param name="writer">Where the line goes.</param>
    /// <param name="level">The level.</param>
    /// <param name="code">The code; null for schools of which no district is known.</param>
    /// <param name="subject">The area or institution; null for schools of which no district is known.</param>
    /// <param name="below">How many subjects of which levels the block holds beside it.</param>
    /// <param name="counts">The counts over all of them.</param>
    public static void WriteTotals(
        TextWriter writer, SubjectLevel level, string? code, Subject? subject, IEnumerable<(SubjectLevel Level, int Count)> below, VerdictCounts counts) =>
        JsonOutput.Write(writer, indented: false, json =>
        {
            json.BeginObject(JsonNames.Of(level));
            json.Field(SubjectKeys.Code, code);
            json.Field(SubjectKeys.Name, subject?.Name);
            if (subject is Institution institution)
            {
                json.Field(SubjectKeys.Area, institution.AreaCode);
            }

            foreach (var (each, count) in below)
            {
                json.Field(FactFileNames.ListOf(each), count);
            }

            json.Field("assessments", counts.Total);
            ReportJson.WriteCounts(json, counts);
            json.End();
        });

    public static void WriteSummary(TextWriter writer, ReportTotals totals) => JsonOutput.Write(writer, indented: false, json =>
    {
        json.BeginObject(Summary);
        totals.Write(json);
        json.End();
    });

    /// <summary>What a merge needs to know of a district.</summary>
    public static void WriteCarried(TextWriter writer, DistrictDigest digest) => JsonOutput.Write(writer, indented: false, json =>
    {
        json.BeginObject(Carry);
        FactLineWriter.Write(json, digest.District);
        json.BeginObject(Outcomes);
        foreach (var outcome in digest.Outcomes.GroupBy(pair => pair.Value, pair => pair.Key).OrderBy(group => group.Key))
        {
            json.Values(JsonNames.Of(outcome.Key), outcome);
        }

        json.End();
        json.End();
    });

    /// <summary>A city or province, or what was attested of one, for a merge to judge.</summary>
    public static void WriteCarried(TextWriter writer, Action<JsonOutput> line) => JsonOutput.Write(writer, indented: false, json =>
    {
        json.BeginObject(Carry);
        line(json);
        json.End();
    });

    /// <summary>The counts of a partial result, which end it.</summary>
    public static void WriteCarried(TextWriter writer, ReportTotals totals) => WriteCarried(writer, json =>
    {
        json.BeginObject(Summary);
        totals.Write(json);
        json.End();
    });
}
