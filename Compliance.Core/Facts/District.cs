using Compliance.Facts.Describing;

namespace Compliance.Facts;

/// <summary>The facts of a county-level unit (区、县、县级市), named by all six digits of the code.</summary>
/// <example><code>var unit = new District { Code = "210102", Students = 120_000 };</code></example>
public sealed record District : Area
{
    /// <summary>Whether the unit is an ethnic area (民族地区): an ethnic autonomous county, or one that is treated as such.</summary>
    [Fact("是否民族地区", "ethnic area")]
    public bool? EthnicArea { get; init; }

    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.District;
}
