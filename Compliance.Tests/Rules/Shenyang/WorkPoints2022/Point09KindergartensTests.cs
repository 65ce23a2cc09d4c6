using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>
/// 三9: 20 public kindergartens and 5,000 inclusive places are added; 54 % of the children are in public kindergartens; at least 85 % stay in inclusive
/// ones; 65 % of the kindergartens are of quality.
/// </summary>
[Clause("SY22-9-1")]
[Clause("SY22-9-2")]
[Clause("SY22-9-3")]
[Clause("SY22-9-4")]
[Clause("SY22-9-8")]
public sealed class Point09KindergartensTests
{
    private const string Quality = "sy22.qualityKindergartens";
    private const string Kindergartens = "kindergartens";
    private static readonly ClauseUnderTest PublicShare = WorkPoints.Clause("SY22-9-3");
    private static readonly ClauseUnderTest InclusiveShare = WorkPoints.Clause("SY22-9-4");
    private static readonly ClauseUnderTest QualityShare = WorkPoints.Clause("SY22-9-8");

    [TestCase("SY22-9-1", "sy22.newPublicKindergartens", 20)]
    [TestCase("SY22-9-2", "sy22.newInclusivePlaces", 5000)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase(54, 100, "met")]
    [TestCase(53, 100, "violation: 1 more childrenInPublicKindergartens")]
    [TestCase(107_999, 200_000, "violation: 1 more childrenInPublicKindergartens")]
    [TestCase(108_000, 200_000, "met")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: childrenInPublicKindergartens")]
    [TestCase(54, null, "undecided: childrenInKindergarten")]
    public void Fifty_four_percent_of_the_children_are_in_public_kindergartens(int? inPublic, int? children, string verdict) =>
        Assert.That(PublicShare.Says(Children(inPublic, null, children)), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more childrenInPublicKindergartens")]
    [TestCase("2022-12-31", "violation: 1 more childrenInPublicKindergartens")]
    public void The_public_share_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(PublicShare.On(day).Says(Children(53, null, 100)), Is.EqualTo(verdict));

    [TestCase(85, 100, "met")]
    [TestCase(84, 100, "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase(8_499, 10_000, "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase(null, 100, "undecided: childrenInInclusiveKindergartens")]
    public void Eighty_five_percent_stay_in_inclusive_kindergartens(int? inInclusive, int? children, string verdict) =>
        Assert.That(InclusiveShare.Says(Children(null, inInclusive, children)), Is.EqualTo(verdict));

    [TestCase("2022-02-20", "not applicable: NotInForce")]
    [TestCase("2022-02-21", "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase("2022-06-30", "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase("2023-01-01", "not applicable: NotInForce")]
    public void The_inclusive_share_may_at_no_time_of_the_year_be_lower(string day, string verdict) =>
        Assert.That(InclusiveShare.On(day).Says(Children(null, 84, 100)), Is.EqualTo(verdict));

    [TestCase(65, 100, "met")]
    [TestCase(64, 100, "violation: 1 more " + Quality)]
    [TestCase(13, 20, "met")]
    [TestCase(12, 20, "violation: 1 more " + Quality)]
    [TestCase(65, null, "undecided: " + Kindergartens)]
    public void Sixty_five_percent_of_the_kindergartens_are_of_quality(int? quality, int? kindergartens, string verdict) =>
        Assert.That(QualityShare.Says(WorkPoints.City((Quality, quality), (Kindergartens, kindergartens))), Is.EqualTo(verdict));

    [Test]
    public void The_measured_value_is_a_share() =>
        Assert.That(PublicShare.Judge(Children(27, null, 50)).Measured, Is.EqualTo(54.Percent()));

    private static City Children(int? inPublic, int? inInclusive, int? all) => new()
    {
        Code = "1",
        ChildrenInPublicKindergartens = inPublic,
        ChildrenInInclusiveKindergartens = inInclusive,
        ChildrenInKindergarten = all,
    };
}
