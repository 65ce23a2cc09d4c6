using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class CountTests() : OrderedQuantityContract<Count>(value => new Count(value), QuantityUnit.Count)
{
    [Test]
    public void A_whole_number_is_a_count()
    {
        Count limit = 2000;

        Assert.That(limit.Value, Is.EqualTo(2000));
    }

    [Test]
    public void Zero_is_a_count() => Assert.That(new Count(0).Value, Is.Zero);

    [Test]
    public void Below_zero_is_none()
    {
        Assert.That(() => new Count(-0.001m), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => { Count count = -1; return count; }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
