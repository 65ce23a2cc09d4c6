using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class PercentagePointsTests()
    : OrderedQuantityContract<PercentagePoints>(value => new PercentagePoints(value), QuantityUnit.PercentagePoints)
{
    [Test]
    public void A_fall_is_below_zero() => Assert.That(new PercentagePoints(-0.5m), Is.LessThan(new PercentagePoints(-0.4m)));
}
