namespace Compliance.Facts;

/// <summary>The facts of a province (省), named by the first two digits of the code.</summary>
/// <example><code>var unit = new Province { Code = "210000", Students = 120_000 };</code></example>
public sealed record Province : Area
{
    /// <inheritdoc/>
    public override SubjectLevel Level => SubjectLevel.Province;
}
