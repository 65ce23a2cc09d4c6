using Compliance.Quantities;

namespace Compliance.Standards.Sentences;

/// <summary>
/// The words of measures: <c>Per</c> for so many of one per one of another, <c>ShareOf</c> for a part of a whole. They also work outside
/// standards; a fact that was not reported gives <see langword="null"/>.
/// </summary>
public static class MeasureExtensions
{
    /// <summary>So many of this per one of another, such as pupils per teacher.</summary>
    /// <param name="count">The first term.</param>
    /// <param name="per">The second term.</param>
    public static Ratio? Per(this int? count, Posts? per) => Ratio(count, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this int? count, int? per) => Ratio(count, per);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Posts? count, int? per) => Ratio(count?.Value, per);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Posts? count, Posts? per) => Ratio(count?.Value, per?.Value);

    /// <summary>This as a part of a whole, such as teachers rotated of those eligible.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public static Share? ShareOf(this Posts? part, Posts? whole) => Share(part?.Value, whole?.Value);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this int? part, int? whole) => Share(part, whole);

    private static Ratio? Ratio(decimal? antecedent, decimal? consequent) =>
        antecedent is { } a && consequent is { } c ? new Ratio(a, c) : null;

    private static Share? Share(decimal? part, decimal? whole) => part is { } p && whole is { } w ? new Share(p, w) : null;
}
