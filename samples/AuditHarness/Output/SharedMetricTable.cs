using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Demands;
using Compliance.Exchange.Export;
using Compliance.Languages;

namespace AuditHarness.Output;

/// <summary>Where several standards ask something of the same subjects in one metric: which binds, and how each of the others stands to it.</summary>
internal static class SharedMetricTable
{
    private const int SubjectsNamed = 3;

    public static BilingualText Title { get; } = new("同一指标的多个要求", "Several standards, one metric");

    public static BilingualTable Of(ComplianceReport report, IReadOnlyList<Language> languages)
    {
        var table = new BilingualTable(
            languages, new("约束性标准", "Binding"), new("其他标准", "Beside it"), new("与之相比", "Which"), new("对象数", "Subjects"), new("例如", "Such as"));
        foreach (var shared in report.SharedMetrics)
        {
            foreach (var (standard, relation) in shared.Others)
            {
                table.Add(
                    language => $"{ReportWords.Of(shared.Binding, language)} {ReportWords.Required(shared.Binding, language)}",
                    language => $"{standard.Id} {ReportWords.Required(standard, language)}",
                    DemandRelations.Of(relation).In,
                    _ => shared.Subjects.Count.ToString(CultureInfo.InvariantCulture),
                    _ => string.Join(", ", shared.Subjects.Take(SubjectsNamed).Select(ReportWords.Of)));
            }
        }

        return table;
    }

    /// <summary>The same for one assessment, in a line; none when its standard is alone in its metric.</summary>
    public static string? Line(ComplianceReport report, Assessment assessment, Language language)
    {
        var shared = report.DemandsOn(assessment.Subject.Level, assessment.Subject.Code)
            .FirstOrDefault(demands => demands.Others.Append(new OtherDemand(demands.Binding, DemandRelation.Same)).Any(each => each.Assessment.Standard == assessment.Standard));
        if (shared is null || shared.Others.Count == 0)
        {
            return null;
        }

        var zh = language == Language.Chinese;
        var binding = shared.Binding.Standard;
        var others = shared.Others.Select(other =>
            $"{other.Assessment.Standard.Id} ({ReportWords.Required(other.Assessment.Standard, language)}) {DemandRelations.Of(other.Relation).In(language)}");
        return (zh ? "同一指标:" : "Same metric: ") + $"{binding.Id} ({ReportWords.Required(binding, language)}) {(zh ? "为约束性标准" : "binds")}; {string.Join("; ", others)}";
    }
}
