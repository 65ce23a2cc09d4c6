using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Exchange.Import;

/// <summary>One row of a table as it was read, with what has been rejected of it so far.</summary>
internal sealed class ReadRow
{
    private readonly RawCell[] raw;
    private readonly BilingualText?[] reasons;

    /// <param name="place">Where it stands.</param>
    /// <param name="raw">Its cells with content in the columns that the mapping names.</param>
    /// <param name="cells">The values that facts are made of.</param>
    /// <param name="district">The values that the district is made of.</param>
    public ReadRow(SourcePlace place, IReadOnlyCollection<RawCell> raw, IEnumerable<FactCell> cells, IEnumerable<FactCell> district)
    {
        Place = place;
        // A row without any such cell is still a row; it counts as one, so that it is not lost.
        this.raw = raw.Count > 0 ? [.. raw] : [new RawCell(Column: null, "")];
        reasons = new BilingualText?[this.raw.Length];
        Cells = [.. cells];
        District = [.. district];
    }

    public SourcePlace Place { get; }

    public List<FactCell> Cells { get; }

    public List<FactCell> District { get; }

    /// <summary>Whether the row makes no subject.</summary>
    public bool IsRejected { get; private set; }

    public int CellCount => raw.Length;

    public int AcceptedCount => reasons.Count(reason => reason is null);

    public IEnumerable<RejectedCell> Rejected => raw.Zip(reasons)
        .Where(pair => pair.Second is not null)
        .Select(pair => new RejectedCell(pair.First.Column is { } column ? Place with { Column = column } : Place, pair.First.Text, pair.Second!));

    /// <summary>The value of a key, such as the code; <see langword="null"/> when there is none.</summary>
    public object? ValueOf(string key) => Cells.Find(cell => cell.Name == key).Value;

    /// <summary>Rejects what is left of the row.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="keys">The columns without which there is no subject: where one of them was rejected, its reason is that of the row.</param>
    /// <returns>Whether that was new.</returns>
    public bool RejectAll(BilingualText reason, IReadOnlyCollection<string> keys)
    {
        if (IsRejected)
        {
            return false;
        }

        IsRejected = true;
        var ofKey = raw.Zip(reasons).FirstOrDefault(pair => pair.Second is not null && pair.First.Column is { } column && keys.Contains(column)).Second;
        for (var i = 0; i < reasons.Length; i++)
        {
            reasons[i] ??= ofKey ?? reason;
        }

        return true;
    }

    /// <summary>Rejects the cells of some columns, and with them every value made of one.</summary>
    /// <returns>Whether there was such a cell that had not been rejected.</returns>
    public bool Reject(IReadOnlyCollection<string> columns, TableMapping mapping, BilingualText reason)
    {
        var isNew = false;
        for (var i = 0; i < reasons.Length; i++)
        {
            if (reasons[i] is null && raw[i].Column is { } column && columns.Contains(column))
            {
                (reasons[i], isNew) = (reason, true);
            }
        }

        Remove(Cells, mapping.Columns);
        Remove(District, mapping.DistrictColumns);
        return isNew;

        void Remove(List<FactCell> from, IEnumerable<CellSource> sources)
        {
            foreach (var source in sources.Where(source => source.Headings.Any(columns.Contains)))
            {
                // What could not be added to a sum stands there by its own column, to be found wrong itself.
                from.RemoveAll(cell => cell.Name == source.Name && (cell.Column is not { } column || columns.Contains(column) || !source.Headings.Contains(column)));
            }
        }
    }
}
