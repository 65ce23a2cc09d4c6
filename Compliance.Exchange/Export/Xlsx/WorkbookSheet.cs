namespace Compliance.Exchange.Export.Xlsx;

/// <summary>One sheet: a table under headings that stay in view.</summary>
/// <param name="Name">At most 31 characters, without : \ / ? * [ ].</param>
/// <param name="Columns">The headings with their widths, in characters.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns, or fewer.</param>
/// <param name="Frozen">How many columns stay in view when one scrolls to the right.</param>
internal sealed record WorkbookSheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<SheetCell>> Rows, int Frozen = 0)
{
    /// <summary>How many empty rows below the others belong to the table, for somebody to fill in.</summary>
    public int EmptyRows { get; init; }

    /// <summary>What colours cells.</summary>
    public IReadOnlyList<ColourRule> Colours { get; init; } = [];

    /// <summary>What may be entered, for a sheet that somebody fills in.</summary>
    public IReadOnlyList<EntryRule> Entries { get; init; } = [];

    /// <summary>Whether the headings have filters.</summary>
    public bool HasFilters { get; init; } = true;

    /// <summary>Who sees it.</summary>
    public SheetSight Sight { get; init; }
}
