using System.Diagnostics.CodeAnalysis;

namespace Compliance.Quantities;

/// <summary>Amounts kept as whole thousandths, so that the engine compares them as 64-bit integers.</summary>
internal static class Thousandths
{
    public const int PerOne = 1000;

    /// <summary>Whether an amount is zero or more, has at most three decimals, and fits.</summary>
    public static bool TryFrom(decimal amount, out long thousandths)
    {
        thousandths = 0;
        if (amount < 0 || amount > long.MaxValue / PerOne)
        {
            return false;
        }

        var scaled = amount * PerOne;
        thousandths = (long)scaled;
        return thousandths == scaled;
    }

    [DoesNotReturn]
    public static long Reject(decimal amount, string parameter) => throw new ArgumentOutOfRangeException(
        parameter, amount, "Give zero or more with at most three decimals, such as 0.5. 应为不小于零、最多三位小数的数,如 0.5。");

    /// <summary>The amount with three decimals, put together and not divided: the compiled sentences call it for every subject.</summary>
    public static decimal ToExactDecimal(long thousandths)
    {
        var magnitude = (ulong)Math.Abs(thousandths);
        return new decimal((int)magnitude, (int)(magnitude >> 32), 0, thousandths < 0, 3);
    }

    public static decimal ToDecimal(long thousandths) => ExactArithmetic.Trim((decimal)thousandths / PerOne);
}
