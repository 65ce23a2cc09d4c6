using Compliance.Facts.Building;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>The beginning of a table, where a row was taken for its headings.</summary>
/// <param name="HeadingRow">Which row.</param>
/// <param name="Headings">The headings.</param>
/// <param name="Rows">Rows below them, each with a cell for every heading.</param>
internal sealed record GuessedTable(int HeadingRow, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int LastHeadingRow = 10;
    private const int RowsLookedAt = 1000;

    /// <summary>The table of a file with each of its first rows taken for the headings.</summary>
    /// <exception cref="InvalidFactsException">There is no table.</exception>
    public static List<GuessedTable> Candidates(string path)
    {
        var (candidates, faults) = (new List<GuessedTable>(), new List<FactFault>());
        try
        {
            for (var row = 1; row <= LastHeadingRow; row++)
            {
                var own = new List<FactFault>();
                using var stream = SourceFile.Open(path);
                if (TableFile.Tables(stream, path, new TableMapping { File = path, HeadingRow = row }, [], own, (_, _) => { }).Select(table => Read(row, table)).FirstOrDefault() is { } read)
                {
                    candidates.Add(read);
                }

                faults.AddRange(row == 1 ? own : []);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, unreadable), unreadable);
        }

        return candidates.Count > 0 ? candidates : throw new InvalidFactsException(faults.Count > 0 ? faults : [TableFaults.Empty(new SourcePlace { File = path })]);
    }

    private static GuessedTable Read(int row, Table table)
    {
        // Rows that are at fault are none to learn from; whoever reads the table with the mapping is told of them.
        table.Faults = [];
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count < RowsLookedAt && table.Read())
        {
            rows.Add([.. Enumerable.Range(0, table.Headings.Count).Select(table.Text)]);
        }

        return new GuessedTable(row, table.Headings, rows);
    }
}
