using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>二(一)7: neither the budget spending on education nor the spending per student falls.</summary>
[Clause("LN23-7-2")]
[Clause("LN23-7-3")]
public sealed class Section7FundingTests
{
    private static readonly ClauseUnderTest Total = BasicServices.Clause("LN23-7-2");
    private static readonly ClauseUnderTest PerStudent = BasicServices.Clause("LN23-7-3");

    [TestCase(1_000_000, 1_000_000, "met")]
    [TestCase(1_000_001, 1_000_000, "met")]
    [TestCase(999_999, 1_000_000, "violation: 1 more educationExpenditure")]
    [TestCase(999_999.99, 1_000_000, "violation: 0.01 more educationExpenditure")]
    [TestCase(0, 0, "met")]
    [TestCase(null, 1_000_000, "undecided: educationExpenditure")]
    [TestCase(1_000_000, null, "undecided: educationExpenditureLastYear")]
    public void The_same_amount_is_enough_and_a_yuan_less_is_not(decimal? now, decimal? before, string verdict) => Assert.That(
        Total.Says(new District { Code = "1", EducationExpenditure = Yuan(now), EducationExpenditureLastYear = Yuan(before) }), Is.EqualTo(verdict));

    [TestCase(12_000, 12_000, "met")]
    [TestCase(12_000.5, 12_000, "met")]
    [TestCase(11_800, 12_000, "violation: 200 more educationExpenditurePerStudent")]
    [TestCase(12_000, null, "undecided: educationExpenditurePerStudentLastYear")]
    public void So_is_the_same_amount_per_student(decimal? now, decimal? before, string verdict) => Assert.That(
        PerStudent.Says(new District { Code = "1", EducationExpenditurePerStudent = Yuan(now), EducationExpenditurePerStudentLastYear = Yuan(before) }),
        Is.EqualTo(verdict));

    [TestCase("2023-10-18", "not applicable: NotInForce")]
    [TestCase("2023-10-19", "violation: 1 more educationExpenditure")]
    public void Both_are_asked_of_every_year_from_the_day_of_issue(string day, string verdict) => Assert.That(
        Total.On(day).Says(new District { Code = "1", EducationExpenditure = 99.Yuan(), EducationExpenditureLastYear = 100.Yuan() }), Is.EqualTo(verdict));

    private static Money? Yuan(decimal? amount) => amount is { } yuan ? new Money(yuan) : null;
}
