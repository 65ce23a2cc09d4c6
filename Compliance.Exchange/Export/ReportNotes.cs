using System.Globalization;
using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>What every form of a report says of the whole: titles, day, subjects, packs, documents with their standing, counts, and what is open.</summary>
internal static class ReportNotes
{
    public static IEnumerable<BilingualText> Of(ComplianceReport report, IReadOnlyList<string> titles)
    {
        foreach (var title in titles)
        {
            yield return new BilingualText(title, title);
        }

        yield return Day(report);
        if (report.Facts.AssumedJurisdiction is { } assumed)
        {
            yield return new BilingualText($"所有对象均视为位于 {assumed}", $"Every subject is treated as lying in {assumed}");
        }

        yield return new BilingualText(
            $"标准包:{string.Join("、", report.Packs.Select(pack => pack.Title.Zh))}", $"Packs: {string.Join(", ", report.Packs.Select(pack => pack.Title.En))}");
        yield return Counts(report.Totals);
        if (report.Unattested > 0)
        {
            yield return Unattested(report.Unattested);
        }

        foreach (var document in report.ReachingDocuments)
        {
            yield return Document(document);
        }
    }

    /// <summary>The documents among those that reach a subject which are no law.</summary>
    public static IEnumerable<BilingualText> Drafts(ComplianceReport report) => report.ReachingDocuments
        .Where(document => document.Status == DocumentStatus.Draft)
        .Select(document => new BilingualText(
            $"注意:{document.Title.Zh}为征求意见稿,并非正式规定", $"Note: {document.Title.En} is a draft for comment, not adopted law"));

    public static BilingualText Day(ComplianceReport report)
    {
        var day = report.AsOf.ToString("O", CultureInfo.InvariantCulture);
        var (subjects, schools, districts) = (report.Facts.Count, report.Facts.Schools.Count, report.Facts.Districts.Count);
        return new BilingualText(
            $"截至 {day} 的核查:{subjects} 个对象(其中区县 {districts} 个,学校 {schools} 所),{report.StandardCount} 条标准",
            $"Audit as of {day}: {subjects} subjects ({districts} districts and {schools} schools among them), {report.StandardCount} standards");
    }

    public static BilingualText Counts(VerdictCounts totals) => new(
        $"合计:违规 {totals.Violations},提示 {totals.Advisories},未到期 {totals.NotYetDue},达标 {totals.Met},不适用 {totals.NotApplicable},无法判定 {totals.Indeterminate}",
        $"In all: {totals.Violations} violations, {totals.Advisories} advisories, {totals.NotYetDue} not yet due, {totals.Met} met, {totals.NotApplicable} not applicable, {totals.Indeterminate} undecided");

    public static BilingualText Unattested(long many) => new(
        $"其中 {many} 项须凭佐证判定,尚无佐证", $"{many} of the undecided are judged by attestation, and nobody has attested yet");

    public static BilingualText Document(PolicyDocument document)
    {
        var number = document.Number is null ? "" : " " + document.Number;
        var standing = Standing(document);
        return new BilingualText(
            $"{document.Code} {document.Title.Zh}{number},{document.Issuer.Zh},{standing.Zh}", $"{document.Code} {document.Title.En}{number}, {document.Issuer.En}, {standing.En}");
    }

    public static BilingualText Standing(PolicyDocument document) => document.Status == DocumentStatus.Draft
        ? new BilingualText("征求意见稿,不是已发布的规定", "a draft for comment, not adopted law")
        : new BilingualText("已发布", "issued");
}
