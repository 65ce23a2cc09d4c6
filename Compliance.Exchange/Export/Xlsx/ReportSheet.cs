namespace Compliance.Exchange.Export.Xlsx;

/// <summary>One sheet: a table under headings that stay in view.</summary>
/// <param name="Name">At most 31 characters, without : \ / ? * [ ].</param>
/// <param name="Columns">The headings with their widths, in characters.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns, or fewer.</param>
/// <param name="Frozen">How many columns stay in view when one scrolls to the right.</param>
/// <param name="Status">The column whose words colour it, counted from 0; null when none does.</param>
internal sealed record ReportSheet(
    string Name, IReadOnlyList<(string Heading, int Width)> Columns, IEnumerable<IReadOnlyList<SheetCell>> Rows, int Frozen = 0, int? Status = null);
