using System.Numerics;

namespace Compliance.Quantities;

/// <summary>A decimal number of any length: <see cref="Value"/> × 10^−<see cref="Scale"/>. Nothing done with it is ever rounded.</summary>
internal readonly record struct ExactNumber(BigInteger Value, int Scale) : IComparable<ExactNumber>
{
    public static ExactNumber operator *(ExactNumber left, ExactNumber right) => new(left.Value * right.Value, left.Scale + right.Scale);

    public static ExactNumber operator -(ExactNumber left, ExactNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new ExactNumber(left.At(scale) - right.At(scale), scale);
    }

    public int CompareTo(ExactNumber other)
    {
        var scale = Math.Max(Scale, other.Scale);
        return At(scale).CompareTo(other.At(scale));
    }

    private BigInteger At(int scale) => scale == Scale ? Value : Value * BigInteger.Pow(10, scale - Scale);
}
