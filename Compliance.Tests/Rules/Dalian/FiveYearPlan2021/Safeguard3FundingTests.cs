using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>四3: public spending on education, in all and per student, never falls.</summary>
[Clause("DL21-S3-1")]
[Clause("DL21-S3-2")]
public sealed class Safeguard3FundingTests
{
    [TestCase(9000, 9000, "met")]
    [TestCase(9001, 9000, "met")]
    [TestCase(8999, 9000, "violation: 1 more educationExpenditure")]
    [TestCase(null, 9000, "undecided: educationExpenditure")]
    [TestCase(9000, null, "undecided: educationExpenditureLastYear")]
    public void Spending_may_stand_still_and_not_fall(int? now, int? before, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-S3-1").On("2022-12-31")
            .Says(DalianPlan.City() with { EducationExpenditure = now?.Yuan(), EducationExpenditureLastYear = before?.Yuan() }),
        Is.EqualTo(verdict));

    [TestCase(15000, 15000, "met")]
    [TestCase(14999, 15000, "violation: 1 more educationExpenditurePerStudent")]
    [TestCase(15000, null, "undecided: educationExpenditurePerStudentLastYear")]
    public void Spending_per_student_may_stand_still_and_not_fall(int? now, int? before, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-S3-2").On("2022-12-31")
            .Says(DalianPlan.City() with { EducationExpenditurePerStudent = now?.Yuan(), EducationExpenditurePerStudentLastYear = before?.Yuan() }),
        Is.EqualTo(verdict));
}
