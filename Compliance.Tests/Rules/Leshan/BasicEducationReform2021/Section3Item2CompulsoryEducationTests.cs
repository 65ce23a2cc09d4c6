using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>
/// 二(三)2: every county recognised as balanced, no large class, the management standard met by 2023, warm rural campuses, and more disabled children
/// enrolled from year to year.
/// </summary>
[Clause("LS21-3.2-1")]
[Clause("LS21-3.2-3")]
[Clause("LS21-3.2-5")]
[Clause("LS21-3.2-6")]
[Clause("LS21-3.2-9")]
public sealed class Section3Item2CompulsoryEducationTests
{
    private const string Recognised = "ls21.countiesOfNationalBasicBalance";
    private const string NotMet = "ls21.managementStandardItemsNotMet";
    private static readonly ClauseUnderTest LargeClasses = Reform.Clause("LS21-3.2-3");
    private static readonly ClauseUnderTest Management = Reform.Clause("LS21-3.2-5");
    private static readonly ClauseUnderTest Enrolment = Reform.Clause("LS21-3.2-9");

    [TestCase(11, 11, "met")]
    [TestCase(10, 11, "violation: 1 more " + Recognised)]
    [TestCase(null, 11, "undecided: " + Recognised)]
    [TestCase(11, null, "undecided: countyUnits")]
    public void Every_county_is_recognised_as_balanced(int? recognised, int? counties, string verdict) =>
        Assert.That(Reform.Clause("LS21-3.2-1").Says(Reform.City((Recognised, recognised)) with { CountyUnits = counties }), Is.EqualTo(verdict));

    [TestCase(0, "met")]
    [TestCase(1, "violation: 1 fewer largeClasses")]
    [TestCase(4, "violation: 4 fewer largeClasses")]
    [TestCase(null, "undecided: largeClasses")]
    public void No_large_class_is_left(int? large, string verdict) =>
        Assert.That(LargeClasses.Says(Reform.PrimarySchool() with { LargeClasses = large }), Is.EqualTo(verdict));

    [Test]
    public void No_item_of_the_management_standard_is_unmet() => Management.AsksForNone(Reform.PrimarySchool, NotMet);

    [Test]
    public void The_management_standard_is_due_at_the_end_of_2023() =>
        Management.IsDueOn(new DateOnly(2023, 12, 31), Reform.PrimarySchool((NotMet, 1)), "violation: 1 fewer " + NotMet);

    [Test]
    public void Classes_and_management_are_those_of_schools_with_compulsory_grades()
    {
        var compulsory = Stages.PrimaryAndSecondary.Except([SchoolStage.Senior]).ToList();
        Assert.That(LargeClasses.StagesReached(stage => Reform.PrimarySchool() with { Stage = stage }), Is.EquivalentTo(compulsory));
        Assert.That(Management.StagesReached(stage => Reform.PrimarySchool() with { Stage = stage }), Is.EquivalentTo(compulsory));
    }

    [Test]
    public void One_warm_campus_is_a_batch() => Reform.Clause("LS21-3.2-6").AsksForAtLeast(Reform.District, "ls21.warmRuralCampuses", 1);

    [TestCase(91, 100, 90, 100, "met")]
    [TestCase(90, 100, 90, 100, "violation")]
    [TestCase(45, 50, 90, 100, "violation")]
    [TestCase(46, 50, 90, 100, "met")]
    [TestCase(88, 100, 90, 100, "violation: 2 more disabledChildrenInCompulsoryEducation")]
    [TestCase(100, 100, 100, 100, "met")]
    [TestCase(100, 100, null, null, "met")]
    [TestCase(0, 0, 90, 100, "not applicable: EmptyPopulation")]
    [TestCase(91, 100, null, 100, "undecided: disabledChildrenInCompulsoryEducationLastYear")]
    [TestCase(null, 100, 90, 100, "undecided: disabledChildrenInCompulsoryEducation")]
    public void The_rate_rises_every_year_until_it_is_full(int? now, int? allNow, int? before, int? allBefore, string verdict) => Assert.That(
        Enrolment.Says(new District
        {
            Code = "1",
            DisabledChildrenInCompulsoryEducation = now,
            DisabledChildrenOfSchoolAge = allNow,
            DisabledChildrenInCompulsoryEducationLastYear = before,
            DisabledChildrenOfSchoolAgeLastYear = allBefore,
        }),
        Is.EqualTo(verdict));
}
