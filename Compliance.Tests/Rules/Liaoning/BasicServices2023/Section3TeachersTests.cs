using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.Liaoning;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>
/// 二(一)3: every primary and secondary school is encouraged to have at least one full-time mental-health teacher with a professional background.
/// </summary>
[Clause("LN23-3-10")]
public sealed class Section3TeachersTests
{
    private static readonly ClauseUnderTest Clause = new(LiaoningStandards.Pack, "LN23-3-10", "210102", new DateOnly(2025, 12, 31));

    [TestCase(0, "advisory: 1 more qualifiedFullTimeMentalHealthTeachers")]
    [TestCase(0.5, "advisory: 1 more qualifiedFullTimeMentalHealthTeachers")]
    [TestCase(0.999, "advisory: 1 more qualifiedFullTimeMentalHealthTeachers")]
    [TestCase(1, "met")]
    [TestCase(1.5, "met")]
    [TestCase(2, "met")]
    public void One_whole_teacher_is_enough_and_none_is_only_an_advisory(decimal teachers, string verdict) =>
        Assert.That(Clause.Says(School(teachers)), Is.EqualTo(verdict));

    [Test]
    public void Teachers_without_a_professional_background_do_not_count() =>
        Assert.That(
            Clause.Says(School(0) with { FullTimeMentalHealthTeachers = 3, PartTimeMentalHealthTeachers = 2 }),
            Is.EqualTo("advisory: 1 more qualifiedFullTimeMentalHealthTeachers"));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(5000)]
    public void The_size_of_the_school_plays_no_part(int students) =>
        Assert.That(Clause.Says(School(1) with { Students = students }), Is.EqualTo("met"));

    [Test]
    public void It_reaches_primary_and_secondary_schools_only() =>
        Assert.That(Clause.StagesReached(stage => School(1) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    [Test]
    public void Unreported_teachers_leave_it_open_even_where_all_full_time_ones_are_known() =>
        Assert.That(
            Clause.Says(School(null) with { FullTimeMentalHealthTeachers = 2 }),
            Is.EqualTo("undecided: qualifiedFullTimeMentalHealthTeachers"));

    [Test]
    public void An_unreported_stage_leaves_it_open() =>
        Assert.That(Clause.Says(School(1) with { Stage = null }), Is.EqualTo("undecided: stage"));

    [TestCase("210202", "met")]
    [TestCase("211481", "met")]
    [TestCase("220102", "not applicable: OutsideJurisdiction")]
    [TestCase("511102", "not applicable: OutsideJurisdiction")]
    public void It_reaches_every_county_of_Liaoning_and_none_beyond(string district, string verdict) =>
        Assert.That(Clause.In(district).Says(School(1)), Is.EqualTo(verdict));

    [TestCase("2023-10-18", "not applicable: NotInForce")]
    [TestCase("2023-10-19", "advisory: 1 more qualifiedFullTimeMentalHealthTeachers")]
    [TestCase("2023-10-20", "advisory: 1 more qualifiedFullTimeMentalHealthTeachers")]
    [TestCase("2099-12-31", "advisory: 1 more qualifiedFullTimeMentalHealthTeachers")]
    public void It_stands_from_the_day_of_issue_without_end(string day, string verdict) =>
        Assert.That(Clause.On(day).Says(School(0)), Is.EqualTo(verdict));

    [Test]
    public void The_measured_value_is_the_number_of_teachers() =>
        Assert.That(Clause.Judge(School(1.5m)).Measured, Is.EqualTo(new Count(1.5m)));

    [Test]
    public void What_is_encouraged_is_never_a_violation() =>
        Assert.That(Clause.Judge(School(0)).Kind, Is.EqualTo(BreachKind.Advisory));

    private static School School(decimal? teachers) => new()
    {
        Code = "1",
        Stage = SchoolStage.Primary,
        QualifiedFullTimeMentalHealthTeachers = Given.Posts(teachers),
    };
}
