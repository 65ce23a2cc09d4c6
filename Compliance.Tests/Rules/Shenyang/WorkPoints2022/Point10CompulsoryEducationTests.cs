using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>
/// 三10: good-quality resources reach at least 99 % of the schools; 85 new model schools; the city strives for every school to pass the municipal acceptance.
/// </summary>
[Clause("SY22-10-1")]
[Clause("SY22-10-2")]
[Clause("SY22-10-4")]
public sealed class Point10CompulsoryEducationTests
{
    private const string Passed = "sy22.compulsorySchoolsPassedAcceptance";
    private static readonly ClauseUnderTest Resources = WorkPoints.Clause("SY22-10-1");
    private static readonly ClauseUnderTest Acceptance = WorkPoints.Clause("SY22-10-4");

    [TestCase("SY22-10-2", "sy22.newQualityBalancedSchools", 85)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase(99, 100, "met")]
    [TestCase(98, 100, "violation: 1 more schoolsWithQualityResources")]
    [TestCase(396, 400, "met")]
    [TestCase(395, 400, "violation: 1 more schoolsWithQualityResources")]
    [TestCase(40, 41, "violation: 1 more schoolsWithQualityResources")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(99, null, "undecided: compulsorySchools")]
    public void Quality_resources_reach_99_percent_of_the_schools(int? reached, int? schools, string verdict) =>
        Assert.That(
            Resources.Says(new City { Code = "1", SchoolsWithQualityResources = reached, CompulsorySchools = schools }), Is.EqualTo(verdict));

    [TestCase(400, 400, "met")]
    [TestCase(399, 400, "advisory: 1 more " + Passed)]
    [TestCase(0, 400, "advisory: 400 more " + Passed)]
    [TestCase(null, 400, "undecided: " + Passed)]
    public void A_school_that_has_not_passed_is_pointed_out_only(int? passed, int? schools, string verdict) =>
        Assert.That(Acceptance.Says(Accepting(passed, schools)), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more " + Passed)]
    [TestCase("2022-12-31", "advisory: 1 more " + Passed)]
    public void The_acceptance_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Acceptance.On(day).Says(Accepting(399, 400)), Is.EqualTo(verdict));

    private static City Accepting(int? passed, int? schools) => WorkPoints.City((Passed, passed)) with { CompulsorySchools = schools };
}
