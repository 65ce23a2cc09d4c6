namespace Compliance.Facts.Building;

/// <summary>
/// Collects the indicators of one row after another. Rows of one file mostly report the same names, which are then sorted once and kept once. Not thread-safe.
/// </summary>
internal sealed class IndicatorCollector
{
    private readonly Dictionary<string, decimal> reported = new(StringComparer.Ordinal);
    private string[] names = [];

    /// <summary>Keeps a value for the row under way; a later one under the same name goes before.</summary>
    public void Set(string name, decimal value) => reported[name] = value;

    /// <summary>The indicators of the row; the next row begins with none.</summary>
    public IndicatorValues Take()
    {
        if (reported.Count == 0)
        {
            return IndicatorValues.None;
        }

        var values = new decimal[reported.Count];
        if (!HasSameNames(values))
        {
            names = [.. reported.Keys];
            Array.Sort(names, StringComparer.Ordinal);
            HasSameNames(values);
        }

        reported.Clear();
        return new IndicatorValues(names, values);
    }

    /// <summary>Fills in the values in the order of the names, if the row has these names and no others.</summary>
    private bool HasSameNames(decimal[] values)
    {
        if (names.Length != values.Length)
        {
            return false;
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (!reported.TryGetValue(names[i], out values[i]))
            {
                return false;
            }
        }

        return true;
    }
}
