using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Safeguard items 6 to 9: funds of small schools and of special schools, the pay and the training of teachers.</summary>
[Clause("CN-QB17-6-1")]
[Clause("CN-QB17-7-1")]
[Clause("CN-QB17-8-1")]
[Clause("CN-QB17-9-1")]
public sealed class Safeguard6To9Tests
{
    [TestCase(99, 100, "met")]
    [TestCase(99, 99, "advisory: 1 more cnqb17.studentsFunded")]
    [TestCase(1, 100, "met")]
    [TestCase(1, 1, "advisory: 99 more cnqb17.studentsFunded")]
    [TestCase(100, 0, "not applicable: OutsideCondition")]
    [TestCase(0, 0, "not applicable: OutsideCondition")]
    [TestCase(99, null, "undecided: cnqb17.studentsFunded")]
    [TestCase(null, 99, "undecided: students")]
    public void A_school_of_fewer_than_100_is_funded_for_100(int? students, int? funded, string verdict) =>
        Assert.That(County.Clause("CN-QB17-6-1").Says(Small(SchoolStage.Primary, students, funded)), Is.EqualTo(verdict));

    [Test]
    public void Teaching_points_are_funded_for_100_too_and_special_schools_have_a_line_of_their_own()
    {
        Assert.That(
            County.Clause("CN-QB17-6-1").Says(Small(SchoolStage.Primary, 20, 20) with { IsTeachingPoint = true }), Is.EqualTo("advisory: 80 more cnqb17.studentsFunded"));
        Assert.That(
            County.Clause("CN-QB17-6-1").StagesReached(stage => Small(stage, 50, 100)),
            Is.EquivalentTo([SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear]));
    }

    [TestCase(100, 800_000, "met")]
    [TestCase(100, 799_999.99, "advisory: 0.01 more specialEducationFunds")]
    [TestCase(100, 0, "advisory: 800000 more specialEducationFunds")]
    [TestCase(0, 0, "not applicable: OutsideCondition")]
    [TestCase(0, null, "not applicable: OutsideCondition")]
    [TestCase(100, null, "undecided: specialEducationFunds")]
    [TestCase(null, 800_000, "undecided: specialEducationStudents")]
    public void Special_schools_have_8000_yuan_a_student(int? students, decimal? funds, string verdict) => Assert.That(
        County.Clause("CN-QB17-7-1").Says(new District { Code = "1", SpecialEducationStudents = students, SpecialEducationFunds = Yuan(funds) }), Is.EqualTo(verdict));

    [TestCase(90_000, 90_000, "met")]
    [TestCase(89_999, 90_000, "advisory: 1 more compulsoryTeacherAverageWage")]
    [TestCase(90_001, 90_000, "met")]
    [TestCase(null, 90_000, "undecided: compulsoryTeacherAverageWage")]
    [TestCase(90_000, null, "undecided: civilServantAverageWage")]
    public void Teachers_are_paid_no_less_than_civil_servants(decimal? teachers, decimal? servants, string verdict) => Assert.That(
        County.Clause("CN-QB17-8-1").Says(new District { Code = "1", CompulsoryTeacherAverageWage = Yuan(teachers), CivilServantAverageWage = Yuan(servants) }),
        Is.EqualTo(verdict));

    [TestCase(60, 60, "met")]
    [TestCase(59, 60, "advisory: 1 more teachersWith360Hours")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 60, "undecided: teachersWith360Hours")]
    [TestCase(60, null, "undecided: fullTimeTeachers")]
    public void Every_full_time_teacher_has_360_hours_of_training(int? trained, int? teachers, string verdict) => Assert.That(
        County.Clause("CN-QB17-9-1").Says(
            new School { Code = "1", Stage = SchoolStage.Primary, TeachersWith360Hours = Given.Posts(trained), FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [Test]
    public void Training_is_asked_of_schools_of_compulsory_education() => Assert.That(
        County.Clause("CN-QB17-9-1").StagesReached(stage => new School { Code = "1", Stage = stage, TeachersWith360Hours = 1, FullTimeTeachers = 1 }),
        Is.EquivalentTo([
            SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear, SchoolStage.Special,
        ]));

    private static School Small(SchoolStage stage, int? students, int? funded) => new()
    {
        Code = "1", Stage = stage, Students = students, Indicators = ClauseChecks.Values(("cnqb17.studentsFunded", funded)),
    };

    private static Money? Yuan(decimal? value) => value is { } yuan ? new Money(yuan) : null;
}
