using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(五)12: by 2025 the platform serves all thirteen districts, famous teachers all junior grades, and every compulsory school is assessed.</summary>
[Clause("SY23-12-21")]
[Clause("SY23-12-22")]
[Clause("SY23-12-23")]
public sealed class Task12DoubleReductionTests
{
    private const string Districts = "sy23.districtsUsingAfterSchoolPlatform";

    [TestCase("2025-12-31", 13, "met")]
    [TestCase("2025-12-31", 12, "violation: 1 more sy23.districtsUsingAfterSchoolPlatform")]
    [TestCase("2025-12-31", 0, "violation: 13 more sy23.districtsUsingAfterSchoolPlatform")]
    [TestCase("2025-12-31", null, "undecided: sy23.districtsUsingAfterSchoolPlatform")]
    [TestCase("2025-12-30", 12, "not yet due: 1 more sy23.districtsUsingAfterSchoolPlatform")]
    [TestCase("2025-12-30", 13, "met")]
    public void The_platform_serves_thirteen_districts(string day, int? districts, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-12-21").On(day).Says(InThePlan.City((Districts, districts))), Is.EqualTo(verdict));

    [Test]
    public void More_districts_than_the_city_has_do_not_fit_the_plan() =>
        Assert.That(InThePlan.Clause("SY23-12-21").Says(InThePlan.City((Districts, 14))), Does.StartWith("violation"));

    [Test]
    public void Famous_teachers_serve_every_junior_grade() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-12-22", "sy23.juniorGradesServedByFamousTeachersOnline", "sy23.juniorGrades",
        (part, whole) => InThePlan.City(("sy23.juniorGradesServedByFamousTeachersOnline", part), ("sy23.juniorGrades", whole)));

    [Test]
    public void Every_school_of_compulsory_education_is_assessed() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-12-23", "sy23.compulsorySchoolsAssessedForDoubleReduction", "compulsorySchools",
        (part, whole) => InThePlan.City(("sy23.compulsorySchoolsAssessedForDoubleReduction", part)) with { CompulsorySchools = whole });
}
