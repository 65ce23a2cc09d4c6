using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>Goes through the tables of one mapping, row by row.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="report">Receives what is wrong, and whether that is a row which can not be divided into cells.</param>
/// <param name="facts">Receives each fact file that stands beside tables in an archive, with its name.</param>
internal sealed class ImportRun(TableMapping mapping, Action<FactFault, bool> report, Action<Stream, string> facts)
{
    private readonly List<FactCell> cells = new(mapping.Columns.Count);
    private readonly List<FactCell> districtCells = [];
    private readonly string[] wanted = [.. mapping.Columns.Concat(mapping.DistrictColumns).SelectMany(source => source.Headings).Distinct(StringComparer.Ordinal)];
    private Table? current;

    /// <summary>The values of the row under way.</summary>
    public List<FactCell> Cells => cells;

    /// <summary>The values of the district that the row under way names; empty where rows make none.</summary>
    public List<FactCell> DistrictCells => districtCells;

    /// <summary>Begins a set of facts with what the mapping itself says.</summary>
    public static void Begin(FactSetBuilder builder, TableMapping mapping)
    {
        StateYear(builder, mapping);
        foreach (var subject in mapping.Subjects)
        {
            builder.AddRow(subject.Level, subject.Cells, subject.Place);
        }
    }

    /// <summary>Tells a builder the year that the mapping states.</summary>
    public static void StateYear(FactSetBuilder facts, TableMapping mapping)
    {
        if (mapping.SchoolYear is { } year)
        {
            facts.ForSchoolYear(year);
        }
    }

    /// <summary>The places of the rows of the tables in a file; on each, what it holds is to be taken by the caller.</summary>
    /// <exception cref="InvalidFactsException">The file is damaged, or refused.</exception>
    public IEnumerable<SourcePlace> Rows(Stream stream, string file, CancellationToken cancellationToken)
    {
        var faults = new List<FactFault>();
        var (rows, anyFault, anyFacts) = (0, false, false);
        foreach (var table in TableFile.Tables(stream, file, mapping, wanted, faults, Take))
        {
            current = table;
            var (columns, districtColumns) = (Bind(mapping.Columns, table), Bind(mapping.DistrictColumns, table));
            for (; table.Read(); rows++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Report(table.BrokenRows, isOfRow: true);
                Fill(cells, columns, table, faults);
                Fill(districtCells, districtColumns, table, faults);
                Report(faults, isOfRow: false);
                yield return table.Place;
            }

            anyFault |= table.BrokenRows.Count > 0;
            Report(table.BrokenRows, isOfRow: true);
        }

        if (rows == 0 && faults.Count == 0 && !anyFault && !anyFacts)
        {
            faults.Add(TableFaults.NoRows(file));
        }

        Report(faults, isOfRow: false);

        void Take(Stream content, string name)
        {
            anyFacts = true;
            facts(content, name);
        }
    }

    /// <summary>The cells with content of the row under way, in the columns that the mapping names.</summary>
    public List<RawCell> RawCells()
    {
        var raw = new List<RawCell>();
        foreach (var heading in wanted)
        {
            if (current!.Text(current.ColumnOf(heading)) is { Length: > 0 } text)
            {
                raw.Add(new RawCell(heading, text));
            }
        }

        return raw;
    }

    private static void Fill(List<FactCell> cells, BoundSource[] columns, Table table, List<FactFault> faults)
    {
        cells.Clear();
        foreach (var column in columns)
        {
            column.Source.Read(table, column.Columns, cells, faults);
        }
    }

    private static BoundSource[] Bind(IEnumerable<CellSource> sources, Table table) =>
        [.. sources.Select(source => new BoundSource(source, [.. source.Headings.Select(table.ColumnOf)]))];

    private void Report(List<FactFault> faults, bool isOfRow)
    {
        foreach (var fault in faults)
        {
            report(fault, isOfRow);
        }

        faults.Clear();
    }

    private readonly record struct BoundSource(CellSource Source, int[] Columns);
}
