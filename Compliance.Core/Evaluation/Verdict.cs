namespace Compliance.Evaluation;

/// <summary>What a standard says of a subject. The list is closed.</summary>
public enum Verdict
{
    /// <summary>The standard is met.</summary>
    Met,

    /// <summary>It is not met, and it is due.</summary>
    NotMet,

    /// <summary>It is not met, and its due day has not come.</summary>
    NotYetDue,

    /// <summary>It does not reach this subject; <see cref="NotApplicableReason"/> says why.</summary>
    NotApplicable,

    /// <summary>Facts are missing, and what was reported does not decide.</summary>
    Indeterminate,
}
