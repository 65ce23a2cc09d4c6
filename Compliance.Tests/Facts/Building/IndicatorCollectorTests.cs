using Compliance.Facts;
using Compliance.Facts.Building;
using NUnit.Framework;

namespace Compliance.Tests.Facts.Building;

/// <summary>Indicators of many rows, one after another.</summary>
[TestFixture]
internal sealed class IndicatorCollectorTests
{
    private readonly IndicatorCollector collector = new();

    [Test]
    public void A_row_gives_its_values_by_name_whatever_their_order() =>
        Assert.That(Row(("x.b", 2), ("x.a", 1)), Is.EqualTo(IndicatorValues.None.With("x.a", 1).With("x.b", 2)));

    [Test]
    public void A_row_without_any_gives_none_and_nothing_is_left_of_the_row_before()
    {
        Row(("x.a", 1));

        Assert.That(Row(), Is.SameAs(IndicatorValues.None));
    }

    [Test]
    public void Rows_that_report_the_same_names_keep_their_own_values()
    {
        var first = Row(("x.a", 1), ("x.b", 2));
        var second = Row(("x.b", 4), ("x.a", 3));

        Assert.That((first.ValueOf("x.a"), first.ValueOf("x.b")), Is.EqualTo((1m, 2m)));
        Assert.That((second.ValueOf("x.a"), second.ValueOf("x.b")), Is.EqualTo((3m, 4m)));
    }

    [Test]
    public void Rows_that_report_others_have_only_those()
    {
        Row(("x.a", 1), ("x.b", 2));

        Assert.That(Row(("x.a", 1), ("x.c", 2)).Names, Is.EqualTo(new[] { "x.a", "x.c" }), "as many, but not the same");
        Assert.That(Row(("x.a", 1)).Names, Is.EqualTo(new[] { "x.a" }));
    }

    [Test]
    public void The_last_of_two_values_under_one_name_counts() => Assert.That(Row(("x.a", 1), ("x.a", 5)).ValueOf("x.a"), Is.EqualTo(5));

    private IndicatorValues Row(params (string Name, decimal Value)[] cells)
    {
        foreach (var (name, value) in cells)
        {
            collector.Set(name, value);
        }

        return collector.Take();
    }
}
