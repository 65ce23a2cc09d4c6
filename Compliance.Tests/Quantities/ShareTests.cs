using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class ShareTests
{
    [Test]
    public void A_number_below_zero_is_refused()
    {
        Assert.That(() => new Share(-1, 1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("part"));
        Assert.That(() => new Share(1, -1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("whole"));
    }

    [TestCase(29, 200, false)]
    [TestCase(30, 200, true)]
    [TestCase(31, 200, true)]
    [TestCase(3, 20, true)]
    [TestCase(0, 200, false)]
    [TestCase(200, 200, true)]
    public void At_least_includes_the_floor_itself(int part, int whole, bool met) =>
        Assert.That(new Share(part, whole).IsAtLeast(15.Percent()), Is.EqualTo(met));

    [TestCase(9, 200, true)]
    [TestCase(10, 200, true)]
    [TestCase(11, 200, false)]
    [TestCase(0, 200, true)]
    public void At_most_includes_the_limit_itself(int part, int whole, bool met) =>
        Assert.That(new Share(part, whole).IsAtMost(5.Percent()), Is.EqualTo(met));

    [TestCase(0)]
    [TestCase(5)]
    public void A_share_of_nothing_neither_meets_nor_breaks_a_limit(int part)
    {
        var ofNothing = new Share(part, 0);

        Assert.That(ofNothing.IsUndefined, Is.True);
        Assert.That(ofNothing.CompareWith(15.Percent()), Is.Null);
        Assert.That(ofNothing.IsAtLeast(15.Percent()), Is.Null);
        Assert.That(ofNothing.IsAtMost(15.Percent()), Is.Null);
        Assert.That(15.Percent().IsAtLeast(ofNothing), Is.Null);
        Assert.That(ofNothing.Amount, Is.Null);
    }

    [Test]
    public void A_measured_part_may_exceed_its_whole() => Assert.That(new Share(3, 2).Amount, Is.EqualTo(150));

    [Test]
    public void Shares_of_one_value_are_equal_and_hash_alike()
    {
        Share[] same = [15.Percent(), new(30, 200), new(0.3m, 2.00m), new(1.5m, 10)];

        Assert.That(same, Is.All.EqualTo(15.Percent()));
        Assert.That(same.Select(share => share.GetHashCode()).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Shares_of_nothing_are_equal_and_hash_alike_and_equal_no_other()
    {
        Assert.That(new Share(5, 0), Is.EqualTo(new Share(0, 0)));
        Assert.That(new Share(5, 0).GetHashCode(), Is.EqualTo(new Share(0, 0).GetHashCode()));
        Assert.That(new Share(0, 0), Is.EqualTo(default(Share)));
        Assert.That(new Share(0, 0), Is.Not.EqualTo(new Share(0, 1)));
        Assert.That(new Share(0, 1), Is.Not.EqualTo(new Share(0, 0)));
    }

    [Test]
    public void Operators_follow_equality()
    {
        Assert.That(15.Percent() == new Share(30, 200), Is.True);
        Assert.That(15.Percent() != new Share(30, 200), Is.False);
        Assert.That(15.Percent() == new Share(31, 200), Is.False);
        Assert.That(15.Percent() != new Share(31, 200), Is.True);
        Assert.That(15.Percent().Equals((object)new Ratio(15, 100)), Is.False, "a ratio is no share");
    }

    [Test]
    public void A_difference_that_decimals_round_away_still_decides()
    {
        // As for ratios: x * x exceeds y by 1e-56 only.
        const decimal x = 0.9999999999999999999999999999m;
        const decimal y = 0.9999999999999999999999999998m;

        Assert.That(new Share(x, 1).IsAtMost(new Share(y, x)), Is.False);
    }

    [Test]
    public void The_amount_is_in_hundredths()
    {
        Assert.That(new Share(30, 200).Amount, Is.EqualTo(15));
        Assert.That(new Share(1, 7).Amount, Is.EqualTo(14.2857142857m), "ten decimals");
        Assert.That(new Share(30.00m, 200).Amount!.Value.Scale, Is.Zero);
    }

    [Test]
    public void The_whole_is_100_percent_however_large_it_is() =>
        Assert.That(new Share(decimal.MaxValue, decimal.MaxValue).Amount, Is.EqualTo(100));

    [Test]
    public void Its_unit_is_percent() => Assert.That(15.Percent().Unit, Is.EqualTo(QuantityUnit.Percent));

    [Test]
    [SetCulture("de-DE")]
    public void Text_is_the_same_in_every_culture() => Assert.That(new Share(0.5m, 200).ToString(), Is.EqualTo("0.5/200"));
}
