using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>三14: 5 community colleges, 20 centres, 100 schools for residents, 300 learning points, 100 schools for parents, 10,000 lesson hours and 500 micro-lessons.</summary>
[Clause("SY22-14-1")]
[Clause("SY22-14-2")]
[Clause("SY22-14-3")]
[Clause("SY22-14-4")]
[Clause("SY22-14-6")]
[Clause("SY22-14-10")]
[Clause("SY22-14-11")]
public sealed class Point14CommunityEducationTests
{
    [TestCase("SY22-14-1", "sy22.districtCommunityColleges", 5)]
    [TestCase("SY22-14-2", "sy22.streetCommunityCentres", 20)]
    [TestCase("SY22-14-3", "sy22.communityResidentSchools", 100)]
    [TestCase("SY22-14-4", "sy22.neighbourLearningPoints", 300)]
    [TestCase("SY22-14-6", "sy22.parentSchools", 100)]
    [TestCase("SY22-14-10", "sy22.communityLessonHours", 10000)]
    [TestCase("SY22-14-11", "sy22.communityMicroLessons", 500)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);
}
