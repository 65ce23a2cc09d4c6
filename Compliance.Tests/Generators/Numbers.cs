using System.Globalization;
using System.Numerics;
using Compliance.Quantities;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Generators;

/// <summary>Numbers zero or more, small ones often: so that zeros, equal values and values one apart come up, and full-width ones too.</summary>
internal static class Numbers
{
    private static readonly Gen<int> AnyBits = Gen.Choose(int.MinValue, int.MaxValue);

    public static Gen<long> Longs { get; } = Gen.OneOf(
        Gen.Choose(0, 3000).Select(small => (long)small),
        AnyBits.Zip(AnyBits, (high, low) => ((long)high << 32 | (uint)low) & long.MaxValue));

    /// <summary>Up to 96 bits with 0 to 28 decimals, trailing zeros among them.</summary>
    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Choose(0, 6).Select(small => (decimal)small),
        Gen.Choose(0, 3000).Zip(Gen.Choose(0, 3), (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale)),
        from low in AnyBits
        from middle in AnyBits
        from high in AnyBits
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, false, (byte)scale));

    public static Gen<Ratio> Ratios { get; } = Decimals.Zip(Decimals, (antecedent, consequent) => new Ratio(antecedent, consequent));

    public static Gen<Share> Shares { get; } = Decimals.Zip(Decimals, (part, whole) => new Share(part, whole));

    /// <summary>The number as an integer over a power of ten, read from its digits and not from its bits.</summary>
    public static (BigInteger Digits, BigInteger Scale) Exactly(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return (BigInteger.Parse(text.Remove(Math.Max(point, 0), point < 0 ? 0 : 1), CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }
}
