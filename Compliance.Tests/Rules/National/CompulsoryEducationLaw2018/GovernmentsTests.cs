using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Articles 11, 15, 31, 42 and 43: enrolment, schools for new housing, pay, the growth of funds, special schools.</summary>
[Clause("CN-CE18-11-1")]
[Clause("CN-CE18-15-2")]
[Clause("CN-CE18-31-1")]
[Clause("CN-CE18-42-4")]
[Clause("CN-CE18-42-5")]
[Clause("CN-CE18-42-6")]
[Clause("CN-CE18-42-7")]
[Clause("CN-CE18-43-2")]
public sealed class GovernmentsTests
{
    private const string Appropriation = "cnce18.compulsoryAppropriation";

    [TestCase(10_000, 10_000, "met")]
    [TestCase(9999, 10_000, "violation: 1 more schoolAgeChildrenEnrolled")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 10_000, "undecided: schoolAgeChildrenEnrolled")]
    [TestCase(10_000, null, "undecided: schoolAgeChildren")]
    public void Every_child_of_school_age_is_enrolled(int? enrolled, int? children, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-11-1").Says(new District { Code = "1", SchoolAgeChildrenEnrolled = enrolled, SchoolAgeChildren = children }), Is.EqualTo(verdict));

    [TestCase(7, 7, "met")]
    [TestCase(6, 7, "violation: 1 more housingAreasWithSchool")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 7, "undecided: housingAreasWithSchool")]
    [TestCase(7, null, "undecided: housingAreasNeedingSchool")]
    public void New_housing_that_needs_a_school_has_one(int? with, int? needing, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-15-2").Says(new District { Code = "1", HousingAreasWithSchool = with, HousingAreasNeedingSchool = needing }), Is.EqualTo(verdict));

    [TestCase(98_000, 98_000, "met")]
    [TestCase(97_999, 98_000, "violation: 1 more compulsoryTeacherAverageWage")]
    [TestCase(null, 98_000, "undecided: compulsoryTeacherAverageWage")]
    [TestCase(98_000, null, "undecided: civilServantAverageWage")]
    public void Teachers_earn_no_less_than_civil_servants(int? teachers, int? civilServants, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-31-1").Says(
            new District { Code = "1", CompulsoryTeacherAverageWage = Nation.Yuan(teachers), CivilServantAverageWage = Nation.Yuan(civilServants) }),
        Is.EqualTo(verdict));

    [TestCase(111, 100, 220, 200, "met", Description = "eleven percent against ten")]
    [TestCase(110, 100, 220, 200, "violation", Description = "ten against ten is not higher")]
    [TestCase(108, 100, 220, 200, "violation: 2 more cnce18.compulsoryAppropriation", Description = "two percentage points")]
    [TestCase(110, 100, 220, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, 220, 200, "undecided: cnce18.compulsoryAppropriation")]
    [TestCase(110, null, 220, 200, "undecided: cnce18.compulsoryAppropriationLastYear")]
    [TestCase(110, 100, null, 200, "undecided: regularFiscalRevenue")]
    [TestCase(110, 100, 220, null, "undecided: regularFiscalRevenueLastYear")]
    public void The_appropriation_grows_faster_than_revenue(decimal? now, decimal? before, decimal? revenue, decimal? revenueBefore, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-42-4").Says(
            Nation.District((Appropriation, now), (Appropriation + "LastYear", before)) with
            {
                RegularFiscalRevenue = Nation.Yuan(revenue),
                RegularFiscalRevenueLastYear = Nation.Yuan(revenueBefore),
            }),
        Is.EqualTo(verdict));

    [TestCase("CN-CE18-42-5", "cnce18.compulsorySpendingPerStudent")]
    [TestCase("CN-CE18-42-7", "cnce18.compulsoryPublicFundsPerStudent")]
    public void What_is_spent_per_student_does_not_fall(string id, string amount) => Nation.AsksForNoLess(
        id, (now, before) => Nation.District((amount, now?.Value), (amount + "LastYear", before?.Value)), amount, amount + "LastYear");

    [Test]
    public void Nor_does_the_pay_of_teachers() => Nation.AsksForNoLess(
        "CN-CE18-42-6",
        (now, before) => new District { Code = "1", CompulsoryTeacherAverageWage = now, CompulsoryTeacherAverageWageLastYear = before },
        "compulsoryTeacherAverageWage", "compulsoryTeacherAverageWageLastYear");

    [TestCase(8000.01, 8000, "met")]
    [TestCase(8000, 8000, "violation", Description = "equal is not above")]
    [TestCase(6000, 6500, "violation: 500 more specialSchoolPublicFundsStandard")]
    [TestCase(null, 8000, "undecided: specialSchoolPublicFundsStandard")]
    [TestCase(8000, null, "undecided: cnce18.ordinarySchoolPublicFundsStandard")]
    public void The_standard_of_special_schools_is_above_that_of_ordinary_ones(decimal? special, decimal? ordinary, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-43-2").Says(
            Nation.Province(("cnce18.ordinarySchoolPublicFundsStandard", ordinary)) with { SpecialSchoolPublicFundsStandard = Nation.Yuan(special) }),
        Is.EqualTo(verdict));
}
