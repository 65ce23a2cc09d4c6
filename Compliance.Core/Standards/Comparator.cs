namespace Compliance.Standards;

/// <summary>How a measured value is held against its threshold.</summary>
public enum Comparator
{
    /// <summary>At least the threshold; the threshold itself meets the clause.</summary>
    AtLeast,

    /// <summary>At most the threshold; the threshold itself meets the clause.</summary>
    AtMost,

    /// <summary>More than the threshold; the threshold itself does not meet the clause.</summary>
    MoreThan,

    /// <summary>Less than the threshold; the threshold itself does not meet the clause.</summary>
    LessThan,

    /// <summary>The threshold and nothing else.</summary>
    Exactly,
}
