using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>The same value in every row.</summary>
internal sealed record ConstantSource(string Name, object Value) : CellSource(Name)
{
    public override IReadOnlyList<string> Headings => [];

    public override void Read(Table table, ReadOnlySpan<int> columns, List<FactCell> cells, List<FactFault> faults) =>
        cells.Add(new FactCell(Name, Value, IsText: false, Place: null));
}
