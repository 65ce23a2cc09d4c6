using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Rules.Dalian;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>
/// 三(五)4: health-care teachers are staffed in full at 600:1, and every school has at least one professional mental-health teacher, full-time or
/// part-time; 80 % of the teachers of professional courses are dual-qualified; eight teams and thirty studios. A draft for 2021 to 2025.
/// </summary>
[Clause("DL21-5.4-7")]
[Clause("DL21-5.4-8")]
[Clause("DL21-5.4-11")]
[Clause("DL21-5.4-12")]
[Clause("DL21-5.4-13")]
[Clause("DL21-5.4-14")]
public sealed class Section5Item4SubjectTeachersTests
{
    private static readonly ClauseUnderTest HealthCare = new(DalianStandards.Pack, "DL21-5.4-7", "210202", new DateOnly(2025, 6, 30));
    private static readonly ClauseUnderTest MentalHealth = HealthCare with { Id = "DL21-5.4-8" };

    [TestCase(600, 1, "met")]
    [TestCase(601, 1, "violation: 1 more healthCareTeachers")]
    [TestCase(601, 2, "met")]
    [TestCase(1200, 2, "met")]
    [TestCase(1201, 2, "violation: 1 more healthCareTeachers")]
    [TestCase(2401, 1, "violation: 4 more healthCareTeachers")]
    public void Students_are_at_most_600_times_the_health_care_teachers(int students, int teachers, string verdict) =>
        Assert.That(HealthCare.Says(Health(students, teachers)), Is.EqualTo(verdict));

    [TestCase(1, "violation: 1 more healthCareTeachers")]
    [TestCase(599, "violation: 1 more healthCareTeachers")]
    [TestCase(600, "violation: 1 more healthCareTeachers")]
    [TestCase(601, "violation: 2 more healthCareTeachers")]
    public void A_school_of_600_or_fewer_needs_one_too(int students, string verdict) =>
        Assert.That(HealthCare.Says(Health(students, 0)), Is.EqualTo(verdict));

    [TestCase(300, 0.5, "met")]
    [TestCase(301, 0.5, "violation: 1 more healthCareTeachers")]
    [TestCase(900, 1.5, "met")]
    [TestCase(901, 1.5, "violation: 1 more healthCareTeachers")]
    public void Half_a_post_serves_three_hundred(int students, decimal teachers, string verdict) =>
        Assert.That(HealthCare.Says(Health(students, teachers)), Is.EqualTo(verdict));

    [TestCase(0, 0)]
    [TestCase(0, 3)]
    [TestCase(0, null)]
    public void A_school_without_students_needs_none(int students, decimal? teachers) =>
        Assert.That(HealthCare.Says(Health(students, teachers)), Is.EqualTo("not applicable: OutsideCondition"));

    [Test]
    public void Health_care_teachers_are_owed_by_primary_and_secondary_schools() =>
        Assert.That(HealthCare.StagesReached(stage => Health(600, 1) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    [Test]
    public void Each_missing_fact_of_the_health_care_clause_leaves_it_open()
    {
        Assert.That(HealthCare.Says(Health(null, 1)), Is.EqualTo("undecided: students"));
        Assert.That(HealthCare.Says(Health(600, null)), Is.EqualTo("undecided: healthCareTeachers"));
        Assert.That(HealthCare.Says(Health(600, 1) with { Stage = null }), Is.EqualTo("undecided: stage"));
        Assert.That(HealthCare.Says(new School { Code = "1" }), Is.EqualTo("undecided: stage, students, healthCareTeachers"));
    }

    [Test]
    public void A_missing_stage_does_not_matter_where_there_are_no_students() =>
        Assert.That(HealthCare.Says(Health(0, 0) with { Stage = null }), Is.EqualTo("not applicable: OutsideCondition"));

    [TestCase(1, 0, "met")]
    [TestCase(0, 1, "met")]
    [TestCase(1, 1, "met")]
    [TestCase(0.5, 0.5, "met")]
    [TestCase(0, 0, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(0.5, 0, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(0, 0.5, "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase(0.5, 0.499, "violation: 1 more fullTimeMentalHealthTeachers")]
    public void Full_time_and_part_time_teachers_together_are_at_least_one(decimal fullTime, decimal partTime, string verdict) =>
        Assert.That(MentalHealth.Says(Mental(fullTime, partTime)), Is.EqualTo(verdict));

    [TestCase(1, null, "met")]
    [TestCase(null, 1, "met")]
    [TestCase(0, null, "undecided: partTimeMentalHealthTeachers")]
    [TestCase(0.5, null, "undecided: partTimeMentalHealthTeachers")]
    [TestCase(null, 0.5, "undecided: fullTimeMentalHealthTeachers")]
    [TestCase(null, null, "undecided: fullTimeMentalHealthTeachers, partTimeMentalHealthTeachers")]
    public void One_kind_that_suffices_decides_even_where_the_other_was_not_reported(decimal? fullTime, decimal? partTime, string verdict) =>
        Assert.That(MentalHealth.Says(Mental(fullTime, partTime)), Is.EqualTo(verdict));

    [Test]
    public void A_mental_health_teacher_is_owed_by_vocational_schools_too() =>
        Assert.That(
            MentalHealth.StagesReached(stage => Mental(1, 0) with { Stage = stage }),
            Is.EquivalentTo([.. Stages.PrimaryAndSecondary, SchoolStage.SecondaryVocational]));

    [Test]
    public void A_missing_stage_leaves_the_mental_health_clause_open() =>
        Assert.That(MentalHealth.Says(Mental(1, 0) with { Stage = null }), Is.EqualTo("undecided: stage"));

    [TestCase("210283", "violation: 1 more healthCareTeachers", "violation: 1 more fullTimeMentalHealthTeachers")]
    [TestCase("210102", "not applicable: OutsideJurisdiction", "not applicable: OutsideJurisdiction")]
    [TestCase("211002", "not applicable: OutsideJurisdiction", "not applicable: OutsideJurisdiction")]
    public void It_reaches_the_counties_of_Dalian_only(string district, string health, string mental)
    {
        Assert.That(HealthCare.In(district).Says(Health(600, 0)), Is.EqualTo(health));
        Assert.That(MentalHealth.In(district).Says(Mental(0, 0)), Is.EqualTo(mental));
    }

    [TestCase("2021-05-09", false)]
    [TestCase("2021-05-10", true)]
    [TestCase("2021-05-11", true)]
    [TestCase("2025-12-30", true)]
    [TestCase("2025-12-31", true)]
    [TestCase("2026-01-01", false)]
    public void The_draft_is_applied_from_its_publication_to_the_end_of_2025(string day, bool inForce)
    {
        Assert.That(
            HealthCare.On(day).Says(Health(600, 0)),
            Is.EqualTo(inForce ? "violation: 1 more healthCareTeachers" : "not applicable: NotInForce"));
        Assert.That(
            MentalHealth.On(day).Says(Mental(0, 0)),
            Is.EqualTo(inForce ? "violation: 1 more fullTimeMentalHealthTeachers" : "not applicable: NotInForce"));
    }

    [Test]
    public void Every_word_about_it_says_that_it_is_a_draft()
    {
        var assessment = HealthCare.Judge(Health(601, 1));
        Assert.That(assessment.Standard.Document.Status, Is.EqualTo(DocumentStatus.Draft));
        Assert.That(assessment.Describe(Language.Chinese), Does.Contain("征求意见稿"));
        Assert.That(assessment.Describe(Language.English), Does.Contain("DRAFT"));
        Assert.That(assessment.Explain(Language.Chinese), Has.Some.Contains("征求意见稿"));
        Assert.That(assessment.Explain(Language.English), Has.Some.Contains("DRAFT"));
    }

    [Test]
    public void The_measured_values_are_the_ratio_and_the_sum()
    {
        Assert.That(HealthCare.Judge(Health(900, 2)).Measured, Is.EqualTo(450.To(1)));
        Assert.That(MentalHealth.Judge(Mental(1, 0.5m)).Measured, Is.EqualTo(new Count(1.5m)));
        Assert.That(MentalHealth.Judge(Mental(1, null)).Measured, Is.EqualTo(new Count(1)), "what was reported of it");
    }

    [TestCase("DL21-5.4-12", "dl21.nationalTeachingTeams", 8, "advisory")]
    [TestCase("DL21-5.4-13", "dl21.masterTeacherStudios", 20, "violation")]
    [TestCase("DL21-5.4-14", "dl21.skillMasterStudios", 10, "violation")]
    public void The_city_has_so_many_teams_and_studios_by_the_end_of_2025(string id, string indicator, int least, string breach) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least, breach);

    [TestCase(80, 100, "2025-12-31", "met")]
    [TestCase(79, 100, "2025-12-31", "violation: 1 more dualQualifiedTeachers")]
    [TestCase(79.999, 100, "2025-12-31", "violation: 1 more dualQualifiedTeachers")]
    [TestCase(79, 100, "2025-12-30", "not yet due: 1 more dualQualifiedTeachers")]
    [TestCase(0, 0, "2025-12-31", "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "2025-12-31", "undecided: dualQualifiedTeachers")]
    [TestCase(80, null, "2025-12-31", "undecided: professionalCourseTeachers")]
    public void Four_of_five_teachers_of_professional_courses_are_dual_qualified(decimal? dual, decimal? teachers, string day, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-5.4-11").On(day).Says(College(InstitutionKind.VocationalCollege, dual, teachers)), Is.EqualTo(verdict));

    [Test]
    public void All_vocational_teachers_together_do_not_decide_about_a_college() => Assert.That(
        DalianPlan.Clause("DL21-5.4-11").Says(College(InstitutionKind.VocationalCollege, 80, 100) with { VocationalTeachers = 200 }),
        Is.EqualTo("met"));

    [Test]
    public void Only_vocational_colleges_answer_for_dual_qualified_teachers() => Assert.That(
        Enum.GetValues<InstitutionKind>().Where(kind =>
            DalianPlan.Clause("DL21-5.4-11").Says(College(kind, 80, 100)) != "not applicable: OutsideCondition"),
        Is.EqualTo(new[] { InstitutionKind.VocationalCollege }));

    private static Institution College(InstitutionKind kind, decimal? dual, decimal? teachers) => new()
    {
        Code = "1",
        Kind = kind,
        DualQualifiedTeachers = Given.Posts(dual),
        ProfessionalCourseTeachers = Given.Posts(teachers),
    };

    private static School Health(int? students, decimal? teachers) =>
        new() { Code = "1", Stage = SchoolStage.Junior, Students = students, HealthCareTeachers = Given.Posts(teachers) };

    private static School Mental(decimal? fullTime, decimal? partTime) => new()
    {
        Code = "1",
        Stage = SchoolStage.Junior,
        FullTimeMentalHealthTeachers = Given.Posts(fullTime),
        PartTimeMentalHealthTeachers = Given.Posts(partTime),
    };
}
