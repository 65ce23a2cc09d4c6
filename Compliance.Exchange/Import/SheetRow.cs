namespace Compliance.Exchange.Import;

/// <summary>One row of a sheet that holds something.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells with content as text, by column from 0, ascending.</param>
internal readonly record struct SheetRow(int Number, IReadOnlyList<(int Column, string Text)> Cells);
