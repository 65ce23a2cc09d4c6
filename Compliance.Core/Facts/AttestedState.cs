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

    /// <summary>It is there in the main: 基本合格, the lower of two grades that some clauses know. It does not meet the clause, but some determinations ask no more of a part.</summary>
    Basic,
}
