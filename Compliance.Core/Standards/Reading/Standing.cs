namespace Compliance.Standards.Reading;

/// <summary>How a measured value stands to its threshold.</summary>
internal enum Standing
{
    Below,
    At,
    Above,

    /// <summary>A ratio of something to nothing: above every limit, but no population for a floor.</summary>
    ServedByNobody,

    /// <summary>A ratio to nothing whose first term was not reported.</summary>
    PerhapsServedByNobody,

    /// <summary>0 of 0: there is nothing to measure.</summary>
    Empty,

    /// <summary>A part was not reported.</summary>
    Unknown,
}
