using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 三: by 2025 quality resources reach all compulsory schools, 80 % of the districts are balanced, 90 % of the kindergarten children are in inclusive
/// kindergartens, 70 % of the senior schools hold a provincial title, and all vocational schools are up to standard.
/// </summary>
[Clause("SY23-G-3")]
[Clause("SY23-G-5")]
[Clause("SY23-G-6")]
[Clause("SY23-G-7")]
[Clause("SY23-G-17")]
public sealed class Section3GoalsTests
{
    private const string Balanced = "sy23.qualityBalancedDistricts";
    private const string Titled = "sy23.provincialModelOrFeatureSeniorSchools";
    private const string Senior = "sy23.generalSeniorSchools";

    [Test]
    public void Quality_resources_reach_every_school_of_compulsory_education() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-G-3", "schoolsWithQualityResources", "compulsorySchools",
        (part, whole) => InThePlan.City() with { SchoolsWithQualityResources = part, CompulsorySchools = whole });

    [TestCase(11, 13, "met")]
    [TestCase(10, 13, "violation: 1 more sy23.qualityBalancedDistricts")]
    [TestCase(8, 10, "met")]
    [TestCase(7, 10, "violation: 1 more sy23.qualityBalancedDistricts")]
    [TestCase(0, 13, "violation: 11 more sy23.qualityBalancedDistricts")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    public void Eighty_percent_of_thirteen_districts_are_eleven(int balanced, int districts, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-G-5").Says(InThePlan.City((Balanced, balanced)) with { CountyUnits = districts }), Is.EqualTo(verdict));

    [TestCase("2023-04-03", "not applicable: NotInForce")]
    [TestCase("2023-04-04", "not yet due: 1 more sy23.qualityBalancedDistricts")]
    [TestCase("2025-12-30", "not yet due: 1 more sy23.qualityBalancedDistricts")]
    [TestCase("2025-12-31", "violation: 1 more sy23.qualityBalancedDistricts")]
    [TestCase("2026-01-01", "violation: 1 more sy23.qualityBalancedDistricts")]
    public void Ten_of_thirteen_are_too_few_from_the_last_day_of_2025_on(string day, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-G-5").On(day).Says(InThePlan.City((Balanced, 10)) with { CountyUnits = 13 }), Is.EqualTo(verdict));

    [TestCase(900, 1000, "met")]
    [TestCase(899, 1000, "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase(9, 10, "met")]
    [TestCase(null, 1000, "undecided: childrenInInclusiveKindergartens")]
    [TestCase(900, null, "undecided: childrenInKindergarten")]
    public void Exactly_ninety_percent_of_the_children_are_enough(int? inclusive, int? children, string verdict) => Assert.That(
        InThePlan.Clause("SY23-G-6").Says(InThePlan.City() with { ChildrenInInclusiveKindergartens = inclusive, ChildrenInKindergarten = children }),
        Is.EqualTo(verdict));

    [TestCase(70, 100, "met")]
    [TestCase(69, 100, "violation: 1 more sy23.provincialModelOrFeatureSeniorSchools")]
    [TestCase(5, 7, "met")]
    [TestCase(4, 7, "violation: 1 more sy23.provincialModelOrFeatureSeniorSchools")]
    public void Seventy_percent_of_the_senior_schools_hold_a_title(int titled, int schools, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-G-7").Says(InThePlan.City((Titled, titled), (Senior, schools))), Is.EqualTo(verdict));

    [Test]
    public void Every_vocational_school_meets_the_standards() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-G-17", "sy23.vocationalSchoolsMeetingConditions", "sy23.vocationalSchools",
        (part, whole) => InThePlan.City(("sy23.vocationalSchoolsMeetingConditions", part), ("sy23.vocationalSchools", whole)));

    [Test]
    public void The_measured_value_is_a_share() =>
        Assert.That(InThePlan.Clause("SY23-G-5").Judge(InThePlan.City((Balanced, 12)) with { CountyUnits = 15 }).Measured, Is.EqualTo(80.Percent()));
}
