using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.Liaoning;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>
/// 二(一)3: staff posts reach the national standard, every subject has its teachers, everybody is trained, and rural years count; every primary and
/// secondary school is encouraged to have at least one full-time mental-health teacher with a professional background.
/// </summary>
[Clause("LN23-3-1")]
[Clause("LN23-3-2")]
[Clause("LN23-3-3")]
[Clause("LN23-3-4")]
[Clause("LN23-3-5")]
[Clause("LN23-3-6")]
[Clause("LN23-3-7")]
[Clause("LN23-3-8")]
[Clause("LN23-3-9")]
[Clause("LN23-3-10")]
[Clause("LN23-3-15")]
[Clause("LN23-3-16")]
[Clause("LN23-3-17")]
[Clause("LN23-3-20")]
[Clause("LN23-3-22")]
[Clause("LN23-3-27")]
public sealed class Section3TeachersTests
{
    private static readonly ClauseUnderTest Clause = new(LiaoningStandards.Pack, "LN23-3-10", "210102", new DateOnly(2025, 12, 31));
    private static readonly ClauseUnderTest SeniorTitle = BasicServices.Clause("LN23-3-20");
    private static readonly ClauseUnderTest NewPrincipals = BasicServices.Clause("LN23-3-22");

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

    [TestCase("LN23-3-1", "ln23.approvedStaffQuota", "ln23.requiredStaffQuota")]
    [TestCase("LN23-3-15", "ln23.teachersTrained", "ln23.teachers")]
    [TestCase("LN23-3-16", "ln23.principalsTrained", "ln23.principals")]
    [TestCase("LN23-3-27", "ln23.researchPostsFilled", "ln23.researchPosts")]
    public void A_district_lacks_nobody(string id, string part, string whole) => BasicServices.Clause(id).AsksForAll(BasicServices.District, part, whole);

    [TestCase("LN23-3-2", "ln23.teachersOfScarcestSubject")]
    [TestCase("LN23-3-3", "ln23.ideologyTeachers")]
    [TestCase("LN23-3-6", "ln23.labourTeachers")]
    [TestCase("LN23-3-7", "ln23.scienceTeachers")]
    [TestCase("LN23-3-8", "ln23.informationTechnologyTeachers")]
    [TestCase("LN23-3-9", "ln23.specialEducationTeachers")]
    public void A_school_lacks_no_teacher_that_it_needs(string id, string teachers)
    {
        var clause = BasicServices.Clause(id);
        clause.AsksForAll(BasicServices.PrimarySchool, teachers, teachers + "Required");
        Assert.That(clause.Says(BasicServices.PrimarySchool((teachers, 2.5m), (teachers + "Required", 2))), Is.EqualTo("met"));
        Assert.That(
            clause.StagesReached(stage => BasicServices.PrimarySchool((teachers, 1), (teachers + "Required", 1)) with { Stage = stage }),
            Is.EquivalentTo(Stages.PrimaryAndSecondary));
    }

    [TestCase(3, 3, "met")]
    [TestCase(2.5, 3, "violation: 1 more physicalEducationTeachers")]
    [TestCase(4, 3, "met")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 3, "undecided: physicalEducationTeachers")]
    [TestCase(3, null, "undecided: physicalEducationTeachersRequired")]
    public void Nor_a_teacher_of_physical_education(decimal? teachers, decimal? required, string verdict) => Assert.That(
        BasicServices.Clause("LN23-3-4").Says(BasicServices.PrimarySchool() with
        {
            PhysicalEducationTeachers = Given.Posts(teachers),
            PhysicalEducationTeachersRequired = Given.Posts(required),
        }),
        Is.EqualTo(verdict));

    [TestCase(2, 2, "met")]
    [TestCase(1.999, 2, "violation: 1 more artsTeachers")]
    [TestCase(0, 2, "violation: 2 more artsTeachers")]
    [TestCase(null, 2, "undecided: artsTeachers")]
    public void Nor_a_teacher_of_the_arts(decimal? teachers, decimal? required, string verdict) => Assert.That(
        BasicServices.Clause("LN23-3-5").Says(BasicServices.PrimarySchool() with
        {
            ArtsTeachers = Given.Posts(teachers),
            ArtsTeachersRequired = Given.Posts(required),
        }),
        Is.EqualTo(verdict));

    [Test]
    public void More_teachers_are_backbone_teachers_than_before() =>
        BasicServices.Clause("LN23-3-17").AsksForMoreThanBefore(BasicServices.Province, "ln23.backboneTeachers", "ln23.backboneTeachersAtStart");

    [TestCase("LN23-3-1", "met")]
    [TestCase("LN23-3-27", "met")]
    [TestCase("LN23-3-15", "violation: 1 fewer ln23.teachersTrained")]
    public void More_than_all_is_fine_for_posts_and_a_fault_for_people(string id, string verdict)
    {
        var (part, whole) = id switch
        {
            "LN23-3-1" => ("ln23.approvedStaffQuota", "ln23.requiredStaffQuota"),
            "LN23-3-27" => ("ln23.researchPostsFilled", "ln23.researchPosts"),
            _ => ("ln23.teachersTrained", "ln23.teachers"),
        };
        Assert.That(BasicServices.Clause(id).Says(BasicServices.District((part, 11), (whole, 10))), Is.EqualTo(verdict));
    }

    [TestCase(true, 1, "met")]
    [TestCase(true, 0.5, "violation: 0.5 more yearsTaughtInRuralOrWeakSchools")]
    [TestCase(true, 0, "violation: 1 more yearsTaughtInRuralOrWeakSchools")]
    [TestCase(true, 20, "met")]
    [TestCase(false, 0, "not applicable: OutsideCondition")]
    [TestCase(false, null, "not applicable: OutsideCondition")]
    [TestCase(null, 1, "undecided: appliesForSeniorTitle")]
    [TestCase(true, null, "undecided: yearsTaughtInRuralOrWeakSchools")]
    public void Who_applies_for_a_senior_title_has_a_rural_year(bool? applies, decimal? years, string verdict) => Assert.That(
        SeniorTitle.Says(new Teacher
        {
            Code = "1",
            SchoolStage = SchoolStage.Junior,
            AppliesForSeniorTitle = applies,
            YearsTaughtInRuralOrWeakSchools = years is { } value ? new Years(value) : null,
        }),
        Is.EqualTo(verdict));

    [TestCase(1, 3, "met")]
    [TestCase(1, 2.5, "advisory: 0.5 more yearsTaughtInRuralOrWeakSchools")]
    [TestCase(1, 0, "advisory: 3 more yearsTaughtInRuralOrWeakSchools")]
    [TestCase(0, 0, "not applicable: OutsideCondition")]
    [TestCase(null, 3, "undecided: ln23.newlySelected")]
    [TestCase(1, null, "undecided: yearsTaughtInRuralOrWeakSchools")]
    public void Three_rural_years_are_preferred_in_a_new_principal_and_no_more_than_that(int? selected, decimal? years, string verdict) => Assert.That(
        NewPrincipals.Says(new Principal
        {
            Code = "1",
            SchoolStage = SchoolStage.Junior,
            YearsTaughtInRuralOrWeakSchools = years is { } value ? new Years(value) : null,
            Indicators = ClauseChecks.Values(("ln23.newlySelected", selected)),
        }),
        Is.EqualTo(verdict));

    private static School School(decimal? teachers) => new()
    {
        Code = "1",
        Stage = SchoolStage.Primary,
        QualifiedFullTimeMentalHealthTeachers = Given.Posts(teachers),
    };
}
