using System.Globalization;
using Compliance.Evaluation;
using Compliance.Evaluation.Indications;
using Compliance.Exchange.Export;
using Compliance.Languages;

namespace AuditHarness.Output;

/// <summary>Who below pulls an area down that does not meet a standard: the same measure on its districts and schools, for information and never as a verdict.</summary>
internal static class IndicationTable
{
    private const int UnitsNamed = 3;
    private const int UnitsListed = 10;

    public static BilingualText Title { get; } = new("下级参考(仅供参考,不作判定)", "Below, for information only");

    public static BilingualTable Of(ComplianceReport report, IReadOnlyList<Language> languages)
    {
        var table = new BilingualTable(
            languages, new("对象", "Subject"), new("标准", "Standard"), new("层级", "Level"), new("未达到", "Fall short"), new("最差的", "The worst"));
        foreach (var assessment in report.Violations.Concat(report.Advisories))
        {
            foreach (var level in report.IndicationsBelow(assessment).GroupBy(value => value.Subject.Level))
            {
                var values = level.ToList();
                var behind = values.Count(value => value.Reaches == false);
                if (behind > 0)
                {
                    table.Add(
                        _ => ReportWords.Of(assessment.Subject),
                        language => $"{ReportWords.Of(assessment.Standard, language)} {ReportWords.Required(assessment.Standard, language)}",
                        Levels.Of(level.Key).In,
                        _ => string.Create(CultureInfo.InvariantCulture, $"{behind} / {values.Count}"),
                        language => string.Join(", ", values.Where(value => value.Reaches == false).Take(UnitsNamed).Select(value => Named(value, language))));
                }
            }
        }

        return table;
    }

    /// <summary>The same for one assessment, a unit per line, the worst first.</summary>
    public static IEnumerable<string> Lines(IEnumerable<IndicativeValue> values, Language language)
    {
        var zh = language == Language.Chinese;
        foreach (var level in values.GroupBy(value => value.Subject.Level))
        {
            var all = level.ToList();
            var known = all.FindAll(value => value.Measured is { Amount: not null });
            var behind = all.Count(value => value.Reaches == false);
            yield return zh
                ? $"{Levels.Of(level.Key).Zh}参考值(仅供参考,不作判定):共 {all.Count} 个,未达到 {behind} 个,未知 {all.Count - known.Count} 个"
                : $"Below, level {Levels.Of(level.Key).En}, for information only: {all.Count}, of which {behind} fall short and {all.Count - known.Count} are not known";
            foreach (var value in known.Take(UnitsListed))
            {
                yield return $"  {Named(value, language)}{Standing(value, zh)}";
            }

            if (known.Count > UnitsListed)
            {
                yield return zh ? $"  另有 {known.Count - UnitsListed} 个" : $"  and {known.Count - UnitsListed} more";
            }
        }
    }

    private static string Named(IndicativeValue value, Language language) =>
        // What was reported in part may break a limit already, without a value to show.
        value.Measured is { } measured ? $"{ReportWords.Of(value.Subject)} {QuantityWriter.In(language).Write(measured)}" : ReportWords.Of(value.Subject);

    private static string Standing(IndicativeValue value, bool zh) => value.Reaches switch
    {
        true => zh ? ",达到" : ", reaches it",
        false => zh ? ",未达到" : ", falls short",
        null => "",
    };
}
