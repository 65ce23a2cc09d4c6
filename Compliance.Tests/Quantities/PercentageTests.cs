using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class PercentageTests() : OrderedQuantityContract<Percentage>(value => new Percentage(value), QuantityUnit.Percent)
{
    [Test]
    public void A_cut_of_a_rise_may_be_below_zero_and_a_gross_rate_above_a_hundred() =>
        Assert.That(new[] { new Percentage(104.2m), new Percentage(-20) }, Is.Ordered.Descending);

    [Test]
    public void A_share_in_hundredths_is_the_same_percentage()
    {
        Percentage floor = 99.1m.Percent();

        Assert.That(floor, Is.EqualTo(new Percentage(99.1m)));
    }

    [Test]
    public void A_share_that_has_no_end_as_a_decimal_is_refused_rather_than_rounded() =>
        Assert.That(() => Percentage.FromShare(new Share(1, 3)), Throws.ArgumentException.With.Message.Contains("1/3"));

    [Test]
    public void A_share_of_nothing_is_refused() => Assert.That(() => Percentage.FromShare(new Share(0, 0)), Throws.ArgumentException);

    [Test]
    public void Two_rates_differ_by_percentage_points() =>
        Assert.That(new Percentage(52) - new Percentage(52.5m), Is.EqualTo(new PercentagePoints(-0.5m)));
}
