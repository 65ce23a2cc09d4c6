using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.PreschoolEducationLaw2024;

/// <summary>Articles 5, 26, 27, 33, 37 and 38: mostly public, new housing inclusive, parents, qualified teachers and experienced heads.</summary>
[Clause("CN-PL24-5-1")]
[Clause("CN-PL24-26-2")]
[Clause("CN-PL24-27-1")]
[Clause("CN-PL24-33-2")]
[Clause("CN-PL24-37-1")]
[Clause("CN-PL24-38-4")]
public sealed class KindergartensTests
{
    private const string Rural = "cnpl24.ruralChildrenInKindergarten";
    private const string RuralPublic = "cnpl24.ruralChildrenInPublicKindergartens";
    private const string Qualified = "cnpl24.teachersQualifiedOrTrained";

    [TestCase(501, 1000, "met")]
    [TestCase(500, 1000, "advisory: 1 more childrenInPublicKindergartens", Description = "half is not mostly")]
    [TestCase(400, 1000, "advisory: 101 more childrenInPublicKindergartens")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1000, "undecided: childrenInPublicKindergartens")]
    [TestCase(501, null, "undecided: childrenInKindergarten")]
    public void In_principle_more_than_half_of_the_children_are_in_public_kindergartens(int? inPublic, int? children, string verdict) => Assert.That(
        Nation.Clause("CN-PL24-5-1").Says(new District { Code = "1", ChildrenInPublicKindergartens = inPublic, ChildrenInKindergarten = children }),
        Is.EqualTo(verdict));

    [TestCase(501, 1000, "met")]
    [TestCase(500, 1000, "violation: 1 more " + RuralPublic)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1000, "undecided: " + RuralPublic)]
    [TestCase(501, null, "undecided: " + Rural)]
    public void In_the_country_they_are(int? inPublic, int? children, string verdict) =>
        Assert.That(Nation.Clause("CN-PL24-27-1").Says(Nation.District((RuralPublic, inPublic), (Rural, children))), Is.EqualTo(verdict));

    [TestCase(9, 9, "met")]
    [TestCase(8, 9, "violation: 1 more newResidentialKindergartensInclusive")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 9, "undecided: newResidentialKindergartensInclusive")]
    [TestCase(9, null, "undecided: newResidentialKindergartens")]
    public void Every_kindergarten_of_new_housing_is_inclusive(int? inclusive, int? all, string verdict) => Assert.That(
        Nation.Clause("CN-PL24-26-2").Says(
            new District { Code = "1", NewResidentialKindergartensInclusive = inclusive, NewResidentialKindergartens = all }),
        Is.EqualTo(verdict));

    [TestCase(1, "met")]
    [TestCase(0, "violation: 1 more parentCommittees")]
    [TestCase(null, "undecided: parentCommittees")]
    public void A_kindergarten_has_a_parent_committee(int? committees, string verdict) => Assert.That(
        Nation.Clause("CN-PL24-33-2").Says(Nation.School(SchoolStage.Kindergarten) with { ParentCommittees = committees }), Is.EqualTo(verdict));

    [TestCase(15, 15, "met")]
    [TestCase(14, 15, "violation: 1 more " + Qualified)]
    [TestCase(15, 15.5, "violation: 1 more " + Qualified)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 15, "undecided: " + Qualified)]
    [TestCase(15, null, "undecided: fullTimeTeachers")]
    public void Its_teachers_have_the_qualification_or_another_one_and_training(int? qualified, decimal? teachers, string verdict) => Assert.That(
        Nation.Clause("CN-PL24-37-1").Says(Nation.School(SchoolStage.Kindergarten, (Qualified, qualified)) with { FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [TestCase("CN-PL24-33-2")]
    [TestCase("CN-PL24-37-1")]
    public void Both_go_for_kindergartens_alone(string id) =>
        Assert.That(Nation.Clause(id).StagesReached(stage => Nation.School(stage)), Is.EqualTo(new[] { SchoolStage.Kindergarten }));

    [TestCase(SchoolStage.Kindergarten, 5, "met")]
    [TestCase(SchoolStage.Kindergarten, 4.999, "violation: 0.001 more cnpl24.yearsInKindergartens")]
    [TestCase(SchoolStage.Kindergarten, null, "undecided: cnpl24.yearsInKindergartens")]
    [TestCase(SchoolStage.Primary, 0, "not applicable: OutsideCondition")]
    [TestCase(null, 0, "undecided: schoolStage")]
    public void Its_head_has_worked_in_kindergartens_for_five_years(SchoolStage? stage, decimal? years, string verdict) => Assert.That(
        Nation.Clause("CN-PL24-38-4").Says(
            new Principal { Code = "P", SchoolStage = stage, Indicators = ClauseChecks.Values(("cnpl24.yearsInKindergartens", years)) }),
        Is.EqualTo(verdict));

    [Test]
    public void It_is_asked_from_June_2025() => Nation.IsInForceFrom(
        "CN-PL24-33-2", "2025-05-31", "2025-06-01", Nation.School(SchoolStage.Kindergarten) with { ParentCommittees = 0 }, "violation: 1 more parentCommittees");
}
