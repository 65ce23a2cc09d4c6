using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Languages;

namespace Compliance.Exchange.Import;

/// <summary>
/// Reads tables and leaves out what is wrong: a cell where the cell is wrong, a row where it can be no subject. The checks of the facts are asked again until nothing
/// is wrong, so that what rests on something rejected is found too. Which of two is right is never guessed: then both are left out.
/// </summary>
internal sealed class TolerantImport
{
    private readonly TableMapping mapping;
    private readonly FactSetBuilder others;
    private readonly Func<string, Stream> open;
    private readonly ImportRun run;
    private readonly List<ReadRow> rows = [];
    private readonly Dictionary<SourcePlace, List<ReadRow>> byPlace = [];
    private readonly List<FactFault> ofCells = [];
    private readonly List<FactFault> fatal = [];
    private readonly List<FactFile> headers = [];

    /// <summary>The columns that say who a row is about.</summary>
    private readonly HashSet<string> keys;

    /// <summary>The rows at the beginning of a round, by their code and by the district that they make; made when they are asked for.</summary>
    private Lazy<ILookup<object?, ReadRow>> byCode;
    private Lazy<ILookup<string?, ReadRow>> byDistrict;

    public TolerantImport(TableMapping mapping, FactSetBuilder others, Func<string, Stream> open)
    {
        this.mapping = mapping;
        this.others = others.Copy();
        this.open = open;
        keys = [.. mapping.Columns.Where(source => IsKey(source.Name)).SelectMany(source => source.Headings)];
        run = new ImportRun(mapping, Take, (stream, name) => headers.Add(FactEntry.Read(stream, name, this.others)));
        (byCode, byDistrict) = Looked();
    }

    /// <exception cref="InvalidFactsException">A table can not be read at all, or what is wrong stands outside the tables.</exception>
    public ImportResult Read(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            Read(path, cancellationToken);
        }

        ThrowIfFatal();
        ofCells.ForEach(Reject);
        FactSet? facts;
        while (!Builder().TryBuild(out facts, out var faults))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var accepted = rows.Sum(row => row.AcceptedCount);
            (byCode, byDistrict) = Looked();
            foreach (var fault in faults)
            {
                Reject(fault);
            }

            ThrowIfFatal();
            if (rows.Sum(row => row.AcceptedCount) == accepted)
            {
                // Nothing more can be left out, and going round would not end.
                throw new InvalidFactsException(faults);
            }
        }

        return new ImportResult
        {
            Facts = WithUnknownSchools(facts),
            Headers = headers,
            Rejected = [.. rows.SelectMany(row => row.Rejected)],
            CellsRead = rows.Sum(row => row.CellCount),
            CellsAccepted = rows.Sum(row => row.AcceptedCount),
            RowsRejected = rows.Count(row => row.IsRejected),
        };
    }

    private static bool IsKey(string name) => name is SubjectKeys.Code or SubjectKeys.District or SubjectKeys.School or SubjectKeys.Area;

    private static bool IsDistrict(string code) => AdministrativeCode.TryParse(code, out var parsed) && parsed.Level == SubjectLevel.District;

    private void Read(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = open(path);
            foreach (var place in run.Rows(stream, path, cancellationToken))
            {
                Keep(new ReadRow(place, run.RawCells(), run.Cells, run.DistrictCells));
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            fatal.Add(FactFault.NotOpened(path, unreadable));
        }
        catch (InvalidFactsException refused)
        {
            fatal.AddRange(refused.Faults);
        }
    }

    /// <summary>Takes a fault of the reading, which comes before the row that it is about.</summary>
    private void Take(FactFault fault, bool isOfRow)
    {
        if (isOfRow)
        {
            var row = new ReadRow(fault.Place!, [], [], []);
            row.RejectAll(fault.Message, keys);
            Keep(row);
        }
        else if (fault is { Kind: FactFaultKind.BadValue, Place.Column: not null })
        {
            ofCells.Add(fault);
        }
        else
        {
            fatal.Add(fault);
        }
    }

    private void Keep(ReadRow row)
    {
        rows.Add(row);
        if (byPlace.TryGetValue(row.Place, out var others))
        {
            others.Add(row);
        }
        else
        {
            byPlace.Add(row.Place, [row]);
        }
    }

    private (Lazy<ILookup<object?, ReadRow>> ByCode, Lazy<ILookup<string?, ReadRow>> ByDistrict) Looked() => (
        new(() => rows.Where(row => !row.IsRejected).ToLookup(row => row.ValueOf(SubjectKeys.Code))),
        new(() => rows.Where(row => !row.IsRejected).ToLookup(row => RowDistricts.CodeOf(row.District))));

    private FactSetBuilder Builder()
    {
        var builder = others.Copy();
        ImportRun.Begin(builder, mapping);
        var districts = new RowDistricts(mapping);
        foreach (var row in rows.Where(row => !row.IsRejected))
        {
            builder.AddRow(mapping.Level, row.Cells, row.Place);
            if (districts.Note(row.District, row.Place) is { } fault)
            {
                builder.Add(fault);
            }
        }

        districts.AddTo(builder);
        return builder;
    }

    /// <summary>
    /// The same with a school, of which nothing is known, for each rejected row that names a district: there is somebody, and without him the sums of the district would be short.
    /// </summary>
    private FactSet WithUnknownSchools(FactSet facts)
    {
        var unknown = mapping.Level == SubjectLevel.School ? UnknownSchools(facts).ToList() : [];
        if (unknown.Count == 0)
        {
            return facts;
        }

        var builder = Builder();
        unknown.ForEach(pair => builder.Add(pair.School, pair.Place));
        return builder.Build();
    }

    private IEnumerable<(School School, SourcePlace Place)> UnknownSchools(FactSet facts)
    {
        var districts = facts.Districts.Select(district => district.Code).ToHashSet(StringComparer.Ordinal);
        var codes = facts.Schools.Select(school => school.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.IsRejected))
        {
            var district = row.ValueOf(SubjectKeys.District) as string ?? RowDistricts.CodeOf(row.District);
            if (district is null || !districts.Contains(district))
            {
                continue;
            }

            // Where the code is there already, another row or the other facts hold the school. One without a code goes by where it stands; a file may be given twice.
            var own = row.ValueOf(SubjectKeys.Code) as string;
            var code = own ?? (row.Place with { File = Path.GetFileName(row.Place.File) }).ToString();
            for (var again = 2; own is null && codes.Contains(code); again++)
            {
                code = string.Create(CultureInfo.InvariantCulture, $"{code.Split(" #")[0]} #{again}");
            }

            if (codes.Add(code))
            {
                yield return (new School { Code = code, Name = "被拒绝的行 rejected row", DistrictCode = district }, row.Place);
            }
        }
    }

    /// <summary>Rejects what a fault is about. Where a file was given twice, two rows stand at one place: the later goes first.</summary>
    private void Reject(FactFault fault)
    {
        if (fault.Place is null || !byPlace.TryGetValue(fault.Place with { Column = null }, out var at))
        {
            fatal.Add(fault);
            return;
        }

        for (var i = at.Count - 1; i >= 0; i--)
        {
            if (Reject(at[i], fault))
            {
                return;
            }
        }
    }

    /// <returns>Whether something was rejected that had not been.</returns>
    private bool Reject(ReadRow row, FactFault fault)
    {
        if (fault is { Kind: FactFaultKind.BadCode, Place.Column: not null } && RowDistricts.CodeOf(row.District) is { } district && !IsDistrict(district))
        {
            return RejectDistrict(district, fault.Message);
        }

        return fault.Kind == FactFaultKind.DuplicateCode ? RejectFactsOf(row, fault.Message)
            : ColumnsOf(fault) is { Count: > 0 } columns ? row.Reject(columns, mapping, fault.Message)
            : row.RejectAll(fault.Message, keys);
    }

    /// <summary>The first row that names a district stands for all of them.</summary>
    private bool RejectDistrict(string code, BilingualText reason)
    {
        var columns = mapping.DistrictColumns.First(source => source.Name == SubjectKeys.Code).Headings;
        var isNew = false;
        foreach (var row in byDistrict.Value[code])
        {
            isNew |= row.Reject(columns, mapping, reason);
        }

        return isNew;
    }

    /// <summary>
    /// Several rows have one code. The subject stays, so that nobody counts without it; but of its facts nobody can tell which hold, and none is reported, nor a name or
    /// parent that differs.
    /// </summary>
    private bool RejectFactsOf(ReadRow row, BilingualText reason)
    {
        if (row.IsRejected)
        {
            return true;
        }

        ReadRow[] same = [.. byCode.Value[row.ValueOf(SubjectKeys.Code)].Where(other => !other.IsRejected)];
        if (same.Length < 2)
        {
            // What holds the subject, too, is no table.
            return row.RejectAll(reason, keys);
        }

        var (first, later) = (same[0], same[1..]);
        var agreed = SubjectKeys.Of(mapping.Level).Where(key => Array.TrueForAll(later, other => Equals(other.ValueOf(key), first.ValueOf(key))));
        HashSet<string> kept = [.. mapping.Columns.Where(source => agreed.Contains(source.Name)).SelectMany(source => source.Headings)];
        first.Reject([.. mapping.Columns.SelectMany(source => source.Headings).Where(heading => !kept.Contains(heading))], mapping, reason);
        foreach (var other in later)
        {
            other.RejectAll(reason, keys);
        }

        return true;
    }

    /// <summary>The columns that a fault is about; none when it is about the row.</summary>
    private List<string> ColumnsOf(FactFault fault)
    {
        var column = fault.Place!.Column;
        if (fault.Facts.Count == 0)
        {
            return column is null ? [] : [column];
        }

        List<string> headings = [.. mapping.Columns.Where(source => fault.Facts.Contains(source.Name)).SelectMany(source => source.Headings)];
        return column is not null && headings.Contains(column) ? [column] : headings;
    }

    private void ThrowIfFatal()
    {
        if (fatal.Count > 0)
        {
            throw new InvalidFactsException(fatal);
        }
    }
}
