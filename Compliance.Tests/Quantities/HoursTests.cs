using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class HoursTests() : OrderedQuantityContract<Hours>(value => new Hours(value), QuantityUnit.Hours)
{
    [Test]
    public void A_difference_may_be_below_zero()
    {
        Assert.That(2.Hours() - new Hours(2.5m), Is.EqualTo(new Hours(-0.5m)));
        Assert.That(2.Hours().Subtract(2.Hours()), Is.EqualTo(0.Hours()));
    }

    [Test]
    public void Words_make_one()
    {
        Assert.That(2.Hours(), Is.EqualTo(new Hours(2)));
        Assert.That(1.5m.Hours(), Is.EqualTo(new Hours(1.5m)));
    }
}
