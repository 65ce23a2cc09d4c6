namespace Compliance.NRules.Translation;

/// <summary>How a measured value stands to its threshold.</summary>
internal enum Standing
{
    Below,
    At,
    Above,

    /// <summary>A ratio of something to nothing.</summary>
    ServedByNobody,

    /// <summary>A ratio to nothing whose first term was not reported.</summary>
    PerhapsServedByNobody,

    /// <summary>There is nothing to measure.</summary>
    Empty,

    /// <summary>A part was not reported.</summary>
    Unknown,
}
