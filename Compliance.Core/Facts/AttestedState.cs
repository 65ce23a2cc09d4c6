namespace Compliance.Facts;

/// <summary>What an attester found of the thing that a clause speaks of. Whether the clause demands or forbids it, the register says.</summary>
public enum AttestedState
{
    /// <summary>It is there: set up, issued, held, done.</summary>
    Present,

    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>The clause does not reach the subject, for a reason that no fact holds: a school without a canteen.</summary>
    NotApplicable,
}
