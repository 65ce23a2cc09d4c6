using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>
/// 二(一)1: no class above the national limit of its stage, a school for each new housing area that must have one, schools built or enlarged, and
/// more places in city and town.
/// </summary>
[Clause("LN23-1-7")]
[Clause("LN23-1-11")]
[Clause("LN23-1-13")]
[Clause("LN23-1-23")]
public sealed class Section1SchoolsTests
{
    private const string Largest = "ln23.classFurthestAboveLimit";
    private const string Limit = "ln23.limitOfThatClass";
    private const string Built = "ln23.schoolsNewlyBuilt";
    private const string Enlarged = "ln23.schoolsRebuiltOrEnlarged";
    private static readonly ClauseUnderTest ClassSize = BasicServices.Clause("LN23-1-7");
    private static readonly ClauseUnderTest NewSchools = BasicServices.Clause("LN23-1-13");

    [TestCase(45, 45, "met")]
    [TestCase(46, 45, "violation: 1 fewer " + Largest)]
    [TestCase(50, 50, "met")]
    [TestCase(55, 50, "violation: 5 fewer " + Largest)]
    [TestCase(30, 45, "met")]
    [TestCase(null, 45, "undecided: " + Largest)]
    [TestCase(45, null, "undecided: " + Limit)]
    public void The_class_furthest_above_its_limit_decides(int? largest, int? limit, string verdict) =>
        Assert.That(ClassSize.Says(BasicServices.PrimarySchool((Largest, largest), (Limit, limit))), Is.EqualTo(verdict));

    [Test]
    public void The_limit_reaches_schools_with_compulsory_grades_only() => Assert.That(
        ClassSize.StagesReached(stage => BasicServices.PrimarySchool((Largest, 46), (Limit, 45)) with { Stage = stage }),
        Is.EquivalentTo(Stages.PrimaryAndSecondary.Except([SchoolStage.Senior])));

    [Test]
    public void Each_housing_area_that_must_have_a_school_has_one() => BasicServices.Clause("LN23-1-11").AsksForAll(
        BasicServices.District, "housingAreasWithSchool", "housingAreasNeedingSchool");

    [TestCase(1, 0, "met")]
    [TestCase(0, 1, "met")]
    [TestCase(0, 0, "violation: 1 more " + Built)]
    [TestCase(1, null, "met")]
    [TestCase(0, null, "undecided: " + Enlarged)]
    [TestCase(null, 0, "undecided: " + Built)]
    public void One_school_new_or_enlarged_is_a_batch(int? built, int? enlarged, string verdict) =>
        Assert.That(NewSchools.Says(BasicServices.District((Built, built), (Enlarged, enlarged))), Is.EqualTo(verdict));

    [Test]
    public void Places_in_city_and_town_grow() => BasicServices.Clause("LN23-1-23").AsksForMoreThanBefore(
        BasicServices.District, "ln23.townSchoolPlaces", "ln23.townSchoolPlacesAtStart");

    [TestCase("2023-10-18", "not applicable: NotInForce")]
    [TestCase("2023-10-19", "violation: 1 more " + Built)]
    public void They_stand_from_the_day_of_issue(string day, string verdict) =>
        Assert.That(NewSchools.On(day).Says(BasicServices.District((Built, 0), (Enlarged, 0))), Is.EqualTo(verdict));
}
