using System.Numerics;
using Compliance.Quantities;
using Compliance.Tests.Generators;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class ExactArithmeticTests
{
    [TestCase(15, 200, 30, 100, 0)]
    [TestCase(15, 200, 29, 100, 1)]
    [TestCase(15, 200, 31, 100, -1)]
    [TestCase(0, 5, 0, 7, 0)]
    public void Products_of_whole_numbers_compare_as_such(int a, int b, int c, int d, int order) =>
        Assert.That(ExactArithmetic.CompareProducts(a, b, c, d), Is.EqualTo(order));

    [Test]
    public void Products_of_64_bit_numbers_do_not_overflow()
    {
        // n * n exceeds (n - 1) * (n + 1) by one, whatever n is.
        const decimal n = long.MaxValue - 1m;

        Assert.That(ExactArithmetic.CompareProducts(n, n, n - 1, n + 1), Is.EqualTo(1));
        Assert.That(ExactArithmetic.CompareProducts(n - 1, n + 1, n, n), Is.EqualTo(-1));
        Assert.That(ExactArithmetic.CompareProducts(long.MinValue, long.MinValue, long.MaxValue, long.MaxValue), Is.EqualTo(1));
    }

    [Test]
    public void Products_just_beyond_64_bits_compare_the_same_way()
    {
        const decimal n = long.MaxValue + 1m;

        Assert.That(ExactArithmetic.CompareProducts(n, n, n - 1, n + 1), Is.EqualTo(1));
    }

    [Test]
    public void Signs_count()
    {
        Assert.That(ExactArithmetic.CompareProducts(-0.5m, 2, 1, 1), Is.EqualTo(-1));
        Assert.That(ExactArithmetic.CompareProducts(-0.5m, -2, 1, 1), Is.EqualTo(0));
    }

    [Test]
    public void Comparing_products_agrees_with_whole_numbers_of_any_size() => For.All(
        Numbers.Decimals.Zip(Numbers.Decimals).Zip(Numbers.Decimals.Zip(Numbers.Decimals)),
        four =>
        {
            var ((a, b), (c, d)) = four;
            var (left, right) = (Product(a, b), Product(c, d));
            return ExactArithmetic.CompareProducts(a, b, c, d)
                == BigInteger.Compare(left.Digits * right.Scale, right.Digits * left.Scale);
        });

    [TestCase("15.00", "15")]
    [TestCase("0.000", "0")]
    [TestCase("0.50", "0.5")]
    [TestCase("100", "100")]
    [TestCase("79228162514264337593543950335", "79228162514264337593543950335")]
    [TestCase("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Trimming_drops_zeros_after_the_point_only(string number, string trimmed) =>
        Assert.That(Text(ExactArithmetic.Trim(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))), Is.EqualTo(trimmed));

    [Test]
    public void A_quotient_has_at_most_ten_decimals()
    {
        Assert.That(ExactArithmetic.Quotient(2, 3), Is.EqualTo(0.6666666667m));
        Assert.That(ExactArithmetic.Quotient(1, 4), Is.EqualTo(0.25m));
        Assert.That(ExactArithmetic.Quotient(1, 8, 100), Is.EqualTo(12.5m));
    }

    [Test]
    public void There_is_no_quotient_by_zero_or_out_of_range()
    {
        Assert.That(ExactArithmetic.Quotient(1, 0), Is.Null);
        Assert.That(ExactArithmetic.Quotient(decimal.MaxValue, 0.1m), Is.Null);
    }

    private static (BigInteger Digits, BigInteger Scale) Product(decimal a, decimal b)
    {
        var (aDigits, aScale) = Numbers.Exactly(a);
        var (bDigits, bScale) = Numbers.Exactly(b);
        return (aDigits * bDigits, aScale * bScale);
    }

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
