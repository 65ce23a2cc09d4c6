using Compliance.Facts.Describing;

namespace Compliance.Facts.Columns;

/// <summary>
/// The facts of many subjects of one level, as an array per fact in the order of the subjects. The engine reads these and not the records: a loop over a few dense
/// arrays runs as fast as memory delivers. Columns are made when first asked for and then kept. Thread-safe.
/// </summary>
/// <remarks>
/// Counts are <c>int[]</c>, posts and years <c>long[]</c> in thousandths, flags and choices <c>sbyte[]</c>; -1 means not reported, since no fact is negative.
/// Indicators are <c>decimal?[]</c>.
/// </remarks>
internal sealed class FactTable
{
    private readonly Subject[] subjects;
    private readonly Array?[] columns;
    private readonly Dictionary<string, decimal?[]> indicators = new(StringComparer.Ordinal);
    private readonly object gate = new();

    public FactTable(SubjectLevel level, Subject[] subjects)
    {
        this.subjects = subjects;
        columns = new Array?[FactCatalog.Of(level).Count];
    }

    public Subject[] Subjects => subjects;

    public Array Column(Fact fact)
    {
        var column = Volatile.Read(ref columns[fact.Ordinal]);
        if (column is null)
        {
            // Two threads may both make it; the values are the same, and one of the arrays stays.
            column = fact.ColumnOf(subjects);
            column = Interlocked.CompareExchange(ref columns[fact.Ordinal], column, null) ?? column;
        }

        return column;
    }

    public decimal?[] Column(string indicator)
    {
        lock (gate)
        {
            if (!indicators.TryGetValue(indicator, out var column))
            {
                column = [.. subjects.Select(subject => subject.Indicators.ValueOf(indicator))];
                indicators.Add(indicator, column);
            }

            return column;
        }
    }
}
