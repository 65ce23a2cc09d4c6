namespace Compliance.Evaluation;

/// <summary>Why a standard does not reach a subject.</summary>
public enum NotApplicableReason
{
    /// <summary>The subject lies outside the area of the document.</summary>
    OutsideJurisdiction,

    /// <summary>The document was not in force on the day.</summary>
    NotInForce,

    /// <summary>The subject does not fulfil the condition of the clause.</summary>
    OutsideCondition,

    /// <summary>There is nobody or nothing to measure: a share of none, a ratio of none to none.</summary>
    EmptyPopulation,
}
