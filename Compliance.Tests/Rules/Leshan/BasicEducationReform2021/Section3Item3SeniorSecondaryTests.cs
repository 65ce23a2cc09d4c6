using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(三)3: no senior campus of 5,000 by 2025, no large senior class by the end of 2021, and more places in senior special education.</summary>
[Clause("LS21-3.3-1")]
[Clause("LS21-3.3-2")]
[Clause("LS21-3.3-12")]
public sealed class Section3Item3SeniorSecondaryTests
{
    private const string Campus = "ls21.studentsOfLargestSeniorCampus";
    private const string Large = "ls21.largeSeniorClasses";
    private static readonly ClauseUnderTest Size = Reform.Clause("LS21-3.3-1");
    private static readonly ClauseUnderTest Classes = Reform.Clause("LS21-3.3-2");

    [TestCase(4999, "met")]
    [TestCase(5000, "violation: 1 fewer " + Campus)]
    [TestCase(5001, "violation: 2 fewer " + Campus)]
    [TestCase(null, "undecided: " + Campus)]
    public void Five_thousand_on_a_campus_are_too_many(int? students, string verdict) =>
        Assert.That(Size.Says(Reform.SeniorSchool((Campus, students))), Is.EqualTo(verdict));

    [Test]
    public void The_school_may_be_larger_than_its_campuses() =>
        Assert.That(Size.Says(Reform.SeniorSchool((Campus, 3000)) with { Students = 6000 }), Is.EqualTo("met"));

    [Test]
    public void The_size_is_due_at_the_end_of_2025() =>
        Size.IsDueOn(new DateOnly(2025, 12, 31), Reform.SeniorSchool((Campus, 5000)), "violation: 1 fewer " + Campus);

    [Test]
    public void No_large_class_is_left() => Classes.AsksForNone(Reform.SeniorSchool, Large);

    [Test]
    public void The_classes_are_due_at_the_end_of_2021() =>
        Classes.IsDueOn(new DateOnly(2021, 12, 31), Reform.SeniorSchool((Large, 1)), "violation: 1 fewer " + Large);

    [Test]
    public void Both_reach_schools_with_senior_grades_only()
    {
        SchoolStage[] withSenior = [SchoolStage.Senior, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear];
        Assert.That(Size.StagesReached(stage => Reform.SeniorSchool((Campus, 1)) with { Stage = stage }), Is.EquivalentTo(withSenior));
        Assert.That(Classes.StagesReached(stage => Reform.SeniorSchool((Large, 0)) with { Stage = stage }), Is.EquivalentTo(withSenior));
    }

    [Test]
    public void Special_places_grow() =>
        Reform.Clause("LS21-3.3-12").AsksForMoreThanBefore(Reform.City, "ls21.seniorSpecialPlaces", "ls21.seniorSpecialPlacesAtStart");
}
