using System.Globalization;
using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Languages;
using Compliance.Standards;
using Spectre.Console;

namespace AuditHarness.Output;

/// <summary>
/// A report as an inspector reads it: violations first, then advisories, who pulls them down, what is undecided,
/// where documents differ, what the data themselves raise, and the counts.
/// </summary>
internal sealed class ReportTables(IAnsiConsole console, IReadOnlyList<Language> languages)
{
    private const int SubjectsNamed = 3;

    /// <summary>So many gaps let one see what kind of facts is missing; hundreds would bury the violations.</summary>
    private const int GapsListed = 10;
    private static readonly BilingualText TooLarge = new("大得不可信,未采用", "too large to be true, not used");

    public void Write(ComplianceReport report, IReadOnlyList<string> titles, bool everything)
    {
        foreach (var title in titles)
        {
            console.WriteLine(PlainText.Of(title));
        }

        Heading(report);
        Section(new("违规", "Violations"), report.Violations, Color.Red);
        Section(new("提示", "Advisories"), report.Advisories, Color.Yellow);
        Write(IndicationTable.Title, IndicationTable.Of(report, languages));
        Undecided(report, everything);
        if (everything)
        {
            Section(new("未到期", "Not yet due"), report.With(Verdict.NotYetDue), Color.Default);
            Section(new("达标", "Met"), report.With(Verdict.Met), Color.Green);
            NotApplicable(report);
        }

        Write(SharedMetricTable.Title, SharedMetricTable.Of(report, languages));
        Findings(report);
        Sources(report);
        Lines(ReportNotes.Counts(report.Totals).In);
    }

    private void Heading(ComplianceReport report)
    {
        Lines(ReportNotes.Day(report).In);
        if (ReportNotes.Assumption(report) is { } assumption)
        {
            Lines(assumption.In);
        }

        foreach (var draft in ReportNotes.Drafts(report))
        {
            Lines(draft.In);
        }
    }

    /// <summary>The documents by the short codes that the tables cite, with what limits their authority.</summary>
    private void Sources(ComplianceReport report)
    {
        var table = new BilingualTable(languages, new("代号", "Code"), new("文件", "Document"), new("发布机构", "Issuer"), new("性质", "Standing"));
        foreach (var document in report.ReachingDocuments)
        {
            table.Add(
                _ => document.Code,
                language => document.Title.In(language) + (document.Number is { } number ? $" {number}" : ""),
                document.Issuer.In,
                (document.Status == DocumentStatus.Draft ? new BilingualText("征求意见稿", "draft for comment") : new BilingualText("已发布", "issued")).In);
        }

        Write(new("出处", "Sources"), table);
    }

    private void Section(BilingualText title, IEnumerable<Assessment> assessments, Color colour)
    {
        var table = new BilingualTable(
            languages, new("对象", "Subject"), new("标准", "Standard"), new("实测", "Measured"), new("要求", "Required"), new("整改", "Cure"),
            new("出处", "Source"));
        foreach (var assessment in assessments)
        {
            table.Add(
                _ => ReportWords.Of(assessment.Subject),
                language => ReportWords.Of(assessment.Standard, language),
                language => ReportWords.Found(assessment, language),
                language => ReportWords.Required(assessment.Standard, language),
                language => assessment.Shortfall?.In(language) ?? "",
                assessment.Citation.ShortIn);
        }

        Write(title, table, table.Rows, colour);
    }

    private void Undecided(ComplianceReport report, bool everything)
    {
        var table = new BilingualTable(languages, new("标准", "Standard"), new("缺少", "Missing"), new("对象数", "Subjects"), new("例如", "Such as"));
        var gaps = UndecidedGap.Of(report).ToList();
        foreach (var gap in gaps.Take(everything ? gaps.Count : GapsListed))
        {
            table.Add(
                language => ReportWords.Of(gap.Standard, language),
                _ => gap.Missing,
                _ => gap.Count.ToString(CultureInfo.InvariantCulture),
                _ => gap.Examples);
        }

        Write(new("无法判定", "Undecided"), table, gaps.Count, Color.Default);
        if (gaps.Count > table.Rows)
        {
            Lines(language => language == Language.Chinese
                ? $"仅列出前 {table.Rows} 项;加 --all 列出其余 {gaps.Count - table.Rows} 项"
                : $"The first {table.Rows} are listed; --all lists the other {gaps.Count - table.Rows}");
        }

        if (report.Unattested > 0)
        {
            Lines(language => language == Language.Chinese
                ? $"另有 {report.Unattested} 项须凭佐证判定,尚无佐证(JSON 报告逐项列出)"
                : $"{report.Unattested} more are judged by attestation and nobody has attested yet (the JSON report lists them)");
        }
    }

    private void NotApplicable(ComplianceReport report)
    {
        var table = new BilingualTable(languages, new("标准", "Standard"), new("原因", "Why"), new("对象数", "Subjects"), new("例如", "Such as"));
        foreach (var group in report.With(Verdict.NotApplicable).GroupBy(assessment => (assessment.Standard, assessment.Reason)))
        {
            table.Add(
                language => ReportWords.Of(group.Key.Standard, language),
                group.First().OutcomeIn,
                _ => group.Count().ToString(CultureInfo.InvariantCulture),
                _ => Examples(group));
        }

        Write(new("不适用", "Not applicable"), table);
    }

    private void Findings(ComplianceReport report)
    {
        var table = new BilingualTable(
            languages, new("对象", "Subject"), new("事实", "Fact"), new("上报(判定所用)", "Reported (used)"), new("下级合计", "Sum below"));
        foreach (var finding in report.Findings)
        {
            table.Add(
                _ => ReportWords.Of(finding.Subject),
                language => finding.Fact is { } fact ? fact.Label.In(language) : finding.Describe(language),
                _ => Convert.ToString(finding.Reported, CultureInfo.InvariantCulture) ?? "",
                language => finding.RolledUp is { } sum ? Convert.ToString(sum, CultureInfo.InvariantCulture) ?? "" : finding.Kind == FindingKind.RollUpTooLarge ? TooLarge.In(language) : "");
        }

        Write(new("数据疑点", "Findings"), table);
    }

    private void Write(BilingualText title, BilingualTable table) => Write(title, table, table.Rows, Color.Default);

    /// <summary>The colour only repeats what the title says.</summary>
    private void Write(BilingualText title, BilingualTable table, int many, Color colour)
    {
        if (table.Rows == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine($"{string.Join(" ", languages.Select(title.In))} ({many})", new Style(colour));
        table.Write(console);
    }

    private void Lines(Func<Language, string> text)
    {
        foreach (var language in languages)
        {
            console.WriteLine(PlainText.Of(text(language)));
        }
    }

    private static string Examples(IEnumerable<Assessment> assessments) => string.Join(", ", assessments.Take(SubjectsNamed).Select(assessment => ReportWords.Of(assessment.Subject)));
}
