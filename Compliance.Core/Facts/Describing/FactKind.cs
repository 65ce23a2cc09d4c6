namespace Compliance.Facts.Describing;

/// <summary>What values a fact takes.</summary>
public enum FactKind
{
    /// <summary>A whole number of things, zero or more.</summary>
    Count,

    /// <summary>A number of posts, with up to three decimals.</summary>
    Posts,

    /// <summary>A length of service in years.</summary>
    Years,

    /// <summary>A rate that the return gives in hundredths, zero or more, with up to twelve decimals; above 100 for a gross rate.</summary>
    Percent,

    /// <summary>A yearly rise between two rates, zero or more, with up to twelve decimals.</summary>
    PercentagePoints,

    /// <summary>Chinese yuan, zero or more, with up to four decimals.</summary>
    Money,

    /// <summary>Square metres, zero or more, with up to three decimals.</summary>
    SquareMetres,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of a list of names.</summary>
    Choice,
}
