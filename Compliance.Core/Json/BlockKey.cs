using Compliance.Facts;

namespace Compliance.Json;

/// <summary>
/// The place of a block among report lines, the same however the facts were taken apart: by district, each before the institutions in it, then institutions that lie in no
/// district, and schools of which no district is known.
/// </summary>
internal readonly record struct BlockKey : IComparable<BlockKey>
{
    private readonly bool isUnplaced;

    private BlockKey(string? area, string? institution)
    {
        isUnplaced = FactLineReader.DistrictOf(area) is null;
        Area = area ?? "";
        Institution = institution ?? "";
    }

    /// <summary>The code of the area; empty when it is not known.</summary>
    public string Area { get; }

    /// <summary>The code of the institution; empty for a district.</summary>
    public string Institution { get; }

    /// <summary>The level of what the block is about.</summary>
    public SubjectLevel Level => Institution.Length > 0 ? SubjectLevel.Institution : SubjectLevel.District;

    /// <summary>The code of what the block is about.</summary>
    public string Code => Institution.Length > 0 ? Institution : Area;

    public static BlockKey OfDistrict(string? code) => new(code, null);

    public static BlockKey OfInstitution(string? area, string code) => new(area, code);

    public int CompareTo(BlockKey other)
    {
        var order = isUnplaced.CompareTo(other.isUnplaced);
        order = order != 0 ? order : string.CompareOrdinal(Area, other.Area);
        return order != 0 ? order : string.CompareOrdinal(Institution, other.Institution);
    }
}
