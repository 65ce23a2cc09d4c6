namespace Compliance.Exchange.Import;

/// <summary>What a spreadsheet shows a number as.</summary>
internal enum NumberLook
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Times a hundred, with a percent sign.</summary>
    Percentage,

    /// <summary>As the day so many days after the beginning of 1900.</summary>
    Day,
}
