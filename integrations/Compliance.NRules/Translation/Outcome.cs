namespace Compliance.NRules.Translation;

/// <summary>What a sentence yields for a subject that its document reaches, before days are considered.</summary>
internal enum Outcome
{
    Met,
    NotMet,
    OutsideCondition,
    EmptyPopulation,
    Indeterminate,
}
