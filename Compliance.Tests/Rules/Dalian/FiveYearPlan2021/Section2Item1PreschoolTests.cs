using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(二)1: fifty more public kindergartens and 80 % in public or good inclusive ones are striven for; those of new residential areas are inclusive.</summary>
[Clause("DL21-2.1-1")]
[Clause("DL21-2.1-2")]
[Clause("DL21-2.1-3")]
public sealed class Section2Item1PreschoolTests
{
    [Test]
    public void Fifty_public_kindergartens_are_striven_for() =>
        DalianPlan.AsksForByTheEndOf2025("DL21-2.1-1", "dl21.newPublicKindergartens", 50, "advisory");

    [TestCase(550, 250, 1000, "2025-12-31", "met")]
    [TestCase(550, 249, 1000, "2025-12-31", "advisory: 1 more childrenInPublicKindergartens")]
    [TestCase(550, 249, 1000, "2025-12-30", "not yet due: 1 more childrenInPublicKindergartens")]
    [TestCase(550, null, 1000, "2025-12-31", "undecided: dl21.childrenInQualityInclusivePrivateKindergartens")]
    public void Public_and_good_inclusive_private_kindergartens_have_eighty_percent(int? inPublic, int? inPrivate, int? all, string day, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-2.1-2").On(day).Says(
                DalianPlan.City(("dl21.childrenInQualityInclusivePrivateKindergartens", inPrivate)) with
                {
                    ChildrenInPublicKindergartens = inPublic,
                    ChildrenInKindergarten = all,
                }),
            Is.EqualTo(verdict));

    [TestCase(4, 4, "met")]
    [TestCase(3, 4, "violation: 1 more newResidentialKindergartensInclusive")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 4, "undecided: newResidentialKindergartensInclusive")]
    public void Every_kindergarten_of_a_new_residential_area_is_inclusive_from_the_first_day(int? inclusive, int? all, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-2.1-3").On("2021-05-10").Says(
            DalianPlan.District(("newResidentialKindergartensInclusive", inclusive), ("newResidentialKindergartens", all))),
        Is.EqualTo(verdict));
}
