using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class MoneyTests() : OrderedQuantityContract<Money>(value => new Money(value), QuantityUnit.Yuan)
{
    [Test]
    public void A_balance_may_be_below_zero() => Assert.That(new Money(-0.01m), Is.LessThan(new Money(0)));

    [Test]
    public void A_difference_is_money() => Assert.That(new Money(10.5m) - new Money(12), Is.EqualTo(new Money(-1.5m)));
}
