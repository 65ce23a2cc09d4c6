namespace Compliance.Exchange.Export.Xlsx;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width, in characters.</param>
/// <param name="Look">How cells look that somebody fills in.</param>
internal readonly record struct SheetColumn(string Heading, int Width, CellLook Look = CellLook.Text);
