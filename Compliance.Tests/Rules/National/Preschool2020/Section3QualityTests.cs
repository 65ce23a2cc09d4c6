using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.Preschool2020;

/// <summary>Items 27 to 32: construction, class size, staff, children per teacher, certificates.</summary>
[Clause("CN-PRE20-27-1")]
[Clause("CN-PRE20-27-1-b")]
[Clause("CN-PRE20-28-1")]
[Clause("CN-PRE20-29-1")]
[Clause("CN-PRE20-29-1-b")]
[Clause("CN-PRE20-31-1")]
[Clause("CN-PRE20-32-1")]
public sealed class Section3QualityTests
{
    private const string Staffed = "cnpre20.fullyStaffedKindergartens";

    [TestCase("CN-PRE20-27-1", 100, "advisory")]
    [TestCase("CN-PRE20-27-1-b", 97, "part not met")]
    public void New_kindergartens_meet_the_construction_standard(string id, int percent, string breach) =>
        Nation.AsksForShare(id, Nation.District, "cnpre20.newKindergartensOfStandard", "cnpre20.newKindergartens", percent, breach);

    [Test]
    public void Of_a_hundred_classes_85_are_of_standard_size() => Nation.AsksForShare(
        "CN-PRE20-28-1", Nation.District, "cnpre20.kindergartenClassesOfStandardSize", "cnpre20.kindergartenClasses", 85, "advisory");

    [TestCase(100, 100, "met", "met")]
    [TestCase(99, 100, "advisory: 1 more " + Staffed, "met")]
    [TestCase(80, 100, "advisory: 20 more " + Staffed, "met")]
    [TestCase(79, 100, "advisory: 21 more " + Staffed, "part not met: 1 more " + Staffed)]
    [TestCase(0, 0, "not applicable: EmptyPopulation", "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + Staffed, "undecided: " + Staffed)]
    [TestCase(80, null, "undecided: kindergartens", "undecided: kindergartens")]
    public void All_kindergartens_are_fully_staffed_or_80_percent_for_the_basic_grade(int? staffed, int? kindergartens, string pass, string basic)
    {
        var district = Nation.District((Staffed, staffed)) with { Kindergartens = kindergartens };
        Assert.That(Nation.Clause("CN-PRE20-29-1").Says(district), Is.EqualTo(pass));
        Assert.That(Nation.Clause("CN-PRE20-29-1-b").Says(district), Is.EqualTo(basic));
    }

    [TestCase(1500, 100, "met")]
    [TestCase(1501, 100, "advisory: 1 more kindergartenTeachers")]
    [TestCase(1500, 99.5, "advisory: 1 more kindergartenTeachers")]
    [TestCase(1600, 100, "advisory: 7 more kindergartenTeachers", Description = "106 teachers may have 1,590 children, 107 may have 1,605")]
    [TestCase(null, 100, "undecided: childrenInKindergarten")]
    [TestCase(1500, null, "undecided: kindergartenTeachers")]
    public void A_teacher_has_at_most_fifteen_children_over_the_county(int? children, decimal? teachers, string verdict) => Assert.That(
        Nation.Clause("CN-PRE20-31-1").Says(new District { Code = "1", ChildrenInKindergarten = children, KindergartenTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [Test]
    public void Every_principal_and_full_time_teacher_holds_the_certificate() => Nation.AsksForShare(
        "CN-PRE20-32-1", Nation.District, "cnpre20.certifiedPrincipalsAndTeachers", "cnpre20.principalsAndTeachers", 100, "advisory");
}
