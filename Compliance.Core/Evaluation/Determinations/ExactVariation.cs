using System.Numerics;
using Compliance.Quantities;

namespace Compliance.Evaluation.Determinations;

/// <summary>
/// The square of a coefficient of variation as a fraction of whole numbers: (P·Σpx² − (Σpx)²) / (Σpx)². It is asked only where the quick value lies too near its threshold to
/// be trusted.
/// </summary>
internal sealed class ExactVariation
{
    private const int Digits = 50;
    private static readonly BigInteger Scale = BigInteger.Pow(10, Digits);

    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    private ExactVariation(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static ExactVariation Of(IReadOnlyList<(decimal Top, decimal Bottom, decimal Weight)> units)
    {
        var (weight, sum, squares) = (new ExactFraction(0, 1), new ExactFraction(0, 1), new ExactFraction(0, 1));
        foreach (var (top, bottom, unitWeight) in units)
        {
            var (p, x) = (ExactFraction.Of(unitWeight), ExactFraction.Of(top) / ExactFraction.Of(bottom));
            weight += p;
            sum += p * x;
            squares += p * x * x;
        }

        var variance = (weight * squares) - (sum * sum);
        var square = variance / (sum * sum);
        return new ExactVariation(square.Numerator, square.Denominator);
    }

    /// <summary>Compares the coefficient with a limit, exactly.</summary>
    public int CompareTo(decimal limit)
    {
        var bound = ExactFraction.Of(limit);
        return (numerator * bound.Denominator * bound.Denominator).CompareTo(bound.Numerator * bound.Numerator * denominator);
    }

    /// <summary>Compares the mean of several coefficients with a limit, to fifty digits; a difference beyond them counts as none.</summary>
    public static int CompareMean(IReadOnlyList<ExactVariation> several, decimal limit)
    {
        var bound = ExactFraction.Of(limit);
        var sum = several.Aggregate(BigInteger.Zero, (total, one) => total + Root(one.numerator * Scale * Scale / one.denominator));
        var difference = (sum * bound.Denominator) - (bound.Numerator * Scale * several.Count);
        return BigInteger.Abs(difference) <= bound.Denominator * several.Count ? 0 : difference.Sign;
    }

    /// <summary>The largest whole number whose square is not above a number, by Newton's method.</summary>
    private static BigInteger Root(BigInteger number)
    {
        if (number.IsZero)
        {
            return number;
        }

        var root = BigInteger.One << ((int)(number.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (number / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
