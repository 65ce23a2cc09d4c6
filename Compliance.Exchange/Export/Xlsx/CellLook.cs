namespace Compliance.Exchange.Export.Xlsx;

/// <summary>How a cell looks: the index of its format in the style sheet.</summary>
internal enum CellLook
{
    /// <summary>Text, wrapped, at the top of its cell.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A whole number with grouped thousands.</summary>
    Count,

    /// <summary>A number with as many decimals as it has room for.</summary>
    Number,

    /// <summary>A measured value that meets its standard.</summary>
    Met,

    /// <summary>One that violates it.</summary>
    Violation,

    /// <summary>One that misses what is only striven for, is a part of a determination, or is not due yet.</summary>
    Advisory,

    /// <summary>What is not known.</summary>
    Open,

    /// <summary>A text even where it looks like a number or a day: a code keeps its leading zeros.</summary>
    Verbatim,
}
