using System.Globalization;
using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>What every form of a report says of the whole, in one wording: titles, day, subjects, packs, documents with their standing, counts, and what is open.</summary>
public static class ReportNotes
{
    /// <summary>Everything that holds for the whole, a line each, for forms that have no place of their own for it.</summary>
    internal static IEnumerable<BilingualText> Of(ComplianceReport report, IReadOnlyList<string> titles) =>
        OfTheWhole(report, titles).Concat(report.ReachingDocuments.Select(Document));

    /// <summary>The same without the documents.</summary>
    internal static IEnumerable<BilingualText> OfTheWhole(ComplianceReport report, IReadOnlyList<string> titles)
    {
        foreach (var title in titles)
        {
            yield return new BilingualText(title, title);
        }

        yield return Day(report);
        if (Assumption(report) is { } assumption)
        {
            yield return assumption;
        }

        yield return Packs(report);
        yield return Counts(report.Totals);
        if (report.Unattested > 0)
        {
            yield return Unattested(report.Unattested);
        }
    }

    /// <summary>A warning for each document among those that reach a subject which is no law.</summary>
    /// <param name="report">The report.</param>
    public static IEnumerable<BilingualText> Drafts(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.ReachingDocuments.Select(Draft).OfType<BilingualText>();
    }

    /// <summary>The warning that a document is a draft; <see langword="null"/> when it is none.</summary>
    /// <param name="document">The document.</param>
    public static BilingualText? Draft(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Status != DocumentStatus.Draft ? null
            : new BilingualText($"注意:{document.Title.Zh}为征求意见稿,并非正式规定", $"Note: {document.Title.En} is a draft for comment, not adopted law");
    }

    /// <summary>The day, and how many subjects and standards there are.</summary>
    /// <param name="report">The report.</param>
    public static BilingualText Day(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var day = report.AsOf.ToString("O", CultureInfo.InvariantCulture);
        var (subjects, schools, districts) = (report.Facts.Count, report.Facts.Schools.Count, report.Facts.Districts.Count);
        return new BilingualText(
            $"截至 {day} 的核查:{subjects} 个对象(其中区县 {districts} 个,学校 {schools} 所),{report.StandardCount} 条标准",
            $"Audit as of {day}: {Many(subjects, "subject")} ({Many(districts, "district")} and {Many(schools, "school")} among them), {Many(report.StandardCount, "standard")}");

        static string Many(int count, string one) => FormattableString.Invariant($"{count} {one}{(count == 1 ? "" : "s")}");
    }

    /// <summary>Where every subject is treated as lying; <see langword="null"/> when each lies where its code says.</summary>
    /// <param name="report">The report.</param>
    public static BilingualText? Assumption(ComplianceReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Facts.AssumedJurisdiction is { } assumed
            ? new BilingualText($"所有对象均视为位于 {assumed}", $"Every subject is treated as lying in {assumed}")
            : null;
    }

    /// <summary>How many assessments ended in each verdict.</summary>
    /// <param name="totals">The counts.</param>
    public static BilingualText Counts(VerdictCounts totals) => new(
        $"合计:违规 {totals.Violations},提示 {totals.Advisories},未到期 {totals.NotYetDue},达标 {totals.Met},不适用 {totals.NotApplicable},无法判定 {totals.Indeterminate}",
        $"In all: {totals.Violations} violations, {totals.Advisories} advisories, {totals.NotYetDue} not yet due, {totals.Met} met, {totals.NotApplicable} not applicable, {totals.Indeterminate} undecided");

    internal static BilingualText Packs(ComplianceReport report) => new(
        $"标准包:{string.Join("、", report.Packs.Select(pack => pack.Title.Zh))}", $"Packs: {string.Join(", ", report.Packs.Select(pack => pack.Title.En))}");

    internal static BilingualText Unattested(long many) => new(
        $"其中 {many} 项须凭佐证判定,尚无佐证", $"{many} of the undecided are judged by attestation, and nobody has attested yet");

    internal static BilingualText Document(PolicyDocument document)
    {
        var number = document.Number is null ? "" : " " + document.Number;
        var standing = Standing(document);
        return new BilingualText(
            $"{document.Code} {document.Title.Zh}{number},{document.Issuer.Zh},{standing.Zh}", $"{document.Code} {document.Title.En}{number}, {document.Issuer.En}, {standing.En}");
    }

    internal static BilingualText Standing(PolicyDocument document) => document.Status == DocumentStatus.Draft
        ? new BilingualText("征求意见稿,不是已发布的规定", "a draft for comment, not adopted law")
        : new BilingualText("已发布", "issued");
}
