using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(六)16: in each school year at least 15 % of the compulsory-education teachers who are eligible rotate; by 2025, 85 % of the full-time
/// compulsory-education teachers have a bachelor degree.
/// </summary>
[Clause("SY23-16-3")]
[Clause("SY23-16-15")]
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

    private static District Rotating(decimal? rotated, decimal? eligible) =>
        new() { Code = "1", RotatedTeachers = Given.Posts(rotated), TeachersEligibleForRotation = Given.Posts(eligible) };

    private static City Teaching(decimal? graduates, decimal? teachers) =>
        new() { Code = "1", CompulsoryTeachersWithBachelorDegree = Given.Posts(graduates), CompulsoryTeachers = Given.Posts(teachers) };
}
