using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Quantities;

namespace Compliance.Exchange.Import;

/// <summary>The sum of several columns. One that is empty leaves the sum unreported: missing is never zero.</summary>
internal sealed record SumSource(Fact Fact, IReadOnlyList<string> Summands) : CellSource(Fact.Name)
{
    /// <summary>Above every limit of a fact, and far below what a sum of decimals can hold.</summary>
    private const decimal TooLarge = 1_000_000_000m;

    private readonly string total = Summands.Count switch
    {
        1 => Summands[0],
        2 => $"{Summands[0]}+{Summands[1]}",
        _ => $"{Summands[0]}+…+{Summands[^1]}",
    };

    public override IReadOnlyList<string> Headings => Summands;

    public override void Read(Table table, ReadOnlySpan<int> columns, List<FactCell> cells, List<FactFault> faults)
    {
        var (sum, known) = (0m, true);
        for (var i = 0; i < columns.Length; i++)
        {
            if (table.Number(columns[i], percentage: false) is { } number && CanBePart(number))
            {
                sum += number;
                continue;
            }

            // What can not be added goes on as it is, so that the facts' own check words the fault at this very column.
            known = false;
            if (table.Text(columns[i]) is { Length: > 0 } text && !IsError(table, text, Summands[i], faults))
            {
                cells.Add(new FactCell(Name, table.Number(columns[i], percentage: false) is { } refused ? refused : text, IsText: true, Place: null) { Column = Summands[i] });
            }
        }

        if (known)
        {
            cells.Add(new FactCell(Name, sum, IsText: false, Place: null) { Column = total, Fact = Fact });
        }
    }

    private bool CanBePart(decimal number) => number is >= 0 and <= TooLarge && Fact.Kind switch
    {
        FactKind.Count => decimal.Truncate(number) == number,
        FactKind.Posts => Posts.TryFromDecimal(number, out _),
        _ => true,
    };
}
