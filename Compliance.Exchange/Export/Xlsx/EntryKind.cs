namespace Compliance.Exchange.Export.Xlsx;

/// <summary>What a cell takes.</summary>
internal enum EntryKind
{
    /// <summary>Anything.</summary>
    Anything,

    /// <summary>A whole number between two others.</summary>
    Whole,

    /// <summary>A number between two others.</summary>
    Decimal,

    /// <summary>One of a list.</summary>
    List,

    /// <summary>A text of a length.</summary>
    Length,
}
