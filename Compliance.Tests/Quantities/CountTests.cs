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
    public void A_change_may_be_below_zero() => Assert.That(new Count(3) - 5, Is.EqualTo(new Count(-2)));

    [Test]
    public void Halves_add_up() => Assert.That(new Count(1.5m) + new Count(0.5m), Is.EqualTo(new Count(2)));
}
