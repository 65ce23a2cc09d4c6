using Compliance.Quantities;

namespace Compliance.Standards.Sentences;

/// <summary>
/// The words of measures: <c>Per</c> for so many of one per one of another, <c>ShareOf</c> for a part of a whole, <c>PerYear</c> and <c>ReductionFrom</c> for
/// trends, <c>InGroupsOf</c> for heads and rooms. They also work outside standards; a fact that was not reported gives <see langword="null"/>.
/// </summary>
public static class MeasureExtensions
{
    private const int Decimals = 10;

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

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Count? count, Count? per) => Ratio(count?.Value, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Count? count, int? per) => Ratio(count?.Value, per);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Count? count, Posts? per) => Ratio(count?.Value, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this int? count, Count? per) => Ratio(count, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Posts? count, Count? per) => Ratio(count?.Value, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this SquareMetres? area, int? per) => Ratio(area?.Value, per);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this SquareMetres? area, Count? per) => Ratio(area?.Value, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this SquareMetres? area, SquareMetres? per) => Ratio(area?.Value, per?.Value);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Money? amount, int? per) => Ratio(amount?.Value, per);

    /// <inheritdoc cref="Per(int?, Posts?)"/>
    public static Ratio? Per(this Money? amount, Count? per) => Ratio(amount?.Value, per?.Value);

    /// <summary>So many times a ratio, such as what a junior student has where he counts as 1.1 pupils.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="factor">How many times; zero or more.</param>
    public static Ratio? Times(this Ratio? ratio, decimal factor) => ratio is { } value ? new Ratio(factor * value.Antecedent, value.Consequent) : null;

    /// <summary>How many groups of a size a number makes, such as the rooms that so many classes need where every twelve need one.</summary>
    /// <param name="number">The number; zero or more.</param>
    /// <param name="size">The size of a full group; above zero.</param>
    /// <param name="rounding">Whether a part of a group counts.</param>
    /// <returns>A whole number; <see langword="null"/> when the number was not reported.</returns>
    public static int? InGroupsOf(this int? number, int size, Rounding rounding) => number is { } value ? (int)Groups(value, size, rounding) : null;

    /// <inheritdoc cref="InGroupsOf(int?, int, Rounding)"/>
    public static Count? InGroupsOf(this Count? number, int size, Rounding rounding) => number is { } value ? new Count(Groups(value.Value, size, rounding)) : null;

    /// <summary>This as a part of a whole, such as teachers rotated of those eligible.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public static Share? ShareOf(this Posts? part, Posts? whole) => Share(part?.Value, whole?.Value);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this int? part, int? whole) => Share(part, whole);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this Count? part, Count? whole) => Share(part?.Value, whole?.Value);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this Count? part, Posts? whole) => Share(part?.Value, whole?.Value);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this Posts? part, Count? whole) => Share(part?.Value, whole?.Value);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this Count? part, int? whole) => Share(part?.Value, whole);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this int? part, Count? whole) => Share(part, whole?.Value);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this Posts? part, int? whole) => Share(part?.Value, whole);

    /// <inheritdoc cref="ShareOf(Posts?, Posts?)"/>
    public static Share? ShareOf(this int? part, Posts? whole) => Share(part, whole?.Value);

    /// <summary>One amount of money held against another, such as the pay of teachers against that of civil servants.</summary>
    /// <param name="amount">The first amount.</param>
    /// <param name="reference">The amount that is a hundred percent.</param>
    public static Share? ShareOf(this Money? amount, Money? reference) => Share(amount?.Value, reference?.Value);

    /// <summary>A change spread over the years in which it came about. A standard compares it without rounding.</summary>
    /// <param name="change">The change, such as a rate at the start minus the rate now.</param>
    /// <param name="years">The years between.</param>
    /// <returns>Percentage points a year, rounded to ten decimals; <see langword="null"/> when something was not reported or no year has passed.</returns>
    public static PercentagePoints? PerYear(this PercentagePoints? change, Years? years) =>
        change is { } points && years is { Thousandths: > 0 } time
            ? new PercentagePoints(decimal.Round(points.Value / time.Value, Decimals, MidpointRounding.ToEven))
            : null;

    /// <summary>By how much a yearly rise is smaller than it was. A standard compares it without rounding.</summary>
    /// <param name="rise">The rise per year now; below zero for a fall, which is a reduction by more than a hundred percent.</param>
    /// <param name="baseline">The rise per year to compare with.</param>
    /// <returns>
    /// Percent of the baseline, rounded to ten decimals; <see langword="null"/> when something was not reported or the baseline is no rise.
    /// </returns>
    public static Percentage? ReductionFrom(this PercentagePoints? rise, PercentagePoints? baseline) =>
        rise is { } now && baseline is { Value: > 0 } then
            ? new Percentage(decimal.Round((then.Value - now.Value) / then.Value * 100, Decimals, MidpointRounding.ToEven))
            : null;

    internal static decimal Groups(decimal number, int size, Rounding rounding) =>
        rounding == Rounding.Up ? decimal.Ceiling(number / size) : decimal.Floor(number / size);

    private static Ratio? Ratio(decimal? antecedent, decimal? consequent) =>
        antecedent is { } a && consequent is { } c ? new Ratio(a, c) : null;

    private static Share? Share(decimal? part, decimal? whole) => part is { } p && whole is { } w ? new Share(p, w) : null;
}
