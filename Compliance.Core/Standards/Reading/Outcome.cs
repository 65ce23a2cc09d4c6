namespace Compliance.Standards.Reading;

/// <summary>
/// What a sentence yields for a subject, before dates are considered. One byte, so that the outcomes of a country stay small.
/// </summary>
internal enum Outcome : byte
{
    Met,
    NotMet,
    OutsideCondition,
    EmptyPopulation,
    Indeterminate,
    OutsideJurisdiction,
}
