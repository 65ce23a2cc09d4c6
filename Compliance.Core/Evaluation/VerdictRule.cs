using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation;

/// <summary>How an outcome becomes a verdict on a day.</summary>
internal static class VerdictRule
{
    public static Verdict Of(Outcome outcome, Standard standard, DateOnly asOf) => Of(outcome, standard.Document, standard.Timing, asOf);

    /// <summary>The same from what the register says alone, without the sentence.</summary>
    public static Verdict Of(Outcome outcome, PolicyDocument document, Timing timing, DateOnly asOf) => outcome switch
    {
        _ when !document.Applies(timing, asOf) => Verdict.NotApplicable,
        Outcome.Met => Verdict.Met,
        Outcome.NotMet => timing.Due is { } due && asOf < due ? Verdict.NotYetDue : Verdict.NotMet,
        Outcome.Indeterminate => Verdict.Indeterminate,
        _ => Verdict.NotApplicable,
    };

    /// <summary>Whether a subject answers to a standard that is in force; it does even where there is nothing to measure.</summary>
    public static bool Reaches(Outcome outcome) => outcome is not (Outcome.OutsideJurisdiction or Outcome.OutsideCondition);

    /// <summary>Whether some outcome of a standard is a violation on a day.</summary>
    public static bool CanBeViolated(StandardSlot slot, DateOnly asOf) =>
        KindOf(slot.Clause.Modality) == BreachKind.Violation && Of(Outcome.NotMet, slot.Document, slot.Clause.Timing, asOf) == Verdict.NotMet;

    public static BreachKind KindOf(Modality modality) => modality switch
    {
        Modality.Mandatory or Modality.Target => BreachKind.Violation,
        Modality.Component => BreachKind.Component,
        _ => BreachKind.Advisory,
    };

    public static NotApplicableReason ReasonOf(Outcome outcome, Standard standard, DateOnly asOf) => outcome switch
    {
        Outcome.OutsideJurisdiction => NotApplicableReason.OutsideJurisdiction,
        _ when !standard.IsInForceOn(asOf) => NotApplicableReason.NotInForce,
        Outcome.EmptyPopulation => NotApplicableReason.EmptyPopulation,
        _ => NotApplicableReason.OutsideCondition,
    };
}
