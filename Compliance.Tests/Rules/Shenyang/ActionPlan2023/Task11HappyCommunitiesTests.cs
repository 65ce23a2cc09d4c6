using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(四)11: 40 courses, 15,000 full-time and part-time teachers, 330 model sites and 200 happy campuses by 2025.</summary>
[Clause("SY23-11-6")]
[Clause("SY23-11-7")]
[Clause("SY23-11-8")]
[Clause("SY23-11-9")]
public sealed class Task11HappyCommunitiesTests
{
    [TestCase("SY23-11-6", "sy23.communityServiceCourses", 40)]
    [TestCase("SY23-11-8", "sy23.municipalCommunityModelSites", 330)]
    [TestCase("SY23-11-9", "sy23.happyCampuses", 200)]
    public void Courses_sites_and_campuses_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);

    [TestCase(15000, 0, "met")]
    [TestCase(0, 15000, "met")]
    [TestCase(4000, 11000, "met")]
    [TestCase(4000, 10999, "violation: 1 more sy23.fullTimeCommunityTeachers")]
    [TestCase(0, 0, "violation: 15000 more sy23.fullTimeCommunityTeachers")]
    public void Full_time_and_part_time_teachers_are_fifteen_thousand_together(int fullTime, int partTime, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-11-7").Says(Teachers(fullTime, partTime)), Is.EqualTo(verdict));

    [TestCase(15000, null, "met")]
    [TestCase(14999, null, "undecided: sy23.partTimeCommunityTeachers")]
    [TestCase(null, 14999, "undecided: sy23.fullTimeCommunityTeachers")]
    [TestCase(null, null, "undecided: sy23.fullTimeCommunityTeachers, sy23.partTimeCommunityTeachers")]
    public void One_kind_that_suffices_decides_even_where_the_other_was_not_reported(int? fullTime, int? partTime, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-11-7").Says(Teachers(fullTime, partTime)), Is.EqualTo(verdict));

    private static City Teachers(int? fullTime, int? partTime) =>
        InThePlan.City(("sy23.fullTimeCommunityTeachers", fullTime), ("sy23.partTimeCommunityTeachers", partTime));
}
