using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(二)3: two provincial model schools planned; three feature schools, five model schools of reform and 65 % of students striven for.</summary>
[Clause("DL21-2.3-2")]
[Clause("DL21-2.3-3")]
[Clause("DL21-2.3-4")]
[Clause("DL21-2.3-5")]
public sealed class Section2Item3SeniorSchoolsTests
{
    [TestCase("DL21-2.3-2", "dl21.plannedModelSeniorSchools", 2, "violation")]
    [TestCase("DL21-2.3-3", "dl21.newProvincialFeatureSeniorSchools", 3, "advisory")]
    [TestCase("DL21-2.3-4", "dl21.teachingReformModelSchools", 5, "advisory")]
    public void The_city_has_so_many_by_the_end_of_2025(string id, string indicator, int least, string breach) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least, breach);

    [TestCase(650, 1000, "2025-12-31", "met")]
    [TestCase(649, 1000, "2025-12-31", "advisory: 1 more dl21.studentsInQualityFeatureSeniorSchools")]
    [TestCase(649, 1000, "2025-12-30", "not yet due: 1 more dl21.studentsInQualityFeatureSeniorSchools")]
    [TestCase(0, 0, "2025-12-31", "not applicable: EmptyPopulation")]
    public void Sixty_five_percent_of_general_senior_students_are_in_good_or_feature_schools(int students, int all, string day, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-2.3-5").On(day)
                .Says(DalianPlan.City(("dl21.studentsInQualityFeatureSeniorSchools", students)) with { GeneralSeniorStudents = all }),
            Is.EqualTo(verdict));
}
