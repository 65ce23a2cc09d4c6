using Compliance.Evaluation;
using Compliance.Evaluation.Demands;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Json;

/// <summary>Writes a report as JSON for programs. The same report gives the same bytes, on every machine.</summary>
/// <example><code>ReportJson.Write(evaluator.Evaluate(facts, asOf), Console.Out, new ReportJsonOptions { IncludeAll = true });</code></example>
public static class ReportJson
{
    internal const int Version = 1;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="options">What it holds; <see langword="null"/> for what is not met or indeterminate, indented.</param>
    public static void Write(ComplianceReport report, TextWriter writer, ReportJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new ReportJsonOptions();
        JsonOutput.Write(writer, options.Indented, json =>
        {
            json.Field("version", Version);
            json.Field("asOf", report.AsOf);
            WriteSummary(json, report);
            json.BeginList("assessments");
            foreach (var assessment in options.IncludeAll ? report.Assessments : report.With(Verdict.NotMet, Verdict.Indeterminate))
            {
                WriteAssessment(json, report, assessment);
            }

            json.End();
            json.BeginList("sharedMetrics");
            foreach (var shared in report.SharedMetrics)
            {
                WriteSharedMetric(json, shared);
            }

            json.End();
            json.BeginList("findings");
            foreach (var finding in report.Findings)
            {
                WriteFinding(json, finding);
            }

            json.End();
        });
    }

    private static void WriteSummary(JsonOutput json, ComplianceReport report)
    {
        json.BeginObject("summary");
        json.BeginObject("subjects");
        json.Field("province", report.Facts.Provinces.Count);
        json.Field("city", report.Facts.Cities.Count);
        json.Field("district", report.Facts.Districts.Count);
        json.Field("institution", report.Facts.Institutions.Count);
        json.Field("school", report.Facts.Schools.Count);
        json.Field("principal", report.Facts.Principals.Count);
        json.Field("teacher", report.Facts.Teachers.Count);
        json.End();
        json.Field("assessments", report.Totals.Total);
        WriteCounts(json, report.Totals);
        json.Field("assumedJurisdiction", report.Facts.AssumedJurisdiction);
        WriteDocuments(json, report.Packs);
        WriteStandards(json, report.Columns);
        json.End();
    }

    /// <summary>The documents of some packs.</summary>
    internal static void WriteDocuments(JsonOutput json, IReadOnlyList<StandardPack> packs)
    {
        json.BeginList("documents");
        foreach (var document in packs.SelectMany(pack => pack.Registers).Select(register => register.Document))
        {
            json.BeginObject();
            json.Field("code", document.Code);
            json.Field("titleZh", document.Title.Zh);
            json.Field("titleEn", document.Title.En);
            json.Field("status", document.Status);
            json.End();
        }

        json.End();
    }

    /// <summary>The counts of standards.</summary>
    internal static void WriteStandards(JsonOutput json, IEnumerable<(StandardSlot Slot, VerdictCounts Counts)> columns)
    {
        json.BeginList("standards");
        foreach (var (slot, counts) in columns)
        {
            json.BeginObject();
            json.Field("standard", slot.Clause.Id);
            WriteCounts(json, counts);
            json.End();
        }

        json.End();
    }

    /// <summary>How many assessments ended in each verdict.</summary>
    internal static void WriteCounts(JsonOutput json, VerdictCounts counts)
    {
        json.Field("met", counts.Met);
        json.Field("notMet", counts.NotMet);
        json.Field("violations", counts.Violations);
        json.Field("advisories", counts.Advisories);
        json.Field("notYetDue", counts.NotYetDue);
        json.Field("notApplicable", counts.NotApplicable);
        json.Field("indeterminate", counts.Indeterminate);
        json.Optional("components", counts.Components == 0 ? null : counts.Components);
    }

    private static void WriteAssessment(JsonOutput json, ComplianceReport report, Assessment assessment)
    {
        json.BeginObject();
        WriteFields(json, report, assessment);
        json.End();
    }

    /// <summary>What an assessment is written as.</summary>
    internal static void WriteFields(JsonOutput json, ComplianceReport report, Assessment assessment)
    {
        json.Field("standard", assessment.Standard.Id);
        WriteSubject(json, assessment.Subject);
        json.Field("verdict", assessment.Verdict.ToString());
        json.Field("kind", assessment.Kind);
        json.Field("reason", assessment.Reason);
        json.Field("value", assessment.Measured?.Amount);
        var threshold = (assessment.Standard as MeasuredStandard)?.Threshold;
        json.Field("threshold", threshold?.Amount);
        json.Field("unit", threshold?.Unit);
        json.Optional("published", assessment.Published);
        json.Optional("borderline", assessment.IsBorderline ? true : null);
        json.BeginObject("facts");
        foreach (var fact in assessment.Facts)
        {
            json.Field(fact.Name, fact.Value);
        }

        json.End();
        json.Values("missing", assessment.Missing);
        WriteShortfall(json, assessment.Shortfall);
        DeterminationJson.Write(json, assessment.Determination);
        WriteIndications(json, report, assessment);
        WriteCitation(json, assessment.Citation);
        WriteMessages(json, assessment.Describe);
    }

    private static void WriteShortfall(JsonOutput json, Shortfall? shortfall)
    {
        if (shortfall is null)
        {
            json.Field("shortfall", null);
            return;
        }

        json.BeginObject("shortfall");
        json.Field("amount", shortfall.Amount);
        json.Field("fact", shortfall.Fact);
        json.Field("change", shortfall.IsIncrease ? "increase" : "decrease");
        json.End();
    }

    /// <summary>The values below an area that does not meet a standard, for information.</summary>
    private static void WriteIndications(JsonOutput json, ComplianceReport report, Assessment assessment)
    {
        var values = report.IndicationsBelow(assessment).ToList();
        if (values.Count == 0)
        {
            return;
        }

        json.BeginList("indicative");
        foreach (var value in values)
        {
            json.BeginRow();
            json.Field("level", value.Subject.Level);
            json.Field("code", value.Subject.Code);
            json.Field("name", value.Subject.Name);
            json.Field("value", value.Measured?.Amount);
            json.Field("reaches", value.Reaches);
            json.EndRow();
        }

        json.End();
    }

    private static void WriteSharedMetric(JsonOutput json, SharedMetric shared)
    {
        json.BeginObject();
        json.Field("metric", shared.Metric);
        json.Field("level", shared.Level);
        json.Field("binding", shared.Binding.Id);
        json.BeginList("others");
        foreach (var (standard, relation) in shared.Others)
        {
            json.BeginRow();
            json.Field("standard", standard.Id);
            json.Field("relation", relation);
            json.EndRow();
        }

        json.End();
        json.Values("subjects", shared.Subjects.Select(subject => subject.Code));
        json.End();
    }

    private static void WriteCitation(JsonOutput json, Citation citation)
    {
        json.BeginObject("citation");
        json.Field("document", citation.Document.Code);
        json.Field("titleZh", citation.Document.Title.Zh);
        json.Field("titleEn", citation.Document.Title.En);
        json.Field("number", citation.Document.Number);
        json.Field("locator", citation.Locator);
        json.Field("status", citation.Document.Status);
        json.Field("provenance", citation.Provenance);
        json.Field("inferred", citation.IsInferred);
        json.End();
    }

    private static void WriteFinding(JsonOutput json, Finding finding)
    {
        json.BeginObject();
        WriteFields(json, finding);
        json.End();
    }

    /// <summary>What a finding is written as.</summary>
    internal static void WriteFields(JsonOutput json, Finding finding)
    {
        json.Field("kind", finding.Kind);
        WriteSubject(json, finding.Subject);
        json.Field("fact", finding.Fact?.Name);
        json.Field("reported", finding.Reported);
        json.Field("rolledUp", finding.RolledUp);
        if (finding.Attestations.Count > 0)
        {
            json.Field("standard", finding.Attestations[0].Standard);
        }

        WriteMessages(json, finding.Describe);
    }

    private static void WriteSubject(JsonOutput json, Subject subject)
    {
        json.BeginObject("subject");
        json.Field("level", subject.Level);
        json.Field("code", subject.Code);
        json.Field("name", subject.Name);
        json.End();
    }

    private static void WriteMessages(JsonOutput json, Func<Language, string> describe)
    {
        json.Field("messageZh", describe(Language.Chinese));
        json.Field("messageEn", describe(Language.English));
    }
}
