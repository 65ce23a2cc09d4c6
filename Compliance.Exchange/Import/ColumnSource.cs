using Compliance.Facts.Building;
using Compliance.Facts.Describing;

namespace Compliance.Exchange.Import;

/// <summary>One column: its text, or the number, yes or no that the fact takes.</summary>
internal sealed record ColumnSource(string Name, string Heading, Fact? Fact, UnitFactor? Factor = null) : CellSource(Name)
{
    private readonly string[] headings = [Heading];

    public override IReadOnlyList<string> Headings => headings;

    private bool IsNumber => Fact is { Kind: not (FactKind.Flag or FactKind.Choice) };

    public override void Read(Table table, ReadOnlySpan<int> columns, List<FactCell> cells, List<FactFault> faults)
    {
        if (IsNumber && Factor is null && table.Whole(columns[0]) is { } whole)
        {
            cells.Add(new FactCell(Name, SmallNumbers.Boxed(whole), IsText: false, Place: null) { Column = Heading, Fact = Fact });
        }
        else if (IsNumber && table.Number(columns[0], Fact!.Kind == FactKind.Percent) is { } number)
        {
            cells.Add(new FactCell(Name, Factor is null ? number : Factor.Of(number), IsText: false, Place: null) { Column = Heading, Fact = Fact });
        }
        else if (table.Text(columns[0]) is { Length: > 0 } text && !IsError(table, text, Heading, faults))
        {
            cells.Add(new FactCell(Name, Fact?.Kind == FactKind.Flag ? Flag(text) : text, IsText: true, Place: null) { Column = Heading, Fact = Fact });
        }
    }

    private static object Flag(string text) => text switch
    {
        "是" or "TRUE" or "True" => true,
        "否" or "FALSE" or "False" => false,
        _ => text,
    };
}
