using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class BandwidthTests() : OrderedQuantityContract<Bandwidth>(value => new Bandwidth(value), QuantityUnit.Mbps)
{
    [Test]
    public void Below_zero_is_none() => Assert.That(() => new Bandwidth(-0.001m), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Words_make_one() => Assert.That(2.Mbps(), Is.EqualTo(new Bandwidth(2)));
}
