using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Facts;

[TestFixture]
public sealed class IndicatorValuesTests
{
    private static readonly IndicatorValues Two = IndicatorValues.None.With("x.b", 2).With("x.a", 1);

    [Test]
    public void Adding_a_value_leaves_the_others_and_the_original_alone()
    {
        var three = Two.With("x.c", 3);

        Assert.That((three.ValueOf("x.a"), three.ValueOf("x.b"), three.ValueOf("x.c")), Is.EqualTo((1m, 2m, 3m)));
        Assert.That(Two.ValueOf("x.c"), Is.Null);
        Assert.That(IndicatorValues.None.ValueOf("x.a"), Is.Null);
    }

    [Test]
    public void Adding_a_name_again_changes_its_value() => Assert.That(Two.With("x.a", 7).ValueOf("x.a"), Is.EqualTo(7));

    [Test]
    public void Changing_a_value_leaves_the_original_alone()
    {
        Two.With("x.a", 7);

        Assert.That(Two.ValueOf("x.a"), Is.EqualTo(1));
        Assert.That(Two.With("x.a", 7).ValueOf("x.b"), Is.EqualTo(2));
    }

    [Test]
    public void Names_are_case_sensitive_and_come_in_ordinal_order()
    {
        Assert.That(Two.With("x.B", 4).Names, Is.EqualTo(new[] { "x.B", "x.a", "x.b" }));
        Assert.That(Two.ValueOf("x.A"), Is.Null);
        Assert.That(IndicatorValues.None.Names, Is.Empty);
    }

    [Test]
    public void The_same_names_and_values_are_equal_whatever_their_order()
    {
        var same = IndicatorValues.None.With("x.a", 1.0m).With("x.b", 2);

        Assert.That(same, Is.EqualTo(Two));
        Assert.That(same.GetHashCode(), Is.EqualTo(Two.GetHashCode()));
        Assert.That(same, Is.Not.EqualTo(Two.With("x.b", 3)));
        Assert.That(same, Is.Not.EqualTo(Two.With("x.c", 0)), "reported as zero is not unreported");
        Assert.That(same.Equals(null), Is.False);
    }

    [Test]
    public void Subjects_are_equal_only_with_equal_indicators()
    {
        var one = new City { Code = "210100", Indicators = Two };

        Assert.That(one with { Indicators = IndicatorValues.None.With("x.a", 1).With("x.b", 2) }, Is.EqualTo(one));
        Assert.That(one with { Indicators = IndicatorValues.None }, Is.Not.EqualTo(one));
    }
}
