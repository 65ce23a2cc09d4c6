using Compliance.Evaluation.Demands;
using Compliance.Quantities;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Demands;

/// <summary>Which values meet two standards at once.</summary>
internal sealed class DemandRangeTests
{
    [TestCase(Comparator.AtLeast, 60, Comparator.AtLeast, 54, true)]
    [TestCase(Comparator.AtLeast, 54, Comparator.AtLeast, 60, false)]
    [TestCase(Comparator.AtLeast, 50, Comparator.MoreThan, 50, false)]
    [TestCase(Comparator.MoreThan, 50, Comparator.AtLeast, 50, true)]
    [TestCase(Comparator.Exactly, 100, Comparator.AtLeast, 99, true)]
    [TestCase(Comparator.Exactly, 100, Comparator.MoreThan, 100, false)]
    [TestCase(Comparator.AtMost, 45, Comparator.AtMost, 55, true)]
    [TestCase(Comparator.AtMost, 45, Comparator.LessThan, 45, false)]
    [TestCase(Comparator.LessThan, 45, Comparator.AtMost, 45, true)]
    [TestCase(Comparator.AtLeast, 60, Comparator.AtMost, 70, false)]
    public void Whatever_meets_the_first_meets_the_second(Comparator first, int a, Comparator second, int b, bool within) =>
        Assert.That(Range(first, a).IsWithin(Range(second, b)), Is.EqualTo(within));

    [TestCase(Comparator.AtLeast, 60, Comparator.AtMost, 60, true)]
    [TestCase(Comparator.AtLeast, 60, Comparator.AtMost, 59, false)]
    [TestCase(Comparator.AtLeast, 60, Comparator.LessThan, 60, false)]
    [TestCase(Comparator.Exactly, 60, Comparator.Exactly, 60, true)]
    [TestCase(Comparator.Exactly, 60, Comparator.Exactly, 61, false)]
    [TestCase(Comparator.AtLeast, 60, Comparator.AtLeast, 54, true)]
    public void Some_value_meets_both(Comparator first, int a, Comparator second, int b, bool both)
    {
        Assert.That(Range(first, a).Meets(Range(second, b)), Is.EqualTo(both));
        Assert.That(Range(second, b).Meets(Range(first, a)), Is.EqualTo(both));
    }

    private static DemandRange Range(Comparator comparator, int percent) => new(percent.Percent(), comparator);
}
