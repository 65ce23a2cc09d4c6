using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(六)17: in principle a principal who has held one post for more than six years in a row is rotated; nobody stays longer than twelve. By 2025
/// every school is run by an expert and every subject led by a famous teacher.
/// </summary>
[Clause("SY23-17-6")]
[Clause("SY23-17-7")]
[Clause("SY23-17-8")]
[Clause("SY23-17-9")]
public sealed class Task17TeacherDevelopmentTests
{
    private static readonly ClauseUnderTest SixYears = new(ShenyangStandards.Pack, "SY23-17-6", "210102", new DateOnly(2025, 6, 30));
    private static readonly ClauseUnderTest TwelveYears = SixYears with { Id = "SY23-17-7" };

    [TestCase(0, "met")]
    [TestCase(6, "met")]
    [TestCase(6.5, "advisory: 0.5 fewer consecutiveYearsInPost")]
    [TestCase(7, "advisory: 1 fewer consecutiveYearsInPost")]
    [TestCase(12, "advisory: 6 fewer consecutiveYearsInPost")]
    [TestCase(13, "advisory: 7 fewer consecutiveYearsInPost")]
    public void Six_full_years_are_within_and_more_call_for_a_move_in_principle(decimal years, string verdict) =>
        Assert.That(SixYears.Says(Principal(years, rotated: false)), Is.EqualTo(verdict));

    [TestCase(6, "met")]
    [TestCase(7, "not applicable: OutsideCondition")]
    [TestCase(13, "not applicable: OutsideCondition")]
    public void Whoever_was_rotated_answers_to_it_no_more(decimal years, string verdict) =>
        Assert.That(SixYears.Says(Principal(years, rotated: true)), Is.EqualTo(verdict));

    [TestCase(6, "met")]
    [TestCase(6.5, "undecided: rotated")]
    [TestCase(7, "undecided: rotated")]
    public void Whether_a_move_was_made_matters_only_after_six_years(decimal years, string verdict) =>
        Assert.That(SixYears.Says(Principal(years, rotated: null)), Is.EqualTo(verdict));

    [TestCase(true, "undecided: consecutiveYearsInPost")]
    [TestCase(false, "undecided: consecutiveYearsInPost")]
    [TestCase(null, "undecided: consecutiveYearsInPost, rotated")]
    public void Unreported_years_leave_the_rotation_open(bool? rotated, string verdict) =>
        Assert.That(SixYears.Says(Principal(null, rotated)), Is.EqualTo(verdict));

    [TestCase(0, "met")]
    [TestCase(11.5, "met")]
    [TestCase(12, "met")]
    [TestCase(12.5, "violation: 0.5 fewer consecutiveYearsInPost")]
    [TestCase(13, "violation: 1 fewer consecutiveYearsInPost")]
    [TestCase(20, "violation: 8 fewer consecutiveYearsInPost")]
    public void Twelve_years_are_the_limit_without_exception(decimal years, string verdict) =>
        Assert.That(TwelveYears.Says(Principal(years, rotated: false)), Is.EqualTo(verdict));

    [Test]
    public void Whether_a_move_was_made_does_not_soften_the_limit()
    {
        Assert.That(TwelveYears.Says(Principal(13, rotated: true)), Is.EqualTo("violation: 1 fewer consecutiveYearsInPost"));
        Assert.That(TwelveYears.Says(Principal(13, rotated: null)), Is.EqualTo("violation: 1 fewer consecutiveYearsInPost"));
    }

    [Test]
    public void Unreported_years_leave_the_limit_open() =>
        Assert.That(TwelveYears.Says(Principal(null, rotated: false)), Is.EqualTo("undecided: consecutiveYearsInPost"));

    [Test]
    public void Both_reach_the_heads_of_primary_and_secondary_schools()
    {
        Assert.That(SixYears.StagesReached(Leading), Is.EquivalentTo(Stages.PrimaryAndSecondary));
        Assert.That(TwelveYears.StagesReached(Leading), Is.EquivalentTo(Stages.PrimaryAndSecondary));

        static Subject Leading(SchoolStage stage) => Principal(6, rotated: false) with { SchoolStage = stage };
    }

    [Test]
    public void An_unreported_stage_of_the_school_leaves_both_open()
    {
        var principal = Principal(6, rotated: false) with { SchoolStage = null };
        Assert.That(SixYears.Says(principal), Is.EqualTo("undecided: schoolStage"));
        Assert.That(TwelveYears.Says(principal), Is.EqualTo("undecided: schoolStage"));
    }

    [TestCase("210181", "advisory: 7 fewer consecutiveYearsInPost", "violation: 1 fewer consecutiveYearsInPost")]
    [TestCase("210202", "not applicable: OutsideJurisdiction", "not applicable: OutsideJurisdiction")]
    [TestCase("511102", "not applicable: OutsideJurisdiction", "not applicable: OutsideJurisdiction")]
    public void A_principal_lies_where_the_school_lies(string district, string six, string twelve)
    {
        Assert.That(SixYears.In(district).Says(Principal(13, rotated: false)), Is.EqualTo(six));
        Assert.That(TwelveYears.In(district).Says(Principal(13, rotated: false)), Is.EqualTo(twelve));
    }

    [TestCase("2023-04-03", false)]
    [TestCase("2023-04-04", true)]
    [TestCase("2025-12-31", true)]
    [TestCase("2026-01-01", false)]
    public void Both_stand_while_the_plan_runs(string day, bool inForce)
    {
        Assert.That(
            SixYears.On(day).Says(Principal(13, rotated: false)),
            Is.EqualTo(inForce ? "advisory: 7 fewer consecutiveYearsInPost" : "not applicable: NotInForce"));
        Assert.That(
            TwelveYears.On(day).Says(Principal(13, rotated: false)),
            Is.EqualTo(inForce ? "violation: 1 fewer consecutiveYearsInPost" : "not applicable: NotInForce"));
    }

    [Test]
    public void The_words_keep_the_fraction_of_the_year_that_is_too_many()
    {
        var cure = TwelveYears.Judge(Principal(12.5m, rotated: false)).Shortfall!;
        Assert.That(cure.In(Language.Chinese), Is.EqualTo("超出 0.5 年"));
        Assert.That(cure.In(Language.English), Is.EqualTo("0.5 years over the limit"));
        Assert.That(TwelveYears.Judge(Principal(13, rotated: false)).Shortfall!.ToString(), Is.EqualTo("1 year over the limit"));
    }

    [Test]
    public void The_measured_value_is_the_years_in_the_post() =>
        Assert.That(TwelveYears.Judge(Principal(12.5m, rotated: false)).Measured, Is.EqualTo(new Years(12.5m)));

    [Test]
    public void Every_school_is_run_by_an_expert() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-17-8", "sy23.schoolsLedByAnExpert", "schools",
        (part, whole) => InThePlan.City(("sy23.schoolsLedByAnExpert", part)) with { Schools = whole });

    [Test]
    public void Every_subject_is_led_by_a_famous_teacher() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-17-9", "sy23.subjectsWithFamousTeacher", "sy23.subjectsTaught",
        (part, whole) => InThePlan.City(("sy23.subjectsWithFamousTeacher", part), ("sy23.subjectsTaught", whole)));

    private static Principal Principal(decimal? years, bool? rotated) => new()
    {
        Code = "1",
        SchoolStage = SchoolStage.Primary,
        ConsecutiveYearsInPost = years is { } value ? new Years(value) : null,
        Rotated = rotated,
    };
}
