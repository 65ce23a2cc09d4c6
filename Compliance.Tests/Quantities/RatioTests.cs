using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class RatioTests
{
    [Test]
    public void A_term_below_zero_is_refused()
    {
        Assert.That(() => new Ratio(-1, 1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("antecedent"));
        Assert.That(() => new Ratio(1, -1), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("consequent"));
    }

    [TestCase(999, 1, true)]
    [TestCase(1000, 1, true)]
    [TestCase(1001, 1, false)]
    [TestCase(2000, 2, true)]
    [TestCase(2001, 2, false)]
    [TestCase(0, 1, true)]
    [TestCase(1, 0, false)]
    public void At_most_includes_the_limit_itself(int students, int teachers, bool met) =>
        Assert.That(new Ratio(students, teachers).IsAtMost(1000.To(1)), Is.EqualTo(met));

    [TestCase(999, 1, false)]
    [TestCase(1000, 1, true)]
    [TestCase(1001, 1, true)]
    [TestCase(0, 1, false)]
    [TestCase(1, 0, true)]
    public void At_least_includes_the_floor_itself(int students, int teachers, bool met) =>
        Assert.That(new Ratio(students, teachers).IsAtLeast(1000.To(1)), Is.EqualTo(met));

    [Test]
    public void Nothing_to_nothing_neither_meets_nor_breaks_a_limit()
    {
        var nothing = new Ratio(0, 0);

        Assert.That(nothing.IsUndefined, Is.True);
        Assert.That(nothing.CompareWith(1.To(1)), Is.Null);
        Assert.That(nothing.IsAtMost(1.To(1)), Is.Null);
        Assert.That(nothing.IsAtLeast(1.To(1)), Is.Null);
        Assert.That(1.To(1).IsAtMost(nothing), Is.Null);
        Assert.That(1.To(1).IsAtLeast(nothing), Is.Null);
    }

    [Test]
    public void The_default_value_is_nothing_to_nothing() => Assert.That(default(Ratio), Is.EqualTo(new Ratio(0, 0)));

    [Test]
    public void Somebody_served_by_nobody_is_above_every_finite_ratio()
    {
        Assert.That(new Ratio(1, 0).IsUndefined, Is.False);
        Assert.That(new Ratio(1, 0).CompareWith(new Ratio(decimal.MaxValue, 0.0000000000000000000000000001m)), Is.GreaterThan(0));
        Assert.That(new Ratio(1, 0), Is.EqualTo(new Ratio(7, 0)), "nobody serves them, however many they are");
    }

    [Test]
    public void Ratios_of_one_value_are_equal_and_hash_alike()
    {
        Ratio[] same = [1000.To(1), new(2000, 2), new(500, 0.5m), new(1000.00m, 1.0m)];

        Assert.That(same, Is.All.EqualTo(1000.To(1)));
        Assert.That(same.Select(ratio => ratio.GetHashCode()).Distinct().Count(), Is.EqualTo(1));
        Assert.That(new Ratio(0, 3).GetHashCode(), Is.EqualTo(new Ratio(0, 0.7m).GetHashCode()));
        Assert.That(new Ratio(5, 0).GetHashCode(), Is.EqualTo(new Ratio(9, 0).GetHashCode()));
    }

    [Test]
    public void Operators_follow_equality()
    {
        Assert.That(1000.To(1) == new Ratio(2000, 2), Is.True);
        Assert.That(1000.To(1) != new Ratio(2000, 2), Is.False);
        Assert.That(1000.To(1) == 1001.To(1), Is.False);
        Assert.That(1000.To(1) != 1001.To(1), Is.True);
        Assert.That(1000.To(1).Equals((object)new Share(1000, 1)), Is.False, "a share is no ratio");
    }

    [Test]
    public void Nothing_to_nothing_equals_only_itself()
    {
        Assert.That(new Ratio(0, 0).Equals(new Ratio(0, 0)), Is.True);
        Assert.That(new Ratio(0, 0).Equals(new Ratio(0, 1)), Is.False);
        Assert.That(new Ratio(0, 1).Equals(new Ratio(0, 0)), Is.False);
        Assert.That(new Ratio(0, 0).Equals(new Ratio(1, 0)), Is.False);
    }

    [Test]
    public void A_difference_that_decimals_round_away_still_decides()
    {
        // x * x is 1 - 2e-28 + 1e-56; in 28 digits it would be rounded to y and the two would look equal.
        const decimal x = 0.9999999999999999999999999999m;
        const decimal y = 0.9999999999999999999999999998m;

        Assert.That(decimal.Multiply(x, x), Is.EqualTo(y), "the trap");
        Assert.That(new Ratio(x, 1).CompareWith(new Ratio(y, x)), Is.GreaterThan(0));
        Assert.That(new Ratio(x, 1), Is.Not.EqualTo(new Ratio(y, x)));
    }

    [Test]
    public void Terms_as_large_as_a_decimal_compare_without_overflow()
    {
        Assert.That(new Ratio(decimal.MaxValue, 3).CompareWith(new Ratio(decimal.MaxValue, 2)), Is.LessThan(0));
        Assert.That(new Ratio(decimal.MaxValue, 3).IsAtMost(new Ratio(decimal.MaxValue - 1, 3)), Is.False);
    }

    [Test]
    public void The_amount_is_the_first_term_for_one_of_the_second()
    {
        Assert.That(new Ratio(2000, 2).Amount, Is.EqualTo(1000));
        Assert.That(new Ratio(27, 2).Amount, Is.EqualTo(13.5m));
        Assert.That(new Ratio(1, 3).Amount, Is.EqualTo(0.3333333333m), "ten decimals");
        Assert.That(new Ratio(2, 3).Amount, Is.EqualTo(0.6666666667m));
        Assert.That(new Ratio(20.00m, 1).Amount!.Value.Scale, Is.Zero);
    }

    [Test]
    public void There_is_no_amount_per_nothing_nor_beyond_the_range_of_a_decimal()
    {
        Assert.That(new Ratio(0, 0).Amount, Is.Null);
        Assert.That(new Ratio(5, 0).Amount, Is.Null);
        Assert.That(new Ratio(decimal.MaxValue, 0.5m).Amount, Is.Null);
    }

    [Test]
    public void Its_unit_is_a_ratio() => Assert.That(1.To(1).Unit, Is.EqualTo(QuantityUnit.Ratio));

    [Test]
    [SetCulture("de-DE")]
    public void Text_is_the_same_in_every_culture() => Assert.That(new Ratio(13.5m, 1).ToString(), Is.EqualTo("13.5:1"));
}
