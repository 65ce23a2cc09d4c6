using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>四17: every school of compulsory education serves after school, five days a week, two hours a day; every student who wants it is served.</summary>
[Clause("SY22-17-4")]
[Clause("SY22-17-6")]
[Clause("SY22-17-7")]
[Clause("SY22-17-8")]
[Clause("SY22-17-9")]
public sealed class Point17LighterBurdenTests
{
    private const string Serving = "sy22.compulsorySchoolsWithAfterSchoolService";
    private const string ServingFully = "sy22.compulsorySchoolsWithFullAfterSchoolService";
    private const string Days = "sy22.afterSchoolServiceDaysPerWeek";
    private const string Hours = "sy22.afterSchoolServiceHoursPerDay";
    private const string Willing = "sy22.studentsWillingAfterSchoolService";
    private const string Served = "sy22.willingStudentsInAfterSchoolService";

    private static readonly SchoolStage[] WithCompulsoryGrades =
    [
        SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear, SchoolStage.Special,
    ];

    [TestCase("SY22-17-4", Serving)]
    [TestCase("SY22-17-8", ServingFully)]
    public void One_school_without_the_service_is_one_too_many_from_the_first_day(string id, string indicator)
    {
        var clause = WorkPoints.Clause(id);
        Assert.That(clause.Says(Schools(400, 400)), Is.EqualTo("met"));
        Assert.That(clause.Says(Schools(399, 400)), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.On("2022-02-21").Says(Schools(399, 400)), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.On("2023-01-01").Says(Schools(399, 400)), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(clause.Says(Schools(0, 0)), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(Schools(null, 400)), Is.EqualTo($"undecided: {indicator}"));
        Assert.That(clause.Says(Schools(400, null)), Is.EqualTo("undecided: compulsorySchools"));

        City Schools(int? serving, int? all) => WorkPoints.City((indicator, serving)) with { CompulsorySchools = all };
    }

    [TestCase(5, "met")]
    [TestCase(4, "violation: 1 more " + Days)]
    [TestCase(0, "violation: 5 more " + Days)]
    [TestCase(null, "undecided: " + Days)]
    public void The_service_runs_on_five_days_a_week(int? days, string verdict) =>
        Assert.That(WorkPoints.Clause("SY22-17-6").Says(WorkPoints.School(SchoolStage.Primary, (Days, days))), Is.EqualTo(verdict));

    [TestCase(2, "met")]
    [TestCase(2.5, "met")]
    [TestCase(null, "undecided: " + Hours)]
    public void Two_hours_a_day_are_enough(decimal? hours, string verdict) =>
        Assert.That(WorkPoints.Clause("SY22-17-7").Says(WorkPoints.School(SchoolStage.Junior, (Hours, hours))), Is.EqualTo(verdict));

    [TestCase(1.99)]
    [TestCase(0)]
    public void Less_than_two_hours_a_day_are_not(decimal hours) =>
        Assert.That(
            WorkPoints.Clause("SY22-17-7").Says(WorkPoints.School(SchoolStage.Junior, (Hours, hours))), Does.StartWith("violation"));

    [TestCase(300, 300, "met")]
    [TestCase(299, 300, "violation: 1 more " + Served)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 300, "undecided: " + Served)]
    [TestCase(300, null, "undecided: " + Willing)]
    public void Every_student_who_wants_it_is_served(int? served, int? willing, string verdict) =>
        Assert.That(
            WorkPoints.Clause("SY22-17-9").Says(WorkPoints.School(SchoolStage.Primary, (Served, served), (Willing, willing))),
            Is.EqualTo(verdict));

    [TestCase("SY22-17-6")]
    [TestCase("SY22-17-7")]
    [TestCase("SY22-17-9")]
    public void Schools_with_compulsory_grades_are_meant(string id)
    {
        var clause = WorkPoints.Clause(id);
        Assert.That(clause.StagesReached(stage => Reporting(stage)), Is.EquivalentTo(WithCompulsoryGrades));
        Assert.That(clause.Says(Reporting(SchoolStage.Senior)), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(clause.Says(Reporting(null)), Is.EqualTo("undecided: stage"));

        static School Reporting(SchoolStage? stage) => WorkPoints.School(stage, (Days, 4), (Hours, 1), (Served, 1), (Willing, 2));
    }
}
