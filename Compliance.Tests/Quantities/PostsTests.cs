using Compliance.Quantities;
using Compliance.Tests.Generators;
using NUnit.Framework;

namespace Compliance.Tests.Quantities;

[TestFixture]
public sealed class PostsTests
{
    private const long MostWholePosts = 9_223_372_036_854_775;

    [Test]
    public void A_thousandth_of_a_post_is_the_smallest_part()
    {
        Assert.That(Posts.FromDecimal(0.001m).Thousandths, Is.EqualTo(1));
        Assert.That(() => Posts.FromDecimal(0.0001m), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Posts.FromDecimal(0.0015m), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Zeros_after_the_third_decimal_are_no_decimals() =>
        Assert.That(Posts.FromDecimal(0.50000m), Is.EqualTo(Posts.FromThousandths(500)));

    [Test]
    public void Zero_posts_are_posts_and_fewer_are_none()
    {
        Assert.That(Posts.FromDecimal(0).Thousandths, Is.Zero);
        Assert.That(Posts.FromThousandths(0), Is.EqualTo(default(Posts)));
        Assert.That(() => Posts.FromDecimal(-0.001m), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Posts.FromThousandths(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => { Posts posts = -1; return posts; }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void The_largest_amount_fits_64_bits_and_one_post_more_does_not()
    {
        Assert.That(Posts.FromDecimal(MostWholePosts).Value, Is.EqualTo(MostWholePosts));
        Assert.That(Posts.TryFromDecimal(MostWholePosts + 1m, out _), Is.False);
        Assert.That(Posts.TryFromDecimal(decimal.MaxValue, out _), Is.False);
    }

    [Test]
    public void The_message_says_in_both_languages_what_posts_are() =>
        Assert.That(() => Posts.FromDecimal(-1), Throws.InstanceOf<ArgumentException>().With.Message.Contains("at most three decimals").And.Message.Contains("最多三位小数"));

    [Test]
    public void Halves_add_up_exactly()
    {
        var half = Posts.FromDecimal(0.5m);

        Assert.That(half + half, Is.EqualTo((Posts)1));
        Assert.That(half.Add(Posts.FromDecimal(0.25m)).Value, Is.EqualTo(0.75m));
    }

    [Test]
    public void A_sum_beyond_64_bits_is_an_error_and_no_negative_number()
    {
        var most = Posts.FromThousandths(long.MaxValue);

        Assert.That(() => most + Posts.FromThousandths(1), Throws.TypeOf<OverflowException>());
        Assert.That(() => most.Add(Posts.FromThousandths(1)), Throws.TypeOf<OverflowException>());
    }

    [TestCase(2.5, 2, 0.5)]
    [TestCase(1.5, 2, -0.5)]
    public void There_may_be_fewer_than_a_number_asks_for(decimal posts, int needed, decimal beyond)
    {
        Assert.That(Posts.FromDecimal(posts) - new Count(needed), Is.EqualTo(new Count(beyond)));
        Assert.That(Posts.FromDecimal(posts).Subtract(new Count(needed)), Is.EqualTo(new Count(beyond)));
    }

    [TestCase(999, 1000, -1)]
    [TestCase(1000, 1000, 0)]
    [TestCase(1001, 1000, 1)]
    public void Order_and_equality_follow_the_thousandths(long left, long right, int order)
    {
        var (a, b) = (Posts.FromThousandths(left), Posts.FromThousandths(right));

        Assert.That(a.CompareTo(b), Is.EqualTo(order));
        Assert.That((a < b, a <= b, a > b, a >= b), Is.EqualTo((order < 0, order <= 0, order > 0, order >= 0)));
        Assert.That((a == b, a != b, a.Equals(b), a.Equals((object)b)), Is.EqualTo((order == 0, order != 0, order == 0, order == 0)));
        Assert.That(a.Equals((object)left), Is.False);
    }

    [TestCase(12000, "12")]
    [TestCase(500, "0.5")]
    [TestCase(1, "0.001")]
    [TestCase(0, "0")]
    [SetCulture("de-DE")]
    public void Text_has_no_trailing_zeros_and_is_the_same_in_every_culture(long thousandths, string text)
    {
        Assert.That(Posts.FromThousandths(thousandths).ToString(), Is.EqualTo(text));
        Assert.That(Posts.FromThousandths(thousandths).Amount!.Value.Scale, Is.EqualTo(text.Length > 2 ? text.Length - 2 : 0));
    }

    [Test]
    public void Posts_are_counted() => Assert.That(((Posts)3).Unit, Is.EqualTo(QuantityUnit.Count));

    [Test]
    public void Every_amount_survives_the_way_through_a_decimal() => For.All(
        Numbers.Longs,
        thousandths => Posts.FromThousandths(thousandths) is var posts
            && Posts.TryFromDecimal(posts.Value, out var back) == (posts.Value <= MostWholePosts)
            && (posts.Value > MostWholePosts || back == posts));

    [Test]
    public void Equal_amounts_have_equal_hashes() =>
        Assert.That(Posts.FromDecimal(0.50m).GetHashCode(), Is.EqualTo(Posts.FromThousandths(500).GetHashCode()));
}
