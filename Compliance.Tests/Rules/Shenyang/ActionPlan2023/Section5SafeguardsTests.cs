using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>五: spending on education and spending per student never fall, and the funds invested rise in every year.</summary>
[Clause("SY23-S-9")]
[Clause("SY23-S-10")]
[Clause("SY23-S-11")]
public sealed class Section5SafeguardsTests
{
    private const string Investment = "sy23.educationInvestment";

    [TestCase(1_000_000, 1_000_000, "met")]
    [TestCase(1_000_001, 1_000_000, "met")]
    [TestCase(999_999, 1_000_000, "violation")]
    [TestCase(0, 1_000_000, "violation")]
    public void Spending_does_not_fall(int now, int before, string verdict)
    {
        Assert.That(InThePlan.Clause("SY23-S-9").Says(Spending(now, before)), Does.StartWith(verdict));
        Assert.That(InThePlan.Clause("SY23-S-10").Says(PerStudent(now, before)), Does.StartWith(verdict));
    }

    [Test]
    public void Each_missing_year_of_the_spending_leaves_it_open()
    {
        Assert.That(InThePlan.Clause("SY23-S-9").Says(Spending(null, 1)), Is.EqualTo("undecided: educationExpenditure"));
        Assert.That(InThePlan.Clause("SY23-S-9").Says(Spending(1, null)), Is.EqualTo("undecided: educationExpenditureLastYear"));
        Assert.That(InThePlan.Clause("SY23-S-10").Says(PerStudent(null, 1)), Is.EqualTo("undecided: educationExpenditurePerStudent"));
        Assert.That(InThePlan.Clause("SY23-S-10").Says(PerStudent(1, null)), Is.EqualTo("undecided: educationExpenditurePerStudentLastYear"));
    }

    [TestCase(1_000_001, 1_000_000, "met")]
    [TestCase(1_000_000, 1_000_000, "violation")]
    [TestCase(999_999, 1_000_000, "violation")]
    public void An_equal_amount_is_no_rise_of_the_funds(int now, int before, string verdict) => Assert.That(
        InThePlan.Clause("SY23-S-11").Says(InThePlan.District((Investment, now), (Investment + "LastYear", before))), Does.StartWith(verdict));

    [TestCase("2023-04-03", "not applicable: NotInForce")]
    [TestCase("2023-04-04", "violation")]
    [TestCase("2025-12-31", "violation")]
    [TestCase("2026-01-01", "not applicable: NotInForce")]
    public void They_stand_in_every_year_while_the_plan_runs(string day, string verdict)
    {
        Assert.That(InThePlan.Clause("SY23-S-9").On(day).Says(Spending(1, 2)), Does.StartWith(verdict));
        Assert.That(
            InThePlan.Clause("SY23-S-11").On(day).Says(InThePlan.District((Investment, 1), (Investment + "LastYear", 2))), Does.StartWith(verdict));
    }

    private static District Spending(int? now, int? before) =>
        InThePlan.District() with { EducationExpenditure = now?.Yuan(), EducationExpenditureLastYear = before?.Yuan() };

    private static District PerStudent(int? now, int? before) =>
        InThePlan.District() with { EducationExpenditurePerStudent = now?.Yuan(), EducationExpenditurePerStudentLastYear = before?.Yuan() };
}
