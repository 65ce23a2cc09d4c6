using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>四20: 10 workshops of principals and 50 studios of teachers; every confirmed case of unlawful tutoring is punished.</summary>
[Clause("SY22-20-12")]
[Clause("SY22-20-13")]
[Clause("SY22-20-19")]
public sealed class Point20TeachingStaffTests
{
    private const string Cases = "sy22.unlawfulTutoringCases";
    private const string Punished = "sy22.unlawfulTutoringCasesPunished";
    private static readonly ClauseUnderTest Tutoring = WorkPoints.Clause("SY22-20-19");

    [TestCase("SY22-20-12", "sy22.principalWorkshops", 10)]
    [TestCase("SY22-20-13", "sy22.notedTeacherStudios", 50)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase(7, 7, "met")]
    [TestCase(6, 7, "violation: 1 more " + Punished)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 7, "undecided: " + Punished)]
    [TestCase(7, null, "undecided: " + Cases)]
    public void Every_confirmed_case_is_punished(int? punished, int? cases, string verdict) =>
        Assert.That(Tutoring.Says(WorkPoints.District((Punished, punished), (Cases, cases))), Is.EqualTo(verdict));

    [TestCase("2022-02-21", "violation: 1 more " + Punished)]
    [TestCase("2023-01-01", "not applicable: NotInForce")]
    public void No_case_may_wait_for_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Tutoring.On(day).Says(WorkPoints.District((Punished, 6), (Cases, 7))), Is.EqualTo(verdict));
}
