using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class QuantityExtensionsTests
{
    [Test]
    public void To_makes_a_ratio_of_its_two_terms()
    {
        Assert.That((1000.To(1).Antecedent, 1000.To(1).Consequent), Is.EqualTo((1000m, 1m)));
        Assert.That(13.5m.To(1), Is.EqualTo(new Ratio(27, 2)));
        Assert.That(1.To(0.5m), Is.EqualTo(2.To(1)));
    }

    [Test]
    public void Percent_makes_a_share_of_a_hundred()
    {
        Assert.That(15.Percent(), Is.EqualTo(new Share(15, 100)));
        Assert.That(99.5m.Percent(), Is.EqualTo(new Share(199, 200)));
    }

    [Test]
    public void Percent_runs_from_0_to_100_both_included()
    {
        Assert.That(0.Percent().Amount, Is.Zero);
        Assert.That(100.Percent().Amount, Is.EqualTo(100));
        Assert.That(() => 101.Percent(), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => 100.001m.Percent(), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => (-1).Percent(), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => (-0.001m).Percent(), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_other_words_name_their_unit()
    {
        Assert.That(12.Years(), Is.EqualTo(new Years(12)));
        Assert.That(15.6m.Years(), Is.EqualTo(new Years(15.6m)));
        Assert.That(8000.Yuan(), Is.EqualTo(new Money(8000)));
        Assert.That(0.5m.PercentagePoints(), Is.EqualTo(new PercentagePoints(0.5m)));
    }
}
