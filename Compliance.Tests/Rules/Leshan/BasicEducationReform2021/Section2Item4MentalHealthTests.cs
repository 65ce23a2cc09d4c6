using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.Leshan;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>
/// 二(二)4: a rural school from 1,200 students on, and an urban or town school from 1,000 on, has full-time mental-health teachers at 1000:1. The clause
/// sets no day and the document no end. The service stands at three levels, class teachers are trained, every student has a record and every class a
/// committee member.
/// </summary>
[Clause("LS21-2.4-1")]
[Clause("LS21-2.4-2")]
[Clause("LS21-2.4-7")]
[Clause("LS21-2.4-11")]
[Clause("LS21-2.4-12")]
public sealed class Section2Item4MentalHealthTests
{
    private static readonly ClauseUnderTest Clause = new(LeshanStandards.Pack, "LS21-2.4-1", "511102", new DateOnly(2025, 12, 31));

    [TestCase(1000, 1, "met")]
    [TestCase(1001, 1, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(1001, 2, "met")]
    [TestCase(2000, 2, "met")]
    [TestCase(2001, 2, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(3001, 1, "violation: 3 more fullTimeMentalHealthTeachers")]
    public void Students_are_at_most_1000_times_the_teachers(int students, int teachers, string verdict) =>
        Assert.That(Clause.Says(School(Locality.Urban, students, teachers)), Is.EqualTo(verdict));

    [TestCase(1000, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(1001, "violation: 2 more fullTimeMentalHealthTeachers")]
    public void Without_a_teacher_nobody_serves_the_students(int students, string verdict) =>
        Assert.That(Clause.Says(School(Locality.Urban, students, 0)), Is.EqualTo(verdict));

    [TestCase(1499, 1.5, "met")]
    [TestCase(1500, 1.5, "met")]
    [TestCase(1501, 1.5, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(1000, 0.5, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(2600, 0.5, "violation: 3 more fullTimeMentalHealthTeachers")]
    public void Half_a_post_serves_five_hundred_and_the_cure_counts_whole_teachers(int students, decimal teachers, string verdict) =>
        Assert.That(Clause.Says(School(Locality.Town, students, teachers)), Is.EqualTo(verdict));

    [TestCase(Locality.Urban, 999, "not applicable: OutsideCondition")]
    [TestCase(Locality.Urban, 1000, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(Locality.Town, 999, "not applicable: OutsideCondition")]
    [TestCase(Locality.Town, 1000, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(Locality.Rural, 999, "not applicable: OutsideCondition")]
    [TestCase(Locality.Rural, 1000, "not applicable: OutsideCondition")]
    [TestCase(Locality.Rural, 1199, "not applicable: OutsideCondition")]
    [TestCase(Locality.Rural, 1200, "violation: 2 more fullTimeMentalHealthTeachers")]
    public void The_duty_begins_at_1200_students_in_the_country_and_at_1000_in_city_and_town(Locality locality, int students, string verdict) =>
        Assert.That(Clause.Says(School(locality, students, 0)), Is.EqualTo(verdict));

    [Test]
    public void A_rural_school_of_1200_needs_two_teachers_although_it_is_just_large_enough()
    {
        Assert.That(Clause.Says(School(Locality.Rural, 1200, 1)), Is.EqualTo("violation: 1 more fullTimeMentalHealthTeachers"));
        Assert.That(Clause.Says(School(Locality.Rural, 1200, 1.2m)), Is.EqualTo("met"));
    }

    [Test]
    public void It_reaches_primary_and_secondary_schools_only() =>
        Assert.That(
            Clause.StagesReached(stage => School(Locality.Urban, 1000, 1) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    [Test]
    public void Part_time_teachers_do_not_count() =>
        Assert.That(
            Clause.Says(School(Locality.Urban, 1000, 0) with { PartTimeMentalHealthTeachers = 5 }),
            Is.EqualTo("violation: 1 more fullTimeMentalHealthTeachers"));

    [Test]
    public void Unreported_teachers_leave_it_open() =>
        Assert.That(Clause.Says(School(Locality.Urban, 1000, null)), Is.EqualTo("undecided: fullTimeMentalHealthTeachers"));

    [Test]
    public void Unreported_teachers_do_not_matter_in_a_school_that_is_too_small() =>
        Assert.That(Clause.Says(School(Locality.Urban, 999, null)), Is.EqualTo("not applicable: OutsideCondition"));

    [Test]
    public void An_unreported_enrolment_leaves_it_open() =>
        Assert.That(Clause.Says(School(Locality.Rural, null, 1)), Is.EqualTo("undecided: students"));

    [TestCase(999, "not applicable: OutsideCondition")]
    [TestCase(1000, "undecided: locality")]
    [TestCase(1199, "undecided: locality")]
    [TestCase(1200, "violation: 1 more fullTimeMentalHealthTeachers")]
    public void An_unreported_locality_matters_only_between_the_two_sizes(int students, string verdict) =>
        Assert.That(Clause.Says(School(null, students, 1)), Is.EqualTo(verdict));

    [TestCase(999, "not applicable: OutsideCondition")]
    [TestCase(1000, "undecided: stage")]
    public void An_unreported_stage_matters_only_in_a_school_that_is_large_enough(int students, string verdict) =>
        Assert.That(Clause.Says(School(Locality.Urban, students, 1) with { Stage = null }), Is.EqualTo(verdict));

    [Test]
    public void A_school_that_reported_nothing_is_asked_for_everything() =>
        Assert.That(
            Clause.Says(new School { Code = "1" }), Is.EqualTo("undecided: stage, locality, students, fullTimeMentalHealthTeachers"));

    [Test]
    public void An_empty_school_is_too_small() =>
        Assert.That(Clause.Says(School(Locality.Urban, 0, 0)), Is.EqualTo("not applicable: OutsideCondition"));

    [TestCase("511181", "met")]
    [TestCase("510104", "not applicable: OutsideJurisdiction")]
    [TestCase("210102", "not applicable: OutsideJurisdiction")]
    public void It_reaches_the_counties_of_Leshan_only(string district, string verdict) =>
        Assert.That(Clause.In(district).Says(School(Locality.Urban, 1000, 1)), Is.EqualTo(verdict));

    [TestCase("2021-11-10", "not applicable: NotInForce")]
    [TestCase("2021-11-11", "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase("2021-11-12", "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase("2099-12-31", "violation: 1 more fullTimeMentalHealthTeachers")]
    public void It_stands_from_the_day_of_issue_without_end(string day, string verdict) =>
        Assert.That(Clause.On(day).Says(School(Locality.Urban, 1001, 1)), Is.EqualTo(verdict));

    [Test]
    public void The_measured_value_is_the_ratio_of_students_to_teachers() =>
        Assert.That(Clause.Judge(School(Locality.Urban, 1750, 1)).Measured, Is.EqualTo(1750.To(1)));

    [Test]
    public void The_service_stands_at_three_levels() => Reform.Clause("LS21-2.4-2").AsksForAtLeast(Reform.City, "ls21.mentalHealthServiceLevels", 3);

    [Test]
    public void Every_class_teacher_is_trained() =>
        Reform.Clause("LS21-2.4-7").AsksForAll(Reform.City, "ls21.classTeachersTrainedInMentalHealth", "ls21.classTeachers");

    [TestCase(800, 800, "met")]
    [TestCase(799, 800, "violation: 1 more ls21.studentsWithPsychologicalRecord")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 800, "undecided: ls21.studentsWithPsychologicalRecord")]
    [TestCase(800, null, "undecided: students")]
    public void Every_student_has_a_record(int? recorded, int? students, string verdict) => Assert.That(
        Reform.Clause("LS21-2.4-11").Says(Reform.PrimarySchool(("ls21.studentsWithPsychologicalRecord", recorded)) with { Students = students }),
        Is.EqualTo(verdict));

    [Test]
    public void The_class_with_the_fewest_committee_members_has_one() =>
        Reform.Clause("LS21-2.4-12").AsksForAtLeast(Reform.PrimarySchool, "ls21.fewestCommitteeMembersInAClass", 1);

    private static School School(Locality? locality, int? students, decimal? teachers) => new()
    {
        Code = "1",
        Stage = SchoolStage.Primary,
        Locality = locality,
        Students = students,
        FullTimeMentalHealthTeachers = Given.Posts(teachers),
    };
}
