using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class HoursTests() : OrderedQuantityContract<Hours>(value => new Hours(value), QuantityUnit.Hours)
{
    [Test]
    public void Below_zero_is_none() => Assert.That(() => new Hours(-0.001m), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Words_make_one() => Assert.That(2.Hours(), Is.EqualTo(new Hours(2)));
}
