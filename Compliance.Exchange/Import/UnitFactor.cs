using Compliance.Facts.Describing;

namespace Compliance.Exchange.Import;

/// <summary>Turns the unit of a column into that of its fact, such as mu into square metres.</summary>
/// <param name="Times">What one unit of the column is in the unit of the fact; above zero.</param>
/// <param name="Decimals">
/// The decimals to which the product is rounded, half up, because a factor such as 666.67 is itself rounded; <see langword="null"/> where it must come out whole.
/// </param>
internal sealed record UnitFactor(decimal Times, int? Decimals)
{
    /// <summary>The largest that a number may be and still be multiplied; more is too large for any fact, and is said so there.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    public static UnitFactor For(Fact fact, decimal times) => new(times, fact.Kind switch
    {
        FactKind.Count => null,
        FactKind.Money => 4,
        FactKind.Percent or FactKind.PercentagePoints => 12,
        _ => 3,
    });

    public decimal Of(decimal number) =>
        Math.Abs(number) > Largest ? number
        : Decimals is { } decimals ? decimal.Round(number * Times, decimals, MidpointRounding.AwayFromZero)
        : number * Times;
}
