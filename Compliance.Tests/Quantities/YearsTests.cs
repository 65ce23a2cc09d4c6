using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class YearsTests() : OrderedQuantityContract<Years>(value => new Years(value), QuantityUnit.Years)
{
    [Test]
    public void Below_zero_is_no_length_of_service() => Assert.That(() => new Years(-0.5m), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_thousandth_of_a_year_is_the_smallest_part()
    {
        Assert.That(new Years(0.001m).Thousandths, Is.EqualTo(1));
        Assert.That(
            () => new Years(0.0005m),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("at most three decimals").And.Message.Contains("最多三位小数"));
    }

    [Test]
    public void One_year_more_than_fits_64_bits_is_refused() =>
        Assert.That(() => new Years(9_223_372_036_854_776), Throws.TypeOf<ArgumentOutOfRangeException>());
}
