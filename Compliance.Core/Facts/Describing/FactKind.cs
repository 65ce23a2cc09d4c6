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

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of a list of names.</summary>
    Choice,
}
