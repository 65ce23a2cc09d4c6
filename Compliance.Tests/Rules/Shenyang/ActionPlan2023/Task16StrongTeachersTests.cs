using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(六)16: in each school year at least 15 % of the compulsory-education teachers who are eligible rotate; teachers earn no less than civil servants; by 2025,
/// 85 % of the full-time compulsory-education teachers have a bachelor degree, 15 % of the senior teachers a postgraduate one, 65 % of the vocational teachers
/// are dual-qualified, and the share of high degrees has grown.
/// </summary>
[Clause("SY23-16-2")]
[Clause("SY23-16-3")]
[Clause("SY23-16-5")]
[Clause("SY23-16-15")]
[Clause("SY23-16-16")]
[Clause("SY23-16-17")]
public sealed class Task16StrongTeachersTests
{
    private static readonly ClauseUnderTest Rotation = new(ShenyangStandards.Pack, "SY23-16-3", "210102", new DateOnly(2025, 6, 30));
    private static readonly ClauseUnderTest Degrees = Rotation with { Id = "SY23-16-15" };

    [TestCase(15, 100, "met")]
    [TestCase(14, 100, "violation: 1 more rotatedTeachers")]
    [TestCase(14.999, 100, "violation: 1 more rotatedTeachers")]
    [TestCase(15.001, 100, "met")]
    [TestCase(3, 20, "met")]
    [TestCase(2, 20, "violation: 1 more rotatedTeachers")]
    [TestCase(1, 7, "violation: 1 more rotatedTeachers")]
    [TestCase(2, 7, "met")]
    [TestCase(100, 1000, "violation: 50 more rotatedTeachers")]
    public void At_least_fifteen_percent_of_those_eligible_rotate(decimal rotated, decimal eligible, string verdict) =>
        Assert.That(Rotation.Says(Rotating(rotated, eligible)), Is.EqualTo(verdict));

    [TestCase(1.5, 10, "met")]
    [TestCase(1.4, 10, "violation: 1 more rotatedTeachers")]
    [TestCase(2.5, 20, "violation: 1 more rotatedTeachers")]
    [TestCase(0.5, 3.5, "violation: 1 more rotatedTeachers")]
    public void Half_posts_count_as_half(decimal rotated, decimal eligible, string verdict) =>
        Assert.That(Rotation.Says(Rotating(rotated, eligible)), Is.EqualTo(verdict));

    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(0, 1, "violation: 1 more rotatedTeachers")]
    [TestCase(0, 20, "violation: 3 more rotatedTeachers")]
    [TestCase(20, 20, "met")]
    public void A_share_of_nobody_is_no_share_and_none_of_some_is_too_few(decimal rotated, decimal eligible, string verdict) =>
        Assert.That(Rotation.Says(Rotating(rotated, eligible)), Is.EqualTo(verdict));

    [Test]
    public void Each_missing_fact_of_the_rotation_leaves_it_open()
    {
        Assert.That(Rotation.Says(Rotating(null, 100)), Is.EqualTo("undecided: rotatedTeachers"));
        Assert.That(Rotation.Says(Rotating(15, null)), Is.EqualTo("undecided: teachersEligibleForRotation"));
        Assert.That(Rotation.Says(new District { Code = "1" }), Is.EqualTo("undecided: rotatedTeachers, teachersEligibleForRotation"));
    }

    [Test]
    public void Where_nobody_is_eligible_it_does_not_matter_that_the_rotation_was_not_reported() =>
        Assert.That(Rotation.Says(Rotating(null, 0)), Is.EqualTo("not applicable: EmptyPopulation"));

    [Test]
    public void The_rotation_is_due_in_each_school_year_anew()
    {
        var timing = Rotation.Judge(Rotating(15, 100)).Standard.Timing;
        Assert.That(timing.Recurs, Is.EqualTo(Recurrence.SchoolYear));
        Assert.That(timing.Due, Is.Null);
    }

    [TestCase("2023-04-03", "not applicable: NotInForce")]
    [TestCase("2023-04-04", "violation: 1 more rotatedTeachers")]
    [TestCase("2023-04-05", "violation: 1 more rotatedTeachers")]
    [TestCase("2025-12-30", "violation: 1 more rotatedTeachers")]
    [TestCase("2025-12-31", "violation: 1 more rotatedTeachers")]
    [TestCase("2026-01-01", "not applicable: NotInForce")]
    public void The_rotation_is_a_standing_duty_that_ends_with_the_plan(string day, string verdict) =>
        Assert.That(Rotation.On(day).Says(Rotating(14, 100)), Is.EqualTo(verdict));

    [TestCase("210181", "met")]
    [TestCase("210202", "not applicable: OutsideJurisdiction")]
    [TestCase("220102", "not applicable: OutsideJurisdiction")]
    public void The_rotation_reaches_the_districts_of_Shenyang_only(string district, string verdict) =>
        Assert.That(Rotation.In(district).Says(Rotating(15, 100)), Is.EqualTo(verdict));

    [TestCase(85, 100, "met")]
    [TestCase(84, 100, "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(84.999, 100, "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(17, 20, "met")]
    [TestCase(16.5, 20, "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(40000, 50000, "violation: 2500 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(0, 1, "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(20, 20, "met")]
    public void On_the_due_day_85_percent_have_a_bachelor_degree(decimal graduates, decimal teachers, string verdict) =>
        Assert.That(Degrees.On("2025-12-31").Says(Teaching(graduates, teachers)), Is.EqualTo(verdict));

    [TestCase("2023-04-03", "not applicable: NotInForce")]
    [TestCase("2023-04-04", "not yet due: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase("2025-12-30", "not yet due: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase("2025-12-31", "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase("2026-01-01", "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase("2030-01-01", "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    public void A_target_that_was_missed_stays_missed_after_the_plan_has_run_out(string day, string verdict) =>
        Assert.That(Degrees.On(day).Says(Teaching(84, 100)), Is.EqualTo(verdict));

    [TestCase("2023-04-04")]
    [TestCase("2025-12-30")]
    [TestCase("2025-12-31")]
    [TestCase("2026-01-01")]
    public void A_target_that_is_reached_is_met_on_every_day(string day) =>
        Assert.That(Degrees.On(day).Says(Teaching(85, 100)), Is.EqualTo("met"));

    [TestCase("2025-12-30")]
    [TestCase("2025-12-31")]
    public void Each_missing_fact_of_the_degrees_leaves_it_open_whether_due_or_not(string day)
    {
        Assert.That(Degrees.On(day).Says(Teaching(null, 100)), Is.EqualTo("undecided: compulsoryTeachersWithBachelorDegree"));
        Assert.That(Degrees.On(day).Says(Teaching(85, null)), Is.EqualTo("undecided: compulsoryTeachers"));
    }

    [TestCase("210102", "met")]
    [TestCase("210202", "not applicable: OutsideJurisdiction")]
    public void The_degrees_are_measured_on_the_city_of_Shenyang(string district, string verdict) =>
        Assert.That(Degrees.In(district).Says(Teaching(85, 100)), Is.EqualTo(verdict));

    [Test]
    public void The_measured_values_are_shares()
    {
        Assert.That(Rotation.Judge(Rotating(30, 200)).Measured, Is.EqualTo(15.Percent()));
        Assert.That(Degrees.Judge(Teaching(425, 500)).Measured, Is.EqualTo(85.Percent()));
    }

    [TestCase(98_000, 98_000, "met")]
    [TestCase(98_001, 98_000, "met")]
    [TestCase(97_999, 98_000, "violation")]
    [TestCase(0, 98_000, "violation")]
    [TestCase(null, 98_000, "undecided: teacherAverageWage")]
    [TestCase(98_000, null, "undecided: civilServantAverageWage")]
    public void Teachers_earn_no_less_than_civil_servants(int? teachers, int? servants, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-16-5").Says(Earning(teachers, servants)), Does.StartWith(verdict));

    [TestCase("2023-04-03", "not applicable: NotInForce")]
    [TestCase("2023-04-04", "violation")]
    [TestCase("2026-01-01", "not applicable: NotInForce")]
    public void The_pay_of_teachers_is_owed_from_the_first_day(string day, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-16-5").On(day).Says(Earning(97_999, 98_000)), Does.StartWith(verdict));

    [TestCase(15, 100, "met")]
    [TestCase(14, 100, "violation: 1 more sy23.generalSeniorTeachersWithPostgraduateDegree")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: sy23.generalSeniorTeachersWithPostgraduateDegree")]
    [TestCase(15, null, "undecided: sy23.generalSeniorTeachers")]
    public void Fifteen_percent_of_the_senior_teachers_have_a_postgraduate_degree(int? graduates, int? teachers, string verdict) => Assert.That(
        InThePlan.Clause("SY23-16-16").Says(
            InThePlan.City(("sy23.generalSeniorTeachersWithPostgraduateDegree", graduates), ("sy23.generalSeniorTeachers", teachers))),
        Is.EqualTo(verdict));

    [TestCase(65, 100, "met")]
    [TestCase(64, 100, "violation: 1 more dualQualifiedTeachers")]
    [TestCase(64.5, 100, "violation: 1 more dualQualifiedTeachers")]
    [TestCase(13, 20, "met")]
    [TestCase(null, 100, "undecided: dualQualifiedTeachers")]
    [TestCase(65, null, "undecided: professionalCourseTeachers")]
    public void Sixty_five_percent_of_the_professional_course_teachers_are_dual_qualified(decimal? dual, decimal? teachers, string verdict) => Assert.That(
        InThePlan.Clause("SY23-16-17").Says(
            InThePlan.City() with { DualQualifiedTeachers = Given.Posts(dual), ProfessionalCourseTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    // 301 of 1000 against 300 of 1000, and 30 of 100 against the same.
    [TestCase("2025-12-31", 301, 1000, 300, 1000, "met")]
    [TestCase("2025-12-31", 30, 100, 300, 1000, "violation")]
    [TestCase("2025-12-31", 300, 1001, 300, 1000, "violation")]
    [TestCase("2025-12-31", 299, 990, 300, 1000, "met")]
    [TestCase("2025-12-30", 30, 100, 300, 1000, "not yet due")]
    [TestCase("2025-12-31", 0, 0, 300, 1000, "not applicable: EmptyPopulation")]
    public void The_share_of_high_degrees_has_grown_since_the_start(string day, int high, int all, int highThen, int allThen, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-16-2").On(day).Says(Degreed(high, all, highThen, allThen)), Does.StartWith(verdict));

    [Test]
    public void The_share_of_high_degrees_at_the_start_must_be_known() => Assert.That(
        InThePlan.Clause("SY23-16-2").Says(Degreed(301, 1000, null, 1000)), Is.EqualTo("undecided: sy23.fullTimeTeachersWithHighDegreeAtStart"));

    private static District Earning(int? teachers, int? servants) =>
        InThePlan.District() with { TeacherAverageWage = teachers?.Yuan(), CivilServantAverageWage = servants?.Yuan() };

    private static City Degreed(int? high, int? all, int? highThen, int? allThen) => InThePlan.City(
        ("sy23.fullTimeTeachersWithHighDegree", high), ("sy23.fullTimeTeachers", all),
        ("sy23.fullTimeTeachersWithHighDegreeAtStart", highThen), ("sy23.fullTimeTeachersAtStart", allThen));

    private static District Rotating(decimal? rotated, decimal? eligible) =>
        new() { Code = "1", RotatedTeachers = Given.Posts(rotated), TeachersEligibleForRotation = Given.Posts(eligible) };

    private static City Teaching(decimal? graduates, decimal? teachers) =>
        new() { Code = "1", CompulsoryTeachersWithBachelorDegree = Given.Posts(graduates), CompulsoryTeachers = Given.Posts(teachers) };
}
