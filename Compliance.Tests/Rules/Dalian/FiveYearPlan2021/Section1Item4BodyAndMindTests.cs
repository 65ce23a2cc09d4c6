using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>
/// 三(一)4: two long breaks with exercise a day, two sports skills for every student, fifty playgrounds, football in 200 kindergartens and in every school of
/// compulsory education, 70 % of its students and ten model schools; new myopia falls; schools and research officers for mental health.
/// </summary>
[Clause("DL21-1.4-2")]
[Clause("DL21-1.4-4")]
[Clause("DL21-1.4-13")]
[Clause("DL21-1.4-14")]
[Clause("DL21-1.4-15")]
[Clause("DL21-1.4-16")]
[Clause("DL21-1.4-17")]
[Clause("DL21-1.4-22")]
[Clause("DL21-1.4-24")]
[Clause("DL21-1.4-26")]
public sealed class Section1Item4BodyAndMindTests
{
    [TestCase("DL21-1.4-2", "dl21.fewestDailyLongBreaks")]
    [TestCase("DL21-1.4-13", "dl21.fewestSportsSkillsOfAStudent")]
    public void Two_are_enough_and_one_is_not_at_any_time(string id, string indicator)
    {
        var clause = DalianPlan.Clause(id);
        Assert.That(clause.Says(DalianPlan.School(SchoolStage.Junior, (indicator, 2))), Is.EqualTo("met"));
        Assert.That(clause.Says(DalianPlan.School(SchoolStage.Junior, (indicator, 3))), Is.EqualTo("met"));
        Assert.That(clause.Says(DalianPlan.School(SchoolStage.Junior, (indicator, 1))), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.On("2021-05-10").Says(DalianPlan.School(SchoolStage.Junior, (indicator, 0))), Is.EqualTo($"violation: 2 more {indicator}"));
        Assert.That(clause.Says(DalianPlan.School(SchoolStage.Junior)), Is.EqualTo($"undecided: {indicator}"));
        Assert.That(
            clause.Says(DalianPlan.School(SchoolStage.Junior, (indicator, 1)) with { Stage = null }), Is.EqualTo("undecided: stage"));
        Assert.That(
            clause.StagesReached(stage => DalianPlan.School(stage, (indicator, 2))), Is.EquivalentTo(Stages.PrimaryAndSecondary));
    }

    [TestCase("DL21-1.4-4", "dl21.playgroundsRebuilt", 50)]
    [TestCase("DL21-1.4-14", "dl21.footballKindergartens", 200)]
    [TestCase("DL21-1.4-17", "dl21.footballModelSchools", 10)]
    [TestCase("DL21-1.4-24", "dl21.mentalHealthFeatureSchools", 1)]
    public void The_city_has_so_many_by_the_end_of_2025(string id, string indicator, int least) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least);

    [Test]
    public void A_district_strives_for_one_research_officer() => DalianPlan.AsksForByTheEndOf2025(
        "DL21-1.4-26", "dl21.mentalHealthResearchOfficers", 1, "advisory",
        officers => DalianPlan.District(("dl21.mentalHealthResearchOfficers", officers)));

    [TestCase(800, 800, "met")]
    [TestCase(799, 800, "violation: 1 more dl21.compulsorySchoolsWithFootball")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    public void Every_school_of_compulsory_education_teaches_football(int teaching, int schools, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-1.4-15").Says(DalianPlan.City(("dl21.compulsorySchoolsWithFootball", teaching)) with { CompulsorySchools = schools }),
        Is.EqualTo(verdict));

    [TestCase(700, 1000, "2025-12-31", "met")]
    [TestCase(699, 1000, "2025-12-31", "violation: 1 more dl21.studentsInCampusFootball")]
    [TestCase(699, 1000, "2025-12-30", "not yet due: 1 more dl21.studentsInCampusFootball")]
    public void Seven_of_ten_students_play(int playing, int students, string day, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-1.4-16").On(day)
            .Says(DalianPlan.City(("dl21.studentsInCampusFootball", playing)) with { CompulsoryStudents = students }),
        Is.EqualTo(verdict));

    [TestCase(5.0, 4.99, "met")]
    [TestCase(5.0, 5.0, "violation")]
    [TestCase(5.0, 5.01, "violation")]
    [TestCase(null, 5.0, "undecided: dl21.newMyopiaRateLastYear")]
    [TestCase(5.0, null, "undecided: dl21.newMyopiaRate")]
    public void New_myopia_falls_and_standing_still_is_no_fall(decimal? before, decimal? now, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-1.4-22").Says(DalianPlan.City(("dl21.newMyopiaRateLastYear", before), ("dl21.newMyopiaRate", now))),
        Does.StartWith(verdict));
}
