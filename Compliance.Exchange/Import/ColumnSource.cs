using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>The text of one column.</summary>
internal sealed record ColumnSource(string Name, string Heading) : CellSource(Name)
{
    private readonly string[] headings = [Heading];

    public override IReadOnlyList<string> Headings => headings;

    public override void Read(CsvTable table, ReadOnlySpan<int> columns, List<FactCell> cells, List<FactFault> faults)
    {
        if (table.Text(columns[0]) is { Length: > 0 } text)
        {
            cells.Add(new FactCell(Name, text, IsText: true, Place: null) { Column = Heading });
        }
    }
}
