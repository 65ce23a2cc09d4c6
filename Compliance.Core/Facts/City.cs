namespace Compliance.Facts;

/// <summary>The facts of a prefecture-level city (市), named by the first four digits of the code.</summary>
/// <example><code>var unit = new City { Code = "210100", Students = 120_000 };</code></example>
public sealed record City : Area
{
    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.City;
}
