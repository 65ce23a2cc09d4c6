using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Tests.Evaluation.Differential;

namespace Compliance.Tests.Samples;

/// <summary>A file of samples/data, judged by all packs.</summary>
internal static class SampleFile
{
    private static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create(
        NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack, LeshanStandards.Pack);

    /// <summary>The report on a file.</summary>
    /// <param name="name">The name of the file in samples/data.</param>
    /// <param name="asOf">The day, such as <c>2025-12-30</c>; the file's own when null.</param>
    public static ComplianceReport Report(string name, string? asOf = null)
    {
        var builder = new FactSetBuilder();
        var header = FactFile.ReadFile(Repository.PathOf("samples/data/" + name), builder);
        var day = asOf is null ? header.AsOf!.Value : DateOnly.ParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Evaluator.Evaluate(builder.Build(), day);
    }

    /// <summary>What a standard says of a subject in a few words: verdict, and then cure, reason or missing facts.</summary>
    public static string Said(this ComplianceReport report, string standard, string subject) => InBrief(report.Find(standard, subject)!);

    /// <summary>Subject, standard and what it says, for each assessment.</summary>
    public static IEnumerable<string> InBrief(this IEnumerable<Assessment> assessments) =>
        assessments.Where(IsShown).Select(assessment => $"{assessment.Subject.Code} {assessment.Standard.Id} {InBrief(assessment)}");

    /// <summary>The samples were made to show the verdicts of these clauses; of the others they say little.</summary>
    private static bool IsShown(Assessment assessment) => HandWrittenClauses.All.Any(clause => clause.Id == assessment.Standard.Id);

    private static string InBrief(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.NotMet or Verdict.NotYetDue when assessment.Shortfall is { } shortfall => string.Create(
            CultureInfo.InvariantCulture, $"{assessment.Verdict}: {shortfall.Amount} {(shortfall.IsIncrease ? "more" : "fewer")} {shortfall.Fact}"),
        Verdict.NotApplicable => $"NotApplicable: {assessment.Reason}",
        Verdict.Indeterminate => $"Indeterminate: {string.Join(", ", assessment.Missing)}",
        var verdict => verdict.ToString(),
    };
}
