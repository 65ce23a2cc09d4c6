using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>二6: 30 teams each in sports, the arts and mental-health education; one senior secondary school leads each chain for sports talent.</summary>
[Clause("SY22-6-3")]
[Clause("SY22-6-4")]
[Clause("SY22-6-5")]
[Clause("SY22-6-7")]
public sealed class Point06SportsAndArtsTests
{
    private const string Chain = "sy22.seniorSchoolsInSportsChain";
    private static readonly ClauseUnderTest OneSeniorSchool = WorkPoints.Clause("SY22-6-7");

    [TestCase("SY22-6-3", "sy22.sportsQualityTeams", 30)]
    [TestCase("SY22-6-4", "sy22.artsQualityTeams", 30)]
    [TestCase("SY22-6-5", "sy22.mentalHealthModelTeams", 30)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase(1, "met")]
    [TestCase(0, "violation: 1 more " + Chain)]
    [TestCase(2, "violation: 1 fewer " + Chain)]
    [TestCase(4, "violation: 3 fewer " + Chain)]
    [TestCase(null, "undecided: " + Chain)]
    public void Exactly_one_senior_school_leads_a_chain(int? schools, string verdict) =>
        Assert.That(OneSeniorSchool.Says(WorkPoints.District((Chain, schools))), Is.EqualTo(verdict));

    [TestCase("2022-02-20", "not applicable: NotInForce")]
    [TestCase("2022-02-21", "violation: 1 fewer " + Chain)]
    [TestCase("2022-12-31", "violation: 1 fewer " + Chain)]
    [TestCase("2023-01-01", "not applicable: NotInForce")]
    public void The_chain_is_so_built_from_the_first_day_to_the_end_of_the_year(string day, string verdict) =>
        Assert.That(OneSeniorSchool.On(day).Says(WorkPoints.District((Chain, 2))), Is.EqualTo(verdict));
}
