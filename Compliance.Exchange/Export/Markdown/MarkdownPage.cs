using System.Globalization;
using System.Text;
using Compliance.Evaluation;
using Compliance.Exchange.Export.Catalogue;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Markdown;

/// <summary>A report in one language, in at most so many characters.</summary>
internal sealed class MarkdownPage(ComplianceReport report, Language language, int room)
{
    private const int ShortfallsListed = 10;
    private const int TitlesListed = 3;

    /// <summary>Longer cells are cut: one name must not fill the page.</summary>
    private const int LongestCell = 300;

    /// <summary>What the words at the end of a cut table and the headings of the tables after it need.</summary>
    private const int Reserve = 1_500;

    /// <summary>Takes no room and parts a sign from a word.</summary>
    private const string WordJoiner = "\u2060";

    private readonly StringBuilder page = new();

    public string Write(IReadOnlyList<string> titles)
    {
        Line($"# {Text(MarkdownWords.Title)}");
        foreach (var title in titles.Take(TitlesListed))
        {
            // Behind a word, so that no title begins a list, a quotation or code.
            Line($"{Text(MarkdownWords.Data)}: {Escaped(title)}");
        }

        if (titles.Count > TitlesListed)
        {
            Line(Text(MarkdownWords.LeftOut(titles.Count - TitlesListed)));
        }

        Line(Text(ReportNotes.Day(report)));
        foreach (var draft in ReportNotes.Drafts(report))
        {
            Line($"**{Text(draft)}**");
        }

        Counts();
        Shortfalls();
        Assessments(MarkdownWords.Violations, report.Violations);
        Assessments(MarkdownWords.Advisories, report.Advisories);
        Undecided();
        Folded(MarkdownWords.Findings, [MarkdownWords.Subject, MarkdownWords.Finding], report.Findings, finding => [ReportWords.Of(finding.Subject), finding.Describe(language)]);
        Folded(
            MarkdownWords.Sources, [MarkdownWords.Code, MarkdownWords.Document, MarkdownWords.Standing], report.ReachingDocuments,
            document => [document.Code, document.Title.In(language) + (document.Number is { } number ? " " + number : ""), ReportNotes.Standing(document).In(language)]);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>A row for each level that has standards, and one for all.</summary>
    private void Counts()
    {
        Head(
            MarkdownWords.Level, MarkdownWords.Violations, MarkdownWords.Advisories, Verdicts.Of(Verdict.NotYetDue), Verdicts.Of(Verdict.Met), Verdicts.Of(Verdict.Indeterminate),
            Verdicts.Of(Verdict.NotApplicable));
        foreach (var (level, counts) in LevelCounts.Of(report))
        {
            Row(Cells(Levels.Of(level).In(language), counts));
        }

        Row(Cells(MarkdownWords.All.In(language), report.Totals));
        page.Append('\n');
        if (report.Unattested > 0)
        {
            Line(Text(ReportNotes.Unattested(report.Unattested)));
        }
    }

    private static string[] Cells(string label, VerdictCounts counts) =>
    [
        label,
        .. new[] { counts.Violations, counts.Advisories, counts.NotYetDue, counts.Met, counts.Indeterminate, counts.NotApplicable }.Select(count => count.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The violations that lack most, measured by their threshold.</summary>
    private void Shortfalls()
    {
        var ranked = RankedShortfall.Of(report);
        if (ranked.Count == 0)
        {
            return;
        }

        Line($"## {Text(MarkdownWords.Shortfalls)}");
        Head(MarkdownWords.Subject, MarkdownWords.Standard, MarkdownWords.Measured, MarkdownWords.Required, MarkdownWords.Cure);
        Rows([.. ranked.Take(ShortfallsListed).Select(violation => violation.Assessment)], assessment =>
        [
            ReportWords.Of(assessment.Subject), ReportWords.Of(assessment.Standard, language), ReportWords.Found(assessment, language),
            ReportWords.Required(assessment.Standard, language), Cure(assessment),
        ]);
    }

    private void Assessments(BilingualText title, IEnumerable<Assessment> assessments) => Folded(
        title,
        [MarkdownWords.Subject, MarkdownWords.Standard, MarkdownWords.Measured, MarkdownWords.Required, MarkdownWords.Cure, MarkdownWords.Source],
        assessments,
        assessment =>
        [
            ReportWords.Of(assessment.Subject), ReportWords.Of(assessment.Standard, language), ReportWords.Found(assessment, language),
            ReportWords.Required(assessment.Standard, language), Cure(assessment), assessment.Citation.ShortIn(language),
        ]);

    private void Undecided() => Folded(
        Verdicts.Of(Verdict.Indeterminate),
        [MarkdownWords.Standard, MarkdownWords.Missing, MarkdownWords.Subjects, MarkdownWords.Examples],
        UndecidedGap.Of(report),
        gap => [ReportWords.Of(gap.Standard, language), gap.Missing, gap.Count.ToString(CultureInfo.InvariantCulture), gap.Examples]);

    /// <summary>A table that a reader opens.</summary>
    private void Folded<T>(BilingualText title, BilingualText[] headings, IEnumerable<T> items, Func<T, string[]> cells)
    {
        var rows = items.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<details><summary>{Text(title)} ({rows.Count})</summary>\n\n");
        Head(headings);
        Rows(rows, cells);
        Line("</details>");
    }

    /// <summary>As many rows as there is room for, and how many are left out.</summary>
    private void Rows<T>(IReadOnlyList<T> rows, Func<T, string[]> cells)
    {
        var written = 0;
        foreach (var row in rows)
        {
            var before = page.Length;
            Row(cells(row));
            if (page.Length > room - Reserve)
            {
                page.Length = before;
                break;
            }

            written++;
        }

        page.Append('\n');
        if (written < rows.Count)
        {
            Line(Text(MarkdownWords.LeftOut(rows.Count - written)));
        }
    }

    private string Cure(Assessment assessment) => assessment.Shortfall?.In(language) ?? "";

    private void Head(params BilingualText[] headings)
    {
        Row([.. headings.Select(heading => heading.In(language))]);
        page.Append('|').Insert(page.Length, " --- |", headings.Length).Append('\n');
    }

    private void Row(params string[] cells) => page.Append("| ").AppendJoin(" | ", cells.Select(cell => Escaped(cell))).Append(" |\n");

    private void Line(string markdown) => page.Append(markdown).Append("\n\n");

    private string Text(BilingualText text) => Escaped(text.In(language));

    private static string Escaped(string plain)
    {
        // Not cut between the halves of a character.
        var cut = plain.Length <= LongestCell ? plain : plain[..(char.IsHighSurrogate(plain[LongestCell - 1]) ? LongestCell - 1 : LongestCell)] + "…";
        var visible = string.Concat(cut.Select(c => c is not ('\r' or '\n') && char.IsControl(c) ? '\uFFFD' : c));

        // What hosts make links or mentions of by themselves, escaped or not.
        return MarkdownText.Escaped(visible)
            .Replace("://", "\\://", StringComparison.Ordinal)
            .Replace("www.", "www\\.", StringComparison.OrdinalIgnoreCase)
            .Replace("@", "@" + WordJoiner, StringComparison.Ordinal);
    }
}
