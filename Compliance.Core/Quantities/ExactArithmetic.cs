using System.Numerics;

namespace Compliance.Quantities;

/// <summary>Comparison of fractions without division, rounding or overflow.</summary>
internal static class ExactArithmetic
{
    private const int DisplayDecimals = 10;

    /// <summary>
    /// Compares <c>a × b</c> with <c>c × d</c>. A plain decimal product rounds beyond 28 digits, which could move a verdict
    /// across its threshold; this one works on the scaled integers behind the decimals.
    /// </summary>
    public static int CompareProducts(decimal a, decimal b, decimal c, decimal d)
    {
        if (AsLong(a) is { } la && AsLong(b) is { } lb && AsLong(c) is { } lc && AsLong(d) is { } ld)
        {
            return Math.Sign(((Int128)la * lb).CompareTo((Int128)lc * ld));
        }

        if (IsShort(a) && IsShort(b) && IsShort(c) && IsShort(d))
        {
            return (a * b).CompareTo(c * d);
        }

        var (left, leftScale) = Product(a, b);
        var (right, rightScale) = Product(c, d);
        if (leftScale < rightScale)
        {
            left *= BigInteger.Pow(10, rightScale - leftScale);
        }
        else
        {
            right *= BigInteger.Pow(10, leftScale - rightScale);
        }

        return left.CompareTo(right);
    }

    /// <summary>Compares <c>part / whole − partThen / wholeThen</c>, in percentage points, with so many of them. The wholes are above zero.</summary>
    public static int CompareShareChange(decimal part, decimal whole, decimal partThen, decimal wholeThen, decimal points)
    {
        var change = (Exact(part) * Exact(wholeThen)) - (Exact(partThen) * Exact(whole));
        return (change * Exact(100)).CompareTo(Exact(points) * Exact(whole) * Exact(wholeThen));
    }

    /// <summary>
    /// Compares <c>(baseline − change / years) / baseline</c> with so many hundredths. Years and baseline are above zero.
    /// </summary>
    public static int CompareReduction(decimal change, decimal years, decimal baseline, decimal percent)
    {
        var whole = Exact(baseline) * Exact(years);
        return ((whole - Exact(change)) * Exact(100)).CompareTo(Exact(percent) * whole);
    }

    /// <summary>A number for display, to ten decimals.</summary>
    public static decimal Rounded(decimal value) => Trim(decimal.Round(value, DisplayDecimals, MidpointRounding.ToEven));

    /// <summary>A hash that is equal for equal fractions: both terms reduced by their greatest common divisor.</summary>
    public static int HashFraction(decimal numerator, decimal denominator)
    {
        var (n, nScale) = Unscaled(numerator);
        var (d, dScale) = Unscaled(denominator);
        n *= BigInteger.Pow(10, dScale);
        d *= BigInteger.Pow(10, nScale);
        var divisor = BigInteger.GreatestCommonDivisor(n, d);
        return divisor.IsZero ? 0 : HashCode.Combine(n / divisor, d / divisor);
    }

    /// <summary>The quotient for display, or <see langword="null"/> when the divisor is zero or the result is out of range.</summary>
    public static decimal? Quotient(decimal dividend, decimal divisor, decimal factor = 1)
    {
        if (divisor == 0)
        {
            return null;
        }

        try
        {
            // The larger product first keeps more digits; where it does not fit, the quotient may still.
            var quotient = dividend <= decimal.MaxValue / factor ? dividend * factor / divisor : dividend / divisor * factor;
            return Trim(decimal.Round(quotient, DisplayDecimals, MidpointRounding.ToEven));
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Drops trailing zeros, so that 15.00 and 15 read alike.</summary>
    public static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    private static ExactNumber Exact(decimal value)
    {
        var (unscaled, scale) = Unscaled(value);
        return new ExactNumber(unscaled, scale);
    }

    /// <summary>Whether the product with another such number has at most 96 bits and 28 decimals, so that a decimal holds it without rounding.</summary>
    private static bool IsShort(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] == 0 && (uint)bits[1] < 1 << 16 && value.Scale <= 14;
    }

    private static long? AsLong(decimal value) =>
        value.Scale == 0 && value >= long.MinValue && value <= long.MaxValue ? (long)value : null;

    private static (BigInteger Value, int Scale) Product(decimal a, decimal b)
    {
        var (x, xScale) = Unscaled(a);
        var (y, yScale) = Unscaled(b);
        return (x * y, xScale + yScale);
    }

    /// <summary>The whole number behind a decimal, and by how many digits its point stands to the left.</summary>
    public static (BigInteger Value, int Scale) Unscaled(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (bits[3] < 0 ? -magnitude : magnitude, value.Scale);
    }
}
