using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>Where one named value of a row comes from.</summary>
/// <param name="Name">The fact or key.</param>
internal abstract record CellSource(string Name)
{
    /// <summary>The headings that the table must have.</summary>
    public abstract IReadOnlyList<string> Headings { get; }

    /// <summary>Reads the value from the current row. What is not reported adds no cell.</summary>
    /// <param name="table">The table, on a row.</param>
    /// <param name="columns">Where the <see cref="Headings"/> stand.</param>
    /// <param name="cells">Receives the value, or the cell that is wrong.</param>
    /// <param name="faults">Receives faults that only the mapping can word.</param>
    public abstract void Read(Table table, ReadOnlySpan<int> columns, List<FactCell> cells, List<FactFault> faults);

    /// <summary>Whether a cell is what a spreadsheet shows for a formula without a value, which is a fault of its own.</summary>
    protected static bool IsError(Table table, string text, string heading, List<FactFault> faults)
    {
        if (!CellErrors.Has(text))
        {
            return false;
        }

        faults.Add(TableFaults.ErrorCell(text, table.PlaceOf(heading)));
        return true;
    }
}
