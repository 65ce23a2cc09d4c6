using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 3: room, seats, desks of two sizes, daylight and lighting in the worst classroom.</summary>
[Clause("CN-HS08-3.1-1")]
[Clause("CN-HS08-3.1-2")]
[Clause("CN-HS08-3.2-1")]
[Clause("CN-HS08-3.2-2")]
[Clause("CN-HS08-3.4-4")]
[Clause("CN-HS08-3.5-1")]
[Clause("CN-HS08-3.5-2")]
public sealed class Section3ClassroomsTests
{
    private const string PrimaryArea = "cnhs08.leastPrimaryClassroomAreaPerPupil";
    private const string SecondaryArea = "cnhs08.leastSecondaryClassroomAreaPerStudent";
    private const string Floor = "cnhs08.darkestClassroomFloorArea";
    private const string Glass = "cnhs08.darkestClassroomGlassArea";

    [TestCase("CN-HS08-3.1-1", SchoolStage.Primary, PrimaryArea, 1.15, "met")]
    [TestCase("CN-HS08-3.1-1", SchoolStage.Primary, PrimaryArea, 1.149, "violation: 0.001 more " + PrimaryArea)]
    [TestCase("CN-HS08-3.1-1", SchoolStage.Primary, PrimaryArea, null, "undecided: " + PrimaryArea)]
    [TestCase("CN-HS08-3.1-2", SchoolStage.Senior, SecondaryArea, 1.12, "met")]
    [TestCase("CN-HS08-3.1-2", SchoolStage.Senior, SecondaryArea, 1.1, "violation: 0.02 more " + SecondaryArea)]
    [TestCase("CN-HS08-3.1-2", SchoolStage.Senior, SecondaryArea, null, "undecided: " + SecondaryArea)]
    public void Students_have_room(string id, SchoolStage stage, string indicator, decimal? area, string verdict) =>
        Assert.That(NationalClause.Of(id).Says(NationalClause.School(stage, (indicator, area))), Is.EqualTo(verdict));

    [Test]
    public void Everybody_has_a_seat() => NationalClause.Of("CN-HS08-3.2-1").AsksForNone(OfPrimary, "cnhs08.studentsWithoutSeat");

    [Test]
    public void Desks_come_in_two_sizes() => NationalClause.Of("CN-HS08-3.2-2").AsksForAtLeast(OfPrimary, "cnhs08.fewestDeskSizesInAClassroom", 2);

    [TestCase(60, 10, "met")]
    [TestCase(60, 9.9, "violation: 0.1 more " + Glass)]
    [TestCase(61, 10, "violation: 0.167 more " + Glass, Description = "61 / 6 = 10.1667, to the next thousandth")]
    [TestCase(54, 0, "violation: 9 more " + Glass)]
    [TestCase(null, 10, "undecided: " + Floor)]
    [TestCase(60, null, "undecided: " + Glass)]
    public void Six_square_metres_of_floor_have_one_of_glass(decimal? floor, decimal? glass, string verdict) =>
        Assert.That(NationalClause.Of("CN-HS08-3.4-4").Says(OfPrimary((Floor, floor), (Glass, glass))), Is.EqualTo(verdict));

    [TestCase("CN-HS08-3.5-1", "cnhs08.leastDeskIlluminanceLux", 150)]
    [TestCase("CN-HS08-3.5-2", "cnhs08.leastBlackboardIlluminanceLux", 200)]
    public void It_is_light_enough(string id, string indicator, int lux) => NationalClause.Of(id).AsksForAtLeast(OfPrimary, indicator, lux);

    [TestCase("CN-HS08-3.2-1")]
    [TestCase("CN-HS08-3.2-2")]
    [TestCase("CN-HS08-3.4-4")]
    [TestCase("CN-HS08-3.5-1")]
    [TestCase("CN-HS08-3.5-2")]
    public void All_save_special_schools_are_asked(string id) =>
        Assert.That(NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage)), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));

    [Test]
    public void Room_is_asked_for_by_stage()
    {
        Assert.That(NationalClause.Of("CN-HS08-3.1-1").StagesReached(stage => NationalClause.School(stage)), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(NationalClause.Of("CN-HS08-3.1-2").StagesReached(stage => NationalClause.School(stage)), Is.EquivalentTo(NationalClause.Secondary));
    }

    private static School OfPrimary(params (string Name, decimal? Value)[] indicators) => NationalClause.School(SchoolStage.Primary, indicators);
}
