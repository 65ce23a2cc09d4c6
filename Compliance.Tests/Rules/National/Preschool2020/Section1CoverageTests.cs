using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.Preschool2020;

/// <summary>Items 1 to 3: 85 percent of the children go to kindergarten, 80 percent of these to inclusive ones, 50 percent to public ones.</summary>
[Clause("CN-PRE20-1-1")]
[Clause("CN-PRE20-2-1")]
[Clause("CN-PRE20-3-1")]
public sealed class Section1CoverageTests
{
    [TestCase(850, 1000, "met")]
    [TestCase(849, 1000, "advisory: 1 more childrenInKindergarten")]
    [TestCase(8500, 10_001, "advisory: 1 more childrenInKindergarten")]
    [TestCase(1050, 1000, "met", Description = "a gross rate may exceed one hundred")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1000, "undecided: childrenInKindergarten")]
    [TestCase(850, null, "undecided: populationAged3To5")]
    public void Of_a_thousand_children_850_go_to_kindergarten(int? children, int? population, string verdict) => Assert.That(
        Nation.Clause("CN-PRE20-1-1").Says(new District { Code = "1", ChildrenInKindergarten = children, PopulationAged3To5 = population }), Is.EqualTo(verdict));

    [TestCase(800, 1000, "met")]
    [TestCase(799, 1000, "advisory: 1 more childrenInInclusiveKindergartens")]
    [TestCase(800, 1001, "advisory: 1 more childrenInInclusiveKindergartens")]
    [TestCase(null, 1000, "undecided: childrenInInclusiveKindergartens")]
    [TestCase(800, null, "undecided: childrenInKindergarten")]
    public void Exactly_80_percent_in_inclusive_kindergartens_are_enough(int? inclusive, int? children, string verdict) => Assert.That(
        Nation.Clause("CN-PRE20-2-1").Says(new District { Code = "1", ChildrenInInclusiveKindergartens = inclusive, ChildrenInKindergarten = children }),
        Is.EqualTo(verdict));

    [TestCase(500, 1000, "met")]
    [TestCase(499, 1000, "advisory: 1 more childrenInPublicKindergartens")]
    [TestCase(500, 1001, "advisory: 1 more childrenInPublicKindergartens")]
    [TestCase(null, 1000, "undecided: childrenInPublicKindergartens")]
    [TestCase(500, null, "undecided: childrenInKindergarten")]
    public void So_are_exactly_half_in_public_ones(int? inPublic, int? children, string verdict) => Assert.That(
        Nation.Clause("CN-PRE20-3-1").Says(new District { Code = "1", ChildrenInPublicKindergartens = inPublic, ChildrenInKindergarten = children }),
        Is.EqualTo(verdict));

    [Test]
    public void It_is_asked_from_2021() => Nation.IsInForceFrom(
        "CN-PRE20-1-1", "2020-12-31", "2021-01-01", new District { Code = "1", ChildrenInKindergarten = 84, PopulationAged3To5 = 100 },
        "advisory: 1 more childrenInKindergarten");
}
