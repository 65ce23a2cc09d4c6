using Compliance.Languages;

namespace Compliance.Standards.Registers;

/// <summary>Holds the fields of one entry against each other.</summary>
internal static class ClauseCheck
{
    /// <summary>The least and the greatest year that a duty may be confined to.</summary>
    private const int FirstYear = 1949, LastYear = 2200;

    /// <summary>Values are kept for display to so many decimals.</summary>
    private const int MostDecimals = 10;

    /// <summary>Whether the fields make a clause at all; what else is wrong with them is added to the faults.</summary>
    public static bool IsComplete(ClauseFields clause, string where, List<DefinitionFault> faults)
    {
        if (clause.Id is null || clause.Locator.IsMissing || clause.Topic.IsMissing || clause.Stage.IsMissing || clause.Level is null
            || clause.TitleZh.IsMissing || clause.TitleEn.IsMissing || clause.SummaryZh.IsMissing || clause.SummaryEn.IsMissing
            || clause.Judgement is null || clause.Modality is null)
        {
            Fault(
                "条目须有 id、locator、topic、stage、level、titleZh、titleEn、summaryZh、summaryEn、judgement、modality。",
                "A clause needs id, locator, topic, stage, level, titleZh, titleEn, summaryZh, summaryEn, judgement and modality.");
            return false;
        }

        Require(
            clause.Judgement != Judgement.Measured
                || (!clause.Metric.IsMissing && clause.Comparator is not null && clause.Threshold is not null && clause.Unit is not null),
            "可测条目须有 metric、comparator、threshold、unit。",
            "A measured clause needs metric, comparator, threshold and unit.");
        Require(
            clause.Judgement == Judgement.NotCodable == !clause.WhyNotZh.IsMissing,
            "不可编码的条目须以 whyNotZh 和 whyNotEn 说明理由,其他条目不得有。",
            "A clause that is not codable says why in whyNotZh and whyNotEn; no other clause does.");
        Require(
            clause.Judgement == Judgement.Attested || (!clause.Forbids && !clause.Graded),
            "只有声明条目才有 forbids 和 graded。",
            "Only an attested clause has forbids and graded.");
        Require(
            clause.Judgement == Judgement.Attested || clause.Scope is null || (clause.Judgement == Judgement.Measured && clause.Scope.IsOfAreas),
            "只有声明条目才有 scope;可测条目的 scope 只能有 areas。",
            "Only an attested clause has a scope; that of a measured one has areas alone.");
        Require(
            clause.Upper is null || clause.Upper > clause.Threshold,
            "upper 应大于 threshold。",
            "The upper end must be above the threshold.");
        Require(
            clause.Floor is null or (> 0 and < 100),
            "floor 应在 0 与 100 之间。",
            "The floor must be between 0 and 100.");
        Require(
            clause.Decimals is null or (>= 0 and <= MostDecimals),
            "decimals 应在 0 至 10 之间。",
            "The decimals must be from 0 to 10.");
        Require(
            clause.Year is not { } year || (year is >= FirstYear and <= LastYear && (clause.Due?.Year ?? year) == year),
            "year 应在 1949 至 2200 之间,且 due 应在该年内。",
            "The year must be from 1949 to 2200, and due a day in it.");
        Require(
            !clause.AlsoMeasurableAt.Contains(clause.Level.Value),
            "alsoMeasurableAt 不应包含 level 本身。",
            "alsoMeasurableAt must not name the level itself.");
        RequireBoth("reading", clause.ReadingZh, clause.ReadingEn);
        RequireBoth("appliesWhen", clause.AppliesWhenZh, clause.AppliesWhenEn);
        RequireBoth("whyNot", clause.WhyNotZh, clause.WhyNotEn);
        if (clause.Scope is { } scope)
        {
            RequireLevel("stages", scope.Stages.Count > 0, "school, principal, teacher");
            RequireLevel("ownership", scope.Ownership is not null, "school");
            RequireLevel("locality", scope.Localities.Count > 0, "school");
            RequireLevel("kinds", scope.Kinds.Count > 0, "institution");
        }

        return true;

        void RequireLevel(string part, bool given, string levels) => Require(
            !given || levels.Split(", ").Contains(JsonNames.Of(clause.Level!.Value)),
            $"scope.{part} 只用于以下层级:{levels}。",
            $"scope.{part} is for these levels only: {levels}.");

        void RequireBoth(string text, RegisterText zh, RegisterText en) => Require(
            zh.IsMissing == en.IsMissing, $"{text}Zh 与 {text}En 须同时给出。", $"{text}Zh and {text}En go together.");

        void Require(bool holds, string zh, string en)
        {
            if (!holds)
            {
                Fault(zh, en);
            }
        }

        void Fault(string zh, string en) => faults.Add(new DefinitionFault(where, new BilingualText(zh, en)));
    }
}
