using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.TeachersLaw2009;

/// <summary>Articles 10, 25, 38 and 39: qualification, pay, arrears and appeals of teachers.</summary>
[Clause("CN-TL09-10-1")]
[Clause("CN-TL09-25-1")]
[Clause("CN-TL09-25-2")]
[Clause("CN-TL09-38-1")]
[Clause("CN-TL09-39-1")]
public sealed class TeachersTests
{
    [TestCase(60, 60, "met")]
    [TestCase(59, 60, "violation: 1 more teachersWithQualification")]
    [TestCase(59.5, 60, "violation: 1 more teachersWithQualification")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 60, "undecided: teachersWithQualification")]
    [TestCase(60, null, "undecided: fullTimeTeachers")]
    public void Every_full_time_teacher_is_qualified(decimal? qualified, decimal? teachers, string verdict) => Assert.That(
        Nation.Clause("CN-TL09-10-1").Says(
            Nation.School(SchoolStage.Senior) with { TeachersWithQualification = Given.Posts(qualified), FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [Test]
    public void That_goes_for_primary_secondary_and_vocational_schools() => Assert.That(
        Nation.Clause("CN-TL09-10-1").StagesReached(stage => Nation.School(stage) with { TeachersWithQualification = 1, FullTimeTeachers = 1 }),
        Is.EquivalentTo(Stages.PrimaryAndSecondary.Append(SchoolStage.SecondaryVocational)));

    [TestCase(98_000, 98_000, "met")]
    [TestCase(98_001, 98_000, "met")]
    [TestCase(97_999, 98_000, "violation: 1 more teacherAverageWage")]
    [TestCase(null, 98_000, "undecided: teacherAverageWage")]
    [TestCase(98_000, null, "undecided: civilServantAverageWage")]
    public void Teachers_earn_no_less_than_civil_servants(int? teachers, int? civilServants, string verdict) => Assert.That(
        Nation.Clause("CN-TL09-25-1").Says(
            new District { Code = "1", TeacherAverageWage = Nation.Yuan(teachers), CivilServantAverageWage = Nation.Yuan(civilServants) }),
        Is.EqualTo(verdict));

    [Test]
    public void And_no_less_than_the_year_before() => Nation.AsksForNoLess(
        "CN-TL09-25-2",
        (now, before) => new District { Code = "1", TeacherAverageWage = now, TeacherAverageWageLastYear = before },
        "teacherAverageWage", "teacherAverageWageLastYear");

    [TestCase(0, "met")]
    [TestCase(0.01, "violation: 0.01 fewer cntl09.teacherWageArrears")]
    [TestCase(12_000, "violation: 12000 fewer cntl09.teacherWageArrears")]
    [TestCase(null, "undecided: cntl09.teacherWageArrears")]
    public void No_pay_is_in_arrears(decimal? arrears, string verdict) =>
        Assert.That(Nation.Clause("CN-TL09-38-1").Says(Nation.District(("cntl09.teacherWageArrears", arrears))), Is.EqualTo(verdict));

    [Test]
    public void Every_appeal_is_handled_within_30_days() =>
        Nation.Clause("CN-TL09-39-1").AsksForAll(Nation.District, "cntl09.teacherAppealsHandledIn30Days", "cntl09.teacherAppeals");

    [Test]
    public void It_is_asked_from_the_day_of_the_amendment() => Nation.IsInForceFrom(
        "CN-TL09-38-1", "2009-08-26", "2009-08-27", Nation.District(("cntl09.teacherWageArrears", 1)), "violation: 1 fewer cntl09.teacherWageArrears");
}
