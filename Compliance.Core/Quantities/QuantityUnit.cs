namespace Compliance.Quantities;

/// <summary>The units in which standards are written.</summary>
public enum QuantityUnit
{
    /// <summary>Whole things or posts: pupils, classes, teachers.</summary>
    Count,

    /// <summary>One quantity per one of another, such as pupils per teacher.</summary>
    Ratio,

    /// <summary>A part of a whole, in hundredths.</summary>
    Percent,

    /// <summary>The difference between two percentages.</summary>
    PercentagePoints,

    /// <summary>Years of service.</summary>
    Years,

    /// <summary>Chinese yuan.</summary>
    Yuan,

    /// <summary>Hours of 60 minutes.</summary>
    Hours,

    /// <summary>Megabits per second.</summary>
    Mbps,

    /// <summary>Square metres.</summary>
    SquareMetres,

    /// <summary>A plain number that measures how things differ.</summary>
    Coefficient,

    /// <summary>No amount: yes, kept as one, or no, kept as zero.</summary>
    YesNo,
}
