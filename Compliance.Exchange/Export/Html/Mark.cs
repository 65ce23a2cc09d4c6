using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>
/// How an outcome looks: its word, a sign that tells it from the others without colour, and the name that the style knows it by. Immutable.
/// </summary>
/// <param name="Key">The name in classes and filters.</param>
/// <param name="Sign">One character.</param>
/// <param name="Word">The word.</param>
internal sealed record Mark(string Key, string Sign, BilingualText Word)
{
    public static Mark Violation { get; } = new("violation", "✕", Verdicts.Of(BreachKind.Violation));

    public static Mark Advisory { get; } = new("advisory", "!", Verdicts.Of(BreachKind.Advisory));

    public static Mark Component { get; } = new("component", "◇", Verdicts.Of(BreachKind.Component));

    public static Mark NotYetDue { get; } = new("not-due", "◔", Verdicts.Of(Verdict.NotYetDue));

    public static Mark Met { get; } = new("met", "✓", Verdicts.Of(Verdict.Met));

    public static Mark Undecided { get; } = new("undecided", "?", Verdicts.Of(Verdict.Indeterminate));

    public static Mark NotApplicable { get; } = new("not-applicable", "–", Verdicts.Of(Verdict.NotApplicable));

    /// <summary>All of them, what weighs most first.</summary>
    public static IReadOnlyList<Mark> All { get; } = [Violation, Advisory, Component, NotYetDue, Met, Undecided, NotApplicable];

    public static Mark Of(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => Met,
        Verdict.NotYetDue => NotYetDue,
        Verdict.Indeterminate => Undecided,
        Verdict.NotApplicable => NotApplicable,
        _ => assessment.Kind switch { BreachKind.Violation => Violation, BreachKind.Component => Component, _ => Advisory },
    };

    public long In(VerdictCounts counts) => Key switch
    {
        "violation" => counts.Violations,
        "advisory" => counts.Advisories,
        "component" => counts.Components,
        "not-due" => counts.NotYetDue,
        "met" => counts.Met,
        "undecided" => counts.Indeterminate,
        _ => counts.NotApplicable,
    };
}
