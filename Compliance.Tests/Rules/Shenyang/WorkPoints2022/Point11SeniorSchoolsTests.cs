using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>
/// 三11: ten schools of each of three kinds, 20 quality feature schools and 30 student clubs; at least 65 % of the students are in provincial quality
/// feature schools.
/// </summary>
[Clause("SY22-11-1")]
[Clause("SY22-11-2")]
[Clause("SY22-11-3")]
[Clause("SY22-11-4")]
[Clause("SY22-11-5")]
[Clause("SY22-11-8")]
public sealed class Point11SeniorSchoolsTests
{
    private const string InFeatureSchools = "sy22.studentsInProvincialQualityFeatureSchools";
    private static readonly ClauseUnderTest Students = WorkPoints.Clause("SY22-11-8");

    [TestCase("SY22-11-1", "sy22.qualityModelSeniorSchools", 10)]
    [TestCase("SY22-11-2", "sy22.teachingReformSchools", 10)]
    [TestCase("SY22-11-3", "sy22.studentDevelopmentSchools", 10)]
    [TestCase("SY22-11-4", "sy22.qualityFeatureSeniorSchools", 20)]
    [TestCase("SY22-11-5", "sy22.excellentStudentClubs", 30)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase(65_000, 100_000, "met")]
    [TestCase(64_999, 100_000, "violation: 1 more " + InFeatureSchools)]
    [TestCase(2, 3, "met")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + InFeatureSchools)]
    [TestCase(65, null, "undecided: generalSeniorStudents")]
    public void Sixty_five_percent_of_the_students_are_in_provincial_feature_schools(int? inFeatureSchools, int? all, string verdict) =>
        Assert.That(
            Students.Says(WorkPoints.City((InFeatureSchools, inFeatureSchools)) with { GeneralSeniorStudents = all }), Is.EqualTo(verdict));
}
