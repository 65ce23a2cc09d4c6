using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.EducationLaw2021;

/// <summary>Articles 55, 56 and 58: the share of education in government spending, the growths, and the surcharge.</summary>
[Clause("CN-EL21-55-2")]
[Clause("CN-EL21-56-2")]
[Clause("CN-EL21-56-3")]
[Clause("CN-EL21-56-4")]
[Clause("CN-EL21-56-5")]
[Clause("CN-EL21-56-6")]
[Clause("CN-EL21-58-2")]
public sealed class SpendingTests
{
    private const string Budget = "cnel21.generalBudgetExpenditure";
    private const string Appropriation = "cnel21.educationAppropriation";
    private const string Surcharge = "cnel21.educationSurcharge";
    private const string ForCompulsory = "cnel21.educationSurchargeForCompulsory";

    [TestCase(200, 1000, 100, 500, "met", Description = "20 percent in both years")]
    [TestCase(201, 1000, 100, 500, "met")]
    [TestCase(199, 1000, 100, 500, "violation: 0.1 more educationExpenditure")]
    [TestCase(200, 1001, 100, 500, "violation: 0.02 more educationExpenditure", Description = "200 / 1,001 is 19.98001998… percent, rounded up to four decimals")]
    [TestCase(200, 1000, 0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1000, 100, 500, "undecided: educationExpenditure")]
    [TestCase(200, null, 100, 500, "undecided: cnel21.generalBudgetExpenditure")]
    [TestCase(200, 1000, null, 500, "undecided: educationExpenditureLastYear")]
    [TestCase(200, 1000, 100, null, "undecided: cnel21.generalBudgetExpenditureLastYear")]
    public void The_share_of_education_in_the_spending_of_the_province_does_not_fall(decimal? now, decimal? budget, decimal? before, decimal? budgetBefore, string verdict) =>
        Assert.That(
            Nation.Clause("CN-EL21-55-2").Says(
                Nation.Province((Budget, budget), (Budget + "LastYear", budgetBefore)) with
                {
                    EducationExpenditure = Nation.Yuan(now),
                    EducationExpenditureLastYear = Nation.Yuan(before),
                }),
            Is.EqualTo(verdict));

    [TestCase(111, 100, 220, 200, "met", Description = "eleven percent against ten")]
    [TestCase(110, 100, 220, 200, "violation", Description = "ten against ten is not higher")]
    [TestCase(109, 100, 220, 200, "violation: 1 more cnel21.educationAppropriation", Description = "one percentage point")]
    [TestCase(95, 100, 180, 200, "met", Description = "a smaller fall than that of revenue")]
    [TestCase(110, 0, 220, 200, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, 220, 200, "undecided: cnel21.educationAppropriation")]
    [TestCase(110, null, 220, 200, "undecided: cnel21.educationAppropriationLastYear")]
    [TestCase(110, 100, null, 200, "undecided: regularFiscalRevenue")]
    [TestCase(110, 100, 220, null, "undecided: regularFiscalRevenueLastYear")]
    public void The_appropriation_grows_faster_than_revenue(decimal? now, decimal? before, decimal? revenue, decimal? revenueBefore, string verdict) => Assert.That(
        Nation.Clause("CN-EL21-56-2").Says(
            Nation.District((Appropriation, now), (Appropriation + "LastYear", before)) with
            {
                RegularFiscalRevenue = Nation.Yuan(revenue),
                RegularFiscalRevenueLastYear = Nation.Yuan(revenueBefore),
            }),
        Is.EqualTo(verdict));

    [Test]
    public void Spending_per_student_does_not_fall() => Nation.AsksForNoLess(
        "CN-EL21-56-3",
        (now, before) => new District { Code = "1", EducationExpenditurePerStudent = now, EducationExpenditurePerStudentLastYear = before },
        "educationExpenditurePerStudent", "educationExpenditurePerStudentLastYear");

    [Test]
    public void Nor_does_the_pay_of_teachers() => Nation.AsksForNoLess(
        "CN-EL21-56-4",
        (now, before) => new District { Code = "1", TeacherAverageWage = now, TeacherAverageWageLastYear = before },
        "teacherAverageWage", "teacherAverageWageLastYear");

    [Test]
    public void Nor_do_public_funds_per_student() => Nation.AsksForNoLess(
        "CN-EL21-56-5",
        (now, before) => Nation.District(("cnel21.publicFundsPerStudent", now?.Value), ("cnel21.publicFundsPerStudentLastYear", before?.Value)),
        "cnel21.publicFundsPerStudent", "cnel21.publicFundsPerStudentLastYear");

    [Test]
    public void Nor_does_the_budget_spending_as_a_whole() => Nation.AsksForNoLess(
        "CN-EL21-56-6",
        (now, before) => new District { Code = "1", EducationExpenditure = now, EducationExpenditureLastYear = before },
        "educationExpenditure", "educationExpenditureLastYear");

    [TestCase(50.01, 100, "met")]
    [TestCase(50, 100, "violation", Description = "half is not mainly")]
    [TestCase(49, 100, "violation: 1 more cnel21.educationSurchargeForCompulsory")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: cnel21.educationSurchargeForCompulsory")]
    [TestCase(60, null, "undecided: cnel21.educationSurcharge")]
    public void More_than_half_of_the_surcharge_is_for_compulsory_education(decimal? part, decimal? whole, string verdict) =>
        Assert.That(Nation.Clause("CN-EL21-58-2").Says(Nation.District((ForCompulsory, part), (Surcharge, whole))), Is.EqualTo(verdict));

    [Test]
    public void It_is_asked_from_the_day_of_the_amendment() => Nation.IsInForceFrom(
        "CN-EL21-58-2", "2021-04-29", "2021-04-30", Nation.District((ForCompulsory, 0), (Surcharge, 100)), "violation: 50 more cnel21.educationSurchargeForCompulsory");
}
