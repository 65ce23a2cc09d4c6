namespace Compliance.Exchange.Import;

/// <summary>A cell with content as it stood in a table.</summary>
/// <param name="Column">The heading; <see langword="null"/> where it stands for a whole row.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct RawCell(string? Column, string Text);
