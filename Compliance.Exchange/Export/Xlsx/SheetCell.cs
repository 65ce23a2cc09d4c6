namespace Compliance.Exchange.Export.Xlsx;

/// <summary>What a cell holds: a text, or a number with its look.</summary>
/// <param name="Text">The text; null for a number.</param>
/// <param name="Number">The number.</param>
/// <param name="Look">How it looks.</param>
internal readonly record struct SheetCell(string? Text, decimal Number, CellLook Look)
{
    public static SheetCell Of(string? text, CellLook look = CellLook.Text) => new(text ?? "", 0, look);

    public static SheetCell Of(decimal number, CellLook look) => new(null, number, look);

    public static SheetCell Count(long count) => new(null, count, CellLook.Count);
}
