using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>One import of the tables of one mapping.</summary>
internal sealed class ImportRun
{
    private readonly TableMapping mapping;
    private readonly List<FactCell> cells;
    private readonly List<FactCell> districtCells = [];
    private FactSetBuilder builder;
    private readonly Dictionary<string, (FactCell Name, SourcePlace Place)> districts = new(StringComparer.Ordinal);

    public ImportRun(FactSetBuilder builder, TableMapping mapping)
    {
        this.builder = builder;
        this.mapping = mapping;
        cells = new List<FactCell>(mapping.Columns.Count);
    }

    /// <summary>The cells of the row under way.</summary>
    public IReadOnlyList<FactCell> Cells => cells;

    /// <summary>Begins with what the mapping itself says.</summary>
    public void Begin()
    {
        StateYear(builder, mapping);
        foreach (var subject in mapping.Subjects)
        {
            builder.AddRow(subject.Level, subject.Cells, subject.Place);
        }
    }

    /// <summary>Reads a table into the builder.</summary>
    public void Read(Stream stream, string file, CancellationToken cancellationToken)
    {
        foreach (var place in Rows(stream, file, cancellationToken))
        {
            builder.AddRow(mapping.Level, cells, place);
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

    /// <summary>Goes on with another builder; the districts noted so far stay with the one before.</summary>
    public void GoOn(FactSetBuilder next)
    {
        Complete();
        builder = next;
    }

    /// <summary>The places of the rows of a table; on each its <see cref="Cells"/> are to be added by the caller.</summary>
    public IEnumerable<SourcePlace> Rows(Stream stream, string file, CancellationToken cancellationToken)
    {
        var faults = new List<FactFault>();
        string[] wanted = [.. mapping.Columns.Concat(mapping.DistrictColumns).SelectMany(source => source.Headings).Distinct(StringComparer.Ordinal)];
        var rows = 0;
        foreach (var table in TableFile.Tables(stream, file, mapping, wanted, faults))
        {
            var (columns, districtColumns) = (Bind(mapping.Columns, table), Bind(mapping.DistrictColumns, table));
            for (; table.Read(); rows++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Fill(cells, columns, table, faults);
                Report(faults);
                yield return table.Place;
                if (districtColumns.Length > 0)
                {
                    Fill(districtCells, districtColumns, table, faults);
                    NoteDistrict(districtCells, table.Place, faults);
                }
            }
        }

        if (rows == 0 && faults.Count == 0)
        {
            faults.Add(TableFaults.NoRows(file));
        }

        Report(faults);
    }

    /// <summary>Adds what only all rows together say.</summary>
    public void Complete()
    {
        foreach (var (code, (name, place)) in districts)
        {
            builder.AddRow(SubjectLevel.District, [new FactCell(SubjectKeys.Code, code, IsText: true, place), .. name.Name is null ? [] : new[] { name }], place);
        }

        districts.Clear();
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

    /// <summary>A district takes the first name that a row gives it; another one is a fault.</summary>
    private void NoteDistrict(List<FactCell> cells, SourcePlace row, List<FactFault> faults)
    {
        var code = cells.Find(cell => cell.Name == SubjectKeys.Code).Value as string;
        var name = cells.Find(cell => cell.Name == SubjectKeys.Name);
        if (code is null)
        {
            return;
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(districts, code, out var exists);
        if (!exists || (known.Name.Value is null && name.Value is not null))
        {
            known = (name, row);
        }
        else if (name.Value is not null && !name.Value.Equals(known.Name.Value))
        {
            faults.Add(TableFaults.DistrictNamedTwice(code, known.Name.Value, known.Place, name.Value, row with { Column = name.Column }));
        }
    }

    private void Report(List<FactFault> faults)
    {
        foreach (var fault in faults)
        {
            builder.Add(fault);
        }

        faults.Clear();
    }

    private readonly record struct BoundSource(CellSource Source, int[] Columns);
}
