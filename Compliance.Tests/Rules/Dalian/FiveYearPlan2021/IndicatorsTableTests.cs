using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>
/// 二(三)2, the table for 2025: enrolment before school 95 % and in public kindergartens 55 %, retention 99.1 % and disabled children 99 % as in 2020, senior
/// stage 100 %, fitness 50 %, preschool teachers 85 %, bachelor degrees 95 %, dual-qualified teachers 80 %, 15.6 years of schooling.
/// </summary>
[Clause("DL21-T-1")]
[Clause("DL21-T-2")]
[Clause("DL21-T-3")]
[Clause("DL21-T-4")]
[Clause("DL21-T-5")]
[Clause("DL21-T-6")]
[Clause("DL21-T-7")]
[Clause("DL21-T-8")]
[Clause("DL21-T-9")]
[Clause("DL21-T-10")]
public sealed class IndicatorsTableTests
{
    [TestCase(1900, 2000, "met")]
    [TestCase(1899, 2000, "violation: 1 more childrenInKindergarten")]
    [TestCase(2100, 2000, "met")]
    [TestCase(null, 2000, "undecided: childrenInKindergarten")]
    [TestCase(1900, null, "undecided: populationAged3To5")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    public void Ninety_five_of_a_hundred_residents_aged_3_to_5_are_enrolled_and_a_gross_rate_may_exceed_all(int? children, int? residents, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-1").Says(DalianPlan.City(("populationAged3To5", residents)) with { ChildrenInKindergarten = children }),
            Is.EqualTo(verdict));

    [TestCase(550, 1000, "2025-12-31", "met")]
    [TestCase(549, 1000, "2025-12-31", "violation: 1 more childrenInPublicKindergartens")]
    [TestCase(549, 1000, "2025-12-30", "not yet due: 1 more childrenInPublicKindergartens")]
    [TestCase(482, 1000, "2025-12-31", "violation: 68 more childrenInPublicKindergartens")]
    [TestCase(null, 1000, "2025-12-31", "undecided: childrenInPublicKindergartens")]
    [TestCase(0, 0, "2025-12-31", "not applicable: EmptyPopulation")]
    public void Fifty_five_percent_of_the_children_are_in_public_kindergartens(int? inPublic, int? all, string day, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-2").On(day).Says(DalianPlan.City() with { ChildrenInPublicKindergartens = inPublic, ChildrenInKindergarten = all }),
            Is.EqualTo(verdict));

    [TestCase(99.1, "2025-12-31", "met")]
    [TestCase(99.0, "2025-12-31", "violation: 0.1 more nineYearRetentionRate")]
    [TestCase(99.09, "2025-12-31", "violation: 0.01 more nineYearRetentionRate")]
    [TestCase(99.09, "2025-12-30", "not yet due: 0.01 more nineYearRetentionRate")]
    [TestCase(100, "2025-12-31", "met")]
    public void The_retention_rate_does_not_fall_below_that_of_2020(decimal rate, string day, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-3").On(day).Says(DalianPlan.City() with { NineYearRetentionRate = new Percentage(rate) }),
            Is.EqualTo(verdict));

    [Test]
    public void A_retention_rate_that_was_not_reported_is_open() =>
        Assert.That(DalianPlan.Clause("DL21-T-3").Says(DalianPlan.City()), Is.EqualTo("undecided: nineYearRetentionRate"));

    [TestCase(99, 100, "met")]
    [TestCase(98, 100, "violation: 1 more disabledChildrenInCompulsoryEducation")]
    [TestCase(1980, 2000, "met")]
    [TestCase(1979, 2000, "violation: 1 more disabledChildrenInCompulsoryEducation")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    public void Ninety_nine_percent_of_disabled_children_are_in_compulsory_education(int enrolled, int all, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-4")
                .Says(DalianPlan.City() with { DisabledChildrenInCompulsoryEducation = enrolled, DisabledChildrenOfSchoolAge = all }),
            Is.EqualTo(verdict));

    [TestCase(1000, 1000, "met")]
    [TestCase(1050, 1000, "met")]
    [TestCase(999, 1000, "violation: 1 more seniorStageStudents")]
    public void The_senior_stage_enrols_as_many_as_are_15_to_17(int students, int residents, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-5").Says(DalianPlan.City() with { SeniorStageStudents = students, PopulationAged15To17 = residents }),
            Is.EqualTo(verdict));

    [TestCase(250, 500, "met")]
    [TestCase(249, 500, "violation: 1 more studentsFitnessGoodOrExcellent")]
    [TestCase(156, 500, "violation: 94 more studentsFitnessGoodOrExcellent")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    public void Half_of_the_students_tested_are_good_or_excellent(int good, int tested, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-6").Says(DalianPlan.City() with { StudentsFitnessGoodOrExcellent = good, StudentsFitnessTested = tested }),
            Is.EqualTo(verdict));

    [TestCase(17, 20, "met")]
    [TestCase(16, 20, "violation: 1 more dl21.preschoolTeachersWithProfessionalEducation")]
    [TestCase(850, 1001, "violation: 1 more dl21.preschoolTeachersWithProfessionalEducation")]
    [TestCase(null, 20, "undecided: dl21.preschoolTeachersWithProfessionalEducation")]
    public void Eighty_five_percent_of_preschool_teachers_have_professional_education(int? educated, int? teachers, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-7").Says(
                DalianPlan.City(("dl21.preschoolTeachersWithProfessionalEducation", educated), ("dl21.preschoolTeachers", teachers))),
            Is.EqualTo(verdict));

    [TestCase(95, 100, "met")]
    [TestCase(94, 100, "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(94.999, 100, "violation: 1 more compulsoryTeachersWithBachelorDegree")]
    [TestCase(19, 20, "met")]
    public void Ninety_five_percent_of_compulsory_teachers_have_a_bachelor_degree(decimal graduates, decimal teachers, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-8").Says(
                DalianPlan.City() with { CompulsoryTeachersWithBachelorDegree = Given.Posts(graduates), CompulsoryTeachers = Given.Posts(teachers) }),
            Is.EqualTo(verdict));

    [TestCase(800, 1000, "met")]
    [TestCase(799, 1000, "violation: 1 more dualQualifiedTeachers")]
    [TestCase(658, 1000, "violation: 142 more dualQualifiedTeachers")]
    public void The_table_takes_all_vocational_teachers_for_its_eighty_percent(int dualQualified, int teachers, string verdict) =>
        Assert.That(
            DalianPlan.Clause("DL21-T-9").Says(
                DalianPlan.City() with { DualQualifiedTeachers = dualQualified, VocationalTeachers = teachers, ProfessionalCourseTeachers = 1 }),
            Is.EqualTo(verdict));

    [TestCase(15.6, "2025-12-31", "met")]
    [TestCase(15.599, "2025-12-31", "violation: 0.001 more dl21.newLabourAverageSchooling")]
    [TestCase(15.4, "2025-12-30", "not yet due: 0.2 more dl21.newLabourAverageSchooling")]
    [TestCase(16, "2025-12-31", "met")]
    public void New_labour_has_had_fifteen_and_six_tenths_years_of_schooling(decimal years, string day, string verdict) =>
        Assert.That(DalianPlan.Clause("DL21-T-10").On(day).Says(DalianPlan.City(("dl21.newLabourAverageSchooling", years))), Is.EqualTo(verdict));
}
