namespace Compliance.Quantities;

/// <summary>Words that make quantities read like the clause: <c>1000.To(1)</c>, <c>15.Percent()</c>, <c>12.Years()</c>.</summary>
public static class QuantityExtensions
{
    /// <summary>A ratio, such as <c>1000.To(1)</c>.</summary>
    /// <param name="antecedent">The first term; zero or more.</param>
    /// <param name="consequent">The second term; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A term is negative.</exception>
    public static Ratio To(this int antecedent, decimal consequent) => new(antecedent, consequent);

    /// <summary>A ratio whose first term has decimals, such as <c>13.5m.To(1)</c>.</summary>
    /// <param name="antecedent">The first term; zero or more.</param>
    /// <param name="consequent">The second term; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A term is negative.</exception>
    public static Ratio To(this decimal antecedent, decimal consequent) => new(antecedent, consequent);

    /// <summary>A share in hundredths, such as <c>15.Percent()</c>.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is below 0 or above 100.</exception>
    public static Share Percent(this int percent) => Percent((decimal)percent);

    /// <summary>A share in hundredths with decimals, such as <c>99.5m.Percent()</c>.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is below 0 or above 100.</exception>
    public static Share Percent(this decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new Share(percent, 100);
    }

    /// <summary>A difference between percentages, such as <c>0.5m.PercentagePoints()</c>.</summary>
    /// <param name="points">Percentage points; negative for a fall.</param>
    public static PercentagePoints PercentagePoints(this decimal points) => new(points);

    /// <summary>A length of service, such as <c>12.Years()</c>.</summary>
    /// <param name="years">Years; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Years Years(this int years) => new(years);

    /// <summary>A length of time with decimals, such as <c>15.6m.Years()</c>.</summary>
    /// <param name="years">Years; zero or more, with at most three decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative, has more than three decimals, or is too large.</exception>
    public static Years Years(this decimal years) => new(years);

    /// <summary>An amount of money, such as <c>8000.Yuan()</c>.</summary>
    /// <param name="yuan">Yuan.</param>
    public static Money Yuan(this int yuan) => new(yuan);

    /// <summary>An area, such as <c>96.SquareMetres()</c>.</summary>
    /// <param name="squareMetres">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareMetres"/> is negative.</exception>
    public static SquareMetres SquareMetres(this int squareMetres) => squareMetres;

    /// <summary>An area with decimals, such as <c>8.17m.SquareMetres()</c>.</summary>
    /// <param name="squareMetres">Zero or more, with at most three decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareMetres"/> is negative, has more than three decimals, or is too large.</exception>
    public static SquareMetres SquareMetres(this decimal squareMetres) => Quantities.SquareMetres.FromDecimal(squareMetres);

    /// <summary>A coefficient of variation, such as <c>0.50m.Coefficient()</c>.</summary>
    /// <param name="coefficient">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coefficient"/> is negative.</exception>
    public static Coefficient Coefficient(this decimal coefficient) => new(coefficient);

    /// <summary>A length of time, such as <c>2.Hours()</c>.</summary>
    /// <param name="hours">Hours; below zero for how much shorter something became.</param>
    public static Hours Hours(this int hours) => new(hours);

    /// <summary>A length of time, such as <c>1.5m.Hours()</c>.</summary>
    /// <param name="hours">Hours; below zero for how much shorter something became.</param>
    public static Hours Hours(this decimal hours) => new(hours);

    /// <summary>A speed of a network, such as <c>1000.Mbps()</c>.</summary>
    /// <param name="megabits">Megabits per second; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="megabits"/> is negative.</exception>
    public static Bandwidth Mbps(this int megabits) => new(megabits);
}
