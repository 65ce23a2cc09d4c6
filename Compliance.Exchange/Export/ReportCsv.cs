using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Standards;
using CsvHelper;

namespace Compliance.Exchange.Export;

/// <summary>
/// Writes a report as one CSV table, UTF-8 with a mark, for Excel and for programs. First a row for each violation, advisory and part of a determination that is not met (with
/// <see cref="ReportCsvOptions.IncludeAll"/> for each assessment), in the order of the report; then one for each set of missing facts (<c>undecided</c>), each finding in
/// the data (<c>finding</c>), and what holds for the whole (<c>note</c>: titles, day, packs, counts, documents with their standing).
/// </summary>
/// <remarks>
/// The columns never change their order; new ones come last. Numbers have a point and no grouping. A text that a spreadsheet would take for a formula gets an apostrophe before it.
/// </remarks>
/// <example><code>ReportCsv.Write(report, writer, new ReportCsvOptions { IncludeAll = true });</code></example>
public static class ReportCsv
{
    private static readonly string[] Columns =
    [
        "记录 record", "结论 verdictZh", "verdict", "层级 levelZh", "level", "代码 code", "名称 name", "标准 standard", "标准名称 titleZh", "titleEn", "实测值 value", "阈值 threshold", "单位 unit",
        "实测 foundZh", "foundEn", "要求 requiredZh", "requiredEn", "整改 cureZh", "cureEn", "缺少 missing", "出处 sourceZh", "sourceEn", "说明 messageZh", "messageEn",
    ];

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes; lines end with CR LF. It stays open.</param>
    /// <param name="options">What it holds; <see langword="null"/> for what is not met, with a mark.</param>
    public static void Write(ComplianceReport report, TextWriter writer, ReportCsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new ReportCsvOptions();
        using var csv = SafeCsv.Begin(writer, options.Mark);
        csv.WriteRecord(Columns);
        foreach (var assessment in options.IncludeAll ? report.Assessments : report.With(Verdict.NotMet))
        {
            Row(csv, assessment);
        }

        if (!options.IncludeAll)
        {
            foreach (var gap in UndecidedGap.Of(report))
            {
                Text(csv, "undecided", Verdicts.Of(Verdict.Indeterminate), level: null, code: null, name: null, gap.Standard);
                Skip(csv, 9);
                Text(csv, gap.Missing);
                End(csv, gap.Standard.Citation.In, gap.Line());
            }
        }

        foreach (var finding in report.Findings)
        {
            var subject = finding.Subject;
            Text(csv, "finding", verdict: null, Levels.Of(subject.Level), subject.Code, subject.Name, standard: null);
            Skip(csv, 10);
            End(csv, _ => null, new BilingualText(finding.Describe(Language.Chinese), finding.Describe(Language.English)));
        }

        foreach (var note in ReportNotes.Of(report, options.Titles))
        {
            Text(csv, "note", verdict: null, level: null, code: null, name: null, standard: null);
            Skip(csv, 10);
            End(csv, _ => null, note);
        }
    }

    private static void Row(CsvWriter csv, Assessment assessment)
    {
        var subject = assessment.Subject;
        Text(csv, Record(assessment), Verdicts.Of(assessment), Levels.Of(subject.Level), subject.Code, subject.Name, assessment.Standard);
        var threshold = (assessment.Standard as MeasuredStandard)?.Threshold;
        Number(csv, assessment.Measured?.Amount);
        Number(csv, threshold?.Amount);
        Text(csv, threshold?.Unit.ToString());
        Both(csv, language => ReportWords.Found(assessment, language));
        Both(csv, language => ReportWords.Required(assessment.Standard, language));
        Both(csv, language => assessment.Shortfall?.In(language));
        Text(csv, string.Join(", ", assessment.Missing));
        End(csv, assessment.Citation.In, new BilingualText(assessment.Describe(Language.Chinese), assessment.Describe(Language.English)));
    }

    /// <summary>The same words as in JSON reports.</summary>
    private static string Record(Assessment assessment) => assessment.Kind switch
    {
        BreachKind.Violation => "violation",
        BreachKind.Advisory => "advisory",
        BreachKind.Component => "component",
        _ => char.ToLowerInvariant(assessment.Verdict.ToString()[0]) + assessment.Verdict.ToString()[1..],
    };

    private static void Text(CsvWriter csv, string record, BilingualText? verdict, BilingualText? level, string? code, string? name, Standard? standard)
    {
        Text(csv, record);
        Both(csv, language => verdict?.In(language));
        Both(csv, language => level?.In(language));
        Text(csv, code);
        Text(csv, name);
        Text(csv, standard?.Id);
        Both(csv, language => standard?.Clause.Title.In(language));
    }

    private static void End(CsvWriter csv, Func<Language, string?> source, BilingualText message)
    {
        Both(csv, source);
        Both(csv, message.In);
        csv.EndRecord();
    }

    private static void Both(CsvWriter csv, Func<Language, string?> text)
    {
        Text(csv, text(Language.Chinese));
        Text(csv, text(Language.English));
    }

    private static void Text(CsvWriter csv, string? text) => SafeCsv.Text(csv, text);

    private static void Number(CsvWriter csv, decimal? number) => csv.WriteField(number, "");

    private static void Skip(CsvWriter csv, int many)
    {
        for (var i = 0; i < many; i++)
        {
            csv.WriteField("");
        }
    }
}
