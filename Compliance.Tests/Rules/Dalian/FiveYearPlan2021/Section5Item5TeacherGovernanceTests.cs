using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(五)5: teachers earn no less than civil servants, and every violation is sanctioned.</summary>
[Clause("DL21-5.5-6")]
[Clause("DL21-5.5-10")]
public sealed class Section5Item5TeacherGovernanceTests
{
    [TestCase(120000, 120000, "met")]
    [TestCase(120001, 120000, "met")]
    [TestCase(119999, 120000, "violation: 1 more teacherAverageWage")]
    [TestCase(null, 120000, "undecided: teacherAverageWage")]
    [TestCase(120000, null, "undecided: civilServantAverageWage")]
    public void Teachers_earn_as_much_as_civil_servants(int? teachers, int? servants, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-5.5-6").On("2022-12-31")
            .Says(DalianPlan.District() with { TeacherAverageWage = teachers?.Yuan(), CivilServantAverageWage = servants?.Yuan() }),
        Is.EqualTo(verdict));

    [TestCase(5, 5, "met")]
    [TestCase(4, 5, "violation: 1 more dl21.teacherViolationsSanctioned")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 5, "undecided: dl21.teacherViolationsSanctioned")]
    public void Every_confirmed_case_is_sanctioned_and_no_case_is_nothing_to_judge(int? sanctioned, int? confirmed, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-5.5-10")
            .Says(DalianPlan.District(("dl21.teacherViolationsSanctioned", sanctioned), ("dl21.teacherViolationsConfirmed", confirmed))),
        Is.EqualTo(verdict));
}
