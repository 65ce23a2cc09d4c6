using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 4: dormitories of boarding schools, canteens, and toilets.</summary>
[Clause("CN-HS08-4.1-4")]
[Clause("CN-HS08-4.1-5")]
[Clause("CN-HS08-4.2-5")]
[Clause("CN-HS08-4.4-3")]
[Clause("CN-HS08-4.4-4")]
[Clause("CN-HS08-4.4-5")]
public sealed class Section4LivingTests
{
    private const string Boarding = "cnhs08.boardingSchool";
    private const string Area = "cnhs08.leastDormitoryAreaPerBoarder";
    private const string WithoutBed = "cnhs08.boardersWithoutBed";
    private const string Canteen = "cnhs08.hasCanteen";
    private const string Kitchen = "cnhs08.canteenKitchenArea";
    private const string OutsideCondition = "not applicable: OutsideCondition";

    [TestCase(1, 3, "met")]
    [TestCase(1, 2.999, "violation: 0.001 more " + Area)]
    [TestCase(1, null, "undecided: " + Area)]
    [TestCase(0, 2, OutsideCondition)]
    [TestCase(null, 3, "undecided: " + Boarding)]
    public void A_boarder_has_three_square_metres(int? boarding, decimal? area, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-4.1-4").Says(NationalClause.School(SchoolStage.Junior, (Boarding, boarding), (Area, area))), Is.EqualTo(verdict));

    [TestCase(1, 0, "met")]
    [TestCase(1, 1, "violation: 1 fewer " + WithoutBed)]
    [TestCase(1, null, "undecided: " + WithoutBed)]
    [TestCase(0, 1, OutsideCondition)]
    [TestCase(null, 0, "undecided: " + Boarding)]
    public void A_boarder_has_a_bed(int? boarding, int? without, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-4.1-5").Says(NationalClause.School(SchoolStage.Senior, (Boarding, boarding), (WithoutBed, without))), Is.EqualTo(verdict));

    [TestCase(1, 8, "met")]
    [TestCase(1, 7.5, "violation: 0.5 more " + Kitchen)]
    [TestCase(1, null, "undecided: " + Kitchen)]
    [TestCase(0, null, OutsideCondition)]
    [TestCase(null, 8, "undecided: " + Canteen)]
    public void A_canteen_has_a_kitchen_of_eight_square_metres(int? canteen, decimal? area, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-4.2-5").Says(NationalClause.School(SchoolStage.Primary, (Canteen, canteen), (Kitchen, area))), Is.EqualTo(verdict));

    [TestCase("CN-HS08-4.4-3", "femaleStudents", "cnhs08.femaleToiletPlaces", 15)]
    [TestCase("CN-HS08-4.4-4", "maleStudents", "cnhs08.maleToiletPlaces", 30)]
    [TestCase("CN-HS08-4.4-5", "maleStudents", "cnhs08.urinalMetres", 40)]
    public void So_many_share_a_place(string id, string students, string places, int most)
    {
        var clause = NationalClause.Of(id);
        Assert.That(clause.Says(School(most, 1)), Is.EqualTo("met"));
        Assert.That(clause.Says(School(most + 1, 1)), Is.EqualTo($"violation: 1 more {places}"), "a part of a group needs a place");
        Assert.That(clause.Says(School(most + 1, 2)), Is.EqualTo("met"));
        Assert.That(clause.Says(School(1, 0)), Is.EqualTo($"violation: 1 more {places}"));
        Assert.That(clause.Says(School(0, 0)), Is.EqualTo(OutsideCondition));
        Assert.That(clause.Says(School(null, 1)), Is.EqualTo($"undecided: {students}"));
        Assert.That(clause.Says(School(most, null)), Is.EqualTo($"undecided: {places}"));

        School School(int? of, int? with) => NationalClause.School(SchoolStage.Primary, (places, with)) with
        {
            FemaleStudents = students == "femaleStudents" ? of : 500,
            MaleStudents = students == "maleStudents" ? of : 500,
        };
    }

    [TestCase("CN-HS08-4.1-4")]
    [TestCase("CN-HS08-4.1-5")]
    [TestCase("CN-HS08-4.2-5")]
    [TestCase("CN-HS08-4.4-3")]
    [TestCase("CN-HS08-4.4-4")]
    [TestCase("CN-HS08-4.4-5")]
    public void All_save_special_schools_are_asked(string id) => Assert.That(
        NationalClause.Of(id).StagesReached(
            stage => NationalClause.School(stage, (Boarding, 1), (Canteen, 1)) with { FemaleStudents = 100, MaleStudents = 100 }),
        Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
}
