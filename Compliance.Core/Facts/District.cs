namespace Compliance.Facts;

/// <summary>The facts of a county-level unit (区、县、县级市), named by all six digits of the code.</summary>
/// <example><code>var unit = new District { Code = "210102", Students = 120_000 };</code></example>
public sealed record District : Area
{
    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.District;
}
