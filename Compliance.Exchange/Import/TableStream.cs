using System.Runtime.CompilerServices;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>Reads tables of one mapping into one part after another.</summary>
internal sealed class TableStream
{
    /// <summary>A part is given away once it holds so many rows and its last district is whole.</summary>
    private const int RowsPerPart = 512;

    private readonly TableMapping mapping;
    private readonly AdministrativeCode? assumedJurisdiction;
    private readonly Func<string, Stream> open;
    private readonly Dictionary<string, List<ListedSubject>> listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly FactSetBuilder unplaced;
    private readonly ImportRun import;
    private readonly RowDistricts districts;
    private FactSetBuilder part;
    private string? district;
    private int rows;

    public TableStream(TableMapping mapping, AdministrativeCode? assumedJurisdiction, Func<string, Stream> open)
    {
        this.open = open;
        this.mapping = mapping;
        this.assumedJurisdiction = assumedJurisdiction;
        unplaced = Builder();
        part = Builder();
        import = new ImportRun(mapping, (fault, _) => part.Add(fault), (_, name) => throw new InvalidFactsException(TableFaults.NotInParts(name)));
        districts = new RowDistricts(mapping);
        foreach (var subject in mapping.Subjects)
        {
            var place = DistrictOf(subject.Level, subject.Cells) ?? "";
            listed[place] = [.. listed.GetValueOrDefault(place, []), subject];
        }
    }

    public async IAsyncEnumerable<FactSet> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            await using var stream = Opened(path);
            using var places = import.Rows(stream, path, cancellationToken).GetEnumerator();
            while (MoveNext(places, path))
            {
                var whole = Take(places.Current);
                if (districts.Note(import.DistrictCells, places.Current) is { } fault)
                {
                    part.Add(fault);
                }

                if (whole is not null)
                {
                    yield return whole.Build();
                }
            }
        }

        districts.AddTo(part);
        foreach (var subject in listed.Values.SelectMany(subjects => subjects))
        {
            unplaced.AddRow(subject.Level, subject.Cells, subject.Place);
        }

        // Both may hold faults and nothing else.
        foreach (var last in new[] { part.Build(), unplaced.Build() }.Where(last => last.Count > 0))
        {
            yield return last;
        }
    }

    private Stream Opened(string path)
    {
        try
        {
            return open(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, unreadable), unreadable);
        }
    }

    private static bool MoveNext(IEnumerator<SourcePlace> places, string path)
    {
        try
        {
            return places.MoveNext();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidFactsException(FactFault.NotOpened(path, unreadable), unreadable);
        }
    }

    /// <summary>The district that a subject stands with; null when it lies in none, or does not say.</summary>
    private static string? DistrictOf(SubjectLevel level, IReadOnlyList<FactCell> cells)
    {
        var key = level switch
        {
            SubjectLevel.District => SubjectKeys.Code,
            SubjectLevel.School => SubjectKeys.District,
            SubjectLevel.Institution => SubjectKeys.Area,
            _ => null,
        };
        foreach (var cell in cells)
        {
            if (cell.Name == key && cell.Value is string { Length: > 0 } code)
            {
                return level != SubjectLevel.Institution || (AdministrativeCode.TryParse(code, out var area) && area.Level == SubjectLevel.District) ? code : null;
            }
        }

        return null;
    }

    private FactSetBuilder Builder()
    {
        var builder = new FactSetBuilder();
        ImportRun.StateYear(builder, mapping);
        return assumedJurisdiction is { } code ? builder.AssumeJurisdiction(code) : builder;
    }

    /// <summary>Takes the row under way; gives the part before it once that is large enough and its last district whole.</summary>
    private FactSetBuilder? Take(SourcePlace place)
    {
        FactSetBuilder? whole = null;
        var next = DistrictOf(mapping.Level, import.Cells);
        if (next is null)
        {
            unplaced.AddRow(mapping.Level, import.Cells, place);
            return null;
        }

        if (next != district)
        {
            if (!begun.Add(next))
            {
                throw new InvalidFactsException(TableFaults.DistrictsApart(next, place));
            }

            whole = Begin(next);
        }

        rows++;
        part.AddRow(mapping.Level, import.Cells, place);
        return whole;
    }

    /// <summary>Begins a district with what the mapping lists of it.</summary>
    private FactSetBuilder? Begin(string next)
    {
        FactSetBuilder? whole = null;
        district = next;
        if (rows >= RowsPerPart)
        {
            whole = part;
            districts.AddTo(whole);
            part = Builder();
            rows = 0;
        }

        if (listed.Remove(next, out var subjects))
        {
            foreach (var subject in subjects)
            {
                part.AddRow(subject.Level, subject.Cells, subject.Place);
            }
        }

        return whole;
    }
}
