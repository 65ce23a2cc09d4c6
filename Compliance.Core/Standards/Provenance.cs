namespace Compliance.Standards;

/// <summary>Where the figure of a clause was read.</summary>
public enum Provenance
{
    /// <summary>In the text of the document itself.</summary>
    Official,

    /// <summary>In a secondary source only; the official text was not seen. Every output says so.</summary>
    Secondary,

    /// <summary>Follows from the text by arithmetic, such as an average above the limit for every single class.</summary>
    Derived,
}
