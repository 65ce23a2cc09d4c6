using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(三)6: full coverage by quality resources at all times; by 2025, 173 kindergartens and 145 schools are built, three feature senior schools added, 60 % of
/// the children in public kindergartens, and 97 % of the disabled children in school, with fifteen years free of charge.
/// </summary>
[Clause("SY23-6-5")]
[Clause("SY23-6-6")]
[Clause("SY23-6-9")]
[Clause("SY23-6-10")]
[Clause("SY23-6-15")]
[Clause("SY23-6-16")]
[Clause("SY23-6-17")]
[Clause("SY23-6-18")]
[Clause("SY23-6-19")]
public sealed class Task6BasicEducationTests
{
    private const string FreeYears = "sy23.disabledFreeEducationYears";

    [Test]
    public void Every_district_is_recognised_for_preschool_education() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-6-5", "sy23.preschoolUniversalDistricts", "countyUnits",
        (part, whole) => InThePlan.City(("sy23.preschoolUniversalDistricts", part)) with { CountyUnits = whole });

    [TestCase("2023-04-03", "not applicable: NotInForce")]
    [TestCase("2023-04-04", "violation: 1 more schoolsWithQualityResources")]
    [TestCase("2025-12-31", "violation: 1 more schoolsWithQualityResources")]
    [TestCase("2026-01-01", "not applicable: NotInForce")]
    public void One_school_without_quality_resources_is_a_violation_from_the_first_day(string day, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-6-6").On(day).Says(Resources(399, 400)), Is.EqualTo(verdict));

    [TestCase(400, 400, "met")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 400, "undecided: schoolsWithQualityResources")]
    [TestCase(400, null, "undecided: compulsorySchools")]
    public void Quality_resources_reach_all_schools_at_all_times(int? reached, int? schools, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-6-6").Says(Resources(reached, schools)), Is.EqualTo(verdict));

    [TestCase(15, "met")]
    [TestCase(16, "met")]
    [TestCase(14, "violation: 1 more sy23.disabledFreeEducationYears")]
    [TestCase(9, "violation: 6 more sy23.disabledFreeEducationYears")]
    [TestCase(null, "undecided: sy23.disabledFreeEducationYears")]
    public void Fifteen_years_are_free_for_disabled_children(int? years, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-6-9").Says(InThePlan.District((FreeYears, years))), Is.EqualTo(verdict));

    [Test]
    public void The_fifteen_years_are_due_on_the_last_day_of_2025() => Assert.That(
        InThePlan.Clause("SY23-6-9").On("2025-12-30").Says(InThePlan.District((FreeYears, 14))),
        Is.EqualTo("not yet due: 1 more sy23.disabledFreeEducationYears"));

    [Test]
    public void Every_disabled_student_is_taught_free_of_charge() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-6-10", "sy23.disabledStudentsInFreeEducation", "sy23.disabledStudents",
        (part, whole) => InThePlan.City(("sy23.disabledStudentsInFreeEducation", part), ("sy23.disabledStudents", whole)));

    [TestCase("SY23-6-15", "sy23.newPublicKindergartens", 173)]
    [TestCase("SY23-6-16", "sy23.newSchools", 145)]
    [TestCase("SY23-6-18", "sy23.newProvincialFeatureSeniorSchools", 3)]
    public void New_kindergartens_and_schools_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);

    [TestCase(5, "met")]
    [TestCase(6, "met")]
    public void More_feature_schools_than_the_upper_end_of_the_range_are_no_breach(int schools, string verdict) => Assert.That(
        InThePlan.Clause("SY23-6-18").Says(InThePlan.City(("sy23.newProvincialFeatureSeniorSchools", schools))), Is.EqualTo(verdict));

    [TestCase(600, 1000, "met")]
    [TestCase(599, 1000, "violation: 1 more childrenInPublicKindergartens")]
    [TestCase(2, 3, "met")]
    [TestCase(540, 1000, "violation: 60 more childrenInPublicKindergartens")]
    public void Sixty_percent_of_the_children_are_in_public_kindergartens(int inPublic, int children, string verdict) => Assert.That(
        InThePlan.Clause("SY23-6-17").Says(InThePlan.City() with { ChildrenInPublicKindergartens = inPublic, ChildrenInKindergarten = children }),
        Is.EqualTo(verdict));

    [TestCase(97, 100, "met")]
    [TestCase(96, 100, "violation: 1 more disabledChildrenInCompulsoryEducation")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: disabledChildrenInCompulsoryEducation")]
    public void Ninety_seven_percent_of_the_disabled_children_are_in_school(int? enrolled, int? children, string verdict) => Assert.That(
        InThePlan.Clause("SY23-6-19").Says(
            InThePlan.City() with { DisabledChildrenInCompulsoryEducation = enrolled, DisabledChildrenOfSchoolAge = children }),
        Is.EqualTo(verdict));

    private static City Resources(int? reached, int? schools) =>
        InThePlan.City() with { SchoolsWithQualityResources = reached, CompulsorySchools = schools };
}
