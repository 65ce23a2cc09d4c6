namespace Compliance.Exchange.Export.Xlsx;

/// <summary>When the cells of a column are coloured.</summary>
/// <param name="Column">The column, counted from 0.</param>
/// <param name="Formula">The condition, as it reads for row 2, the first below the headings.</param>
/// <param name="Colour">One of those of <see cref="StyleSheet.Colours"/>.</param>
internal sealed record ColourRule(int Column, string Formula, string Colour);
