using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(三)5: more places of community learning every year, and workshops.</summary>
[Clause("DL21-3.5-7")]
[Clause("DL21-3.5-10")]
public sealed class Section3Item5LifelongLearningTests
{
    [TestCase(31, 30, "met")]
    [TestCase(30, 30, "violation: 1 more dl21.communityLearningPlaces")]
    [TestCase(29, 30, "violation: 2 more dl21.communityLearningPlaces")]
    [TestCase(30, null, "undecided: dl21.communityLearningPlacesLastYear")]
    public void A_district_has_more_places_than_the_year_before(int? now, int? before, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-3.5-7").On("2023-06-30")
            .Says(DalianPlan.District(("dl21.communityLearningPlaces", now), ("dl21.communityLearningPlacesLastYear", before))),
        Is.EqualTo(verdict));

    [Test]
    public void One_workshop_is_the_least_of_a_batch() => DalianPlan.AsksForByTheEndOf2025("DL21-3.5-10", "dl21.communityLearningWorkshops", 1);
}
