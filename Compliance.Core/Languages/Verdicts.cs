using Compliance.Evaluation;

namespace Compliance.Languages;

/// <summary>The names of the verdicts, as headings and labels have them. What one assessment came to, with its reason, is <see cref="Assessment.OutcomeIn"/>.</summary>
public static class Verdicts
{
    /// <summary>The name of a verdict.</summary>
    /// <param name="verdict">Which verdict.</param>
    public static BilingualText Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => new BilingualText("达标", "met"),
        Verdict.NotMet => new BilingualText("未达标", "not met"),
        Verdict.NotYetDue => new BilingualText("未到期", "not yet due"),
        Verdict.NotApplicable => new BilingualText("不适用", "not applicable"),
        _ => new BilingualText("无法判定", "undecided"),
    };

    /// <summary>The name of the weight of what is not met.</summary>
    /// <param name="kind">Which weight.</param>
    public static BilingualText Of(BreachKind kind) => kind switch
    {
        BreachKind.Violation => new BilingualText("违规", "violation"),
        BreachKind.Advisory => new BilingualText("提示", "advisory"),
        _ => new BilingualText("综合判定的一项", "part of a determination"),
    };

    /// <summary>The name of what an assessment came to: its weight where it is not met, else its verdict.</summary>
    /// <param name="assessment">The assessment.</param>
    public static BilingualText Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Kind is { } kind ? Of(kind) : Of(assessment.Verdict);
    }
}
