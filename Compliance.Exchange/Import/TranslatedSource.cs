using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>One column whose texts the mapping translates. A text that it does not know is a fault, never a guess.</summary>
internal sealed record TranslatedSource(string Name, string Heading, IReadOnlyDictionary<string, object?> Values) : CellSource(Name)
{
    private readonly string[] headings = [Heading];

    public override IReadOnlyList<string> Headings => headings;

    public override void Read(Table table, ReadOnlySpan<int> columns, List<FactCell> cells, List<FactFault> faults)
    {
        if (table.Text(columns[0]) is not { Length: > 0 } text)
        {
            return;
        }

        if (!Values.TryGetValue(text, out var value))
        {
            if (IsError(table, text, Heading, faults))
            {
                return;
            }

            faults.Add(TableFaults.NotTranslated(Name, text, Values.Keys, table.PlaceOf(Heading)));
        }
        else if (value is not null)
        {
            cells.Add(new FactCell(Name, value, IsText: false, Place: null) { Column = Heading });
        }
    }
}
