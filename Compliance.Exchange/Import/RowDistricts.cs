using System.Runtime.InteropServices;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>The districts that rows name. Each takes the first name that a row gives it; another one is a fault.</summary>
internal sealed class RowDistricts(TableMapping mapping)
{
    private readonly Dictionary<string, (FactCell Name, SourcePlace Place)> districts = new(StringComparer.Ordinal);

    /// <summary>The code of the district that a row names; <see langword="null"/> when it names none.</summary>
    public static string? CodeOf(List<FactCell> cells) => cells.Find(cell => cell.Name == SubjectKeys.Code).Value as string;

    /// <summary>Notes the district of a row.</summary>
    /// <param name="cells">The code of the district, and perhaps its name.</param>
    /// <param name="row">The place of the row.</param>
    /// <returns>What is wrong with it; <see langword="null"/> for nothing.</returns>
    public FactFault? Note(List<FactCell> cells, SourcePlace row)
    {
        if (CodeOf(cells) is not { } code)
        {
            return null;
        }

        var name = cells.Find(cell => cell.Name == SubjectKeys.Name);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(districts, code, out var exists);
        if (!exists || (known.Name.Value is null && name.Value is not null))
        {
            known = (name, PlaceOf(row));
            return null;
        }

        return name.Value is not null && !name.Value.Equals(known.Name.Value)
            ? TableFaults.DistrictNamedTwice(code, known.Name.Value, known.Place with { Column = null }, name.Value, row with { Column = name.Column })
            : null;
    }

    /// <summary>Adds the districts noted to a builder, unless it gets them from elsewhere, and forgets them.</summary>
    public void AddTo(FactSetBuilder builder)
    {
        foreach (var (code, (name, place)) in districts)
        {
            builder.AddMentioned(new District { Code = code, Name = name.Value as string }, place);
        }

        districts.Clear();
    }

    /// <summary>Where the code stands: in its column, or in the mapping when it is the same for all rows.</summary>
    private SourcePlace PlaceOf(SourcePlace row) =>
        mapping.DistrictColumns.First(source => source.Name == SubjectKeys.Code).Headings is [var heading, ..] ? row with { Column = heading } : new SourcePlace { File = mapping.File };
}
