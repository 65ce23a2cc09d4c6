using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 5: a health room or a care room, large enough, and somebody to work in it.</summary>
[Clause("CN-HS08-5.1-1")]
[Clause("CN-HS08-5.1-2")]
[Clause("CN-HS08-5.2-1")]
[Clause("CN-HS08-5.2-2")]
[Clause("CN-HS08-5.3-1")]
[Clause("CN-HS08-5.3-4")]
public sealed class Section5HealthRoomsTests
{
    private const string Boarding = "cnhs08.boardingSchool";
    private const string Licensed = "cnhs08.licensedHealthRooms";
    private const string Care = "cnhs08.careRooms";
    private const string OutsideCondition = "not applicable: OutsideCondition";

    [TestCase(1, 1, 0, "met", OutsideCondition)]
    [TestCase(1, 0, 1, "violation: 1 more " + Licensed, OutsideCondition)]
    [TestCase(1, null, 1, "undecided: " + Licensed, OutsideCondition)]
    [TestCase(0, 1, 0, OutsideCondition, "met")]
    [TestCase(0, 0, 1, OutsideCondition, "met")]
    [TestCase(0, 0, 0, OutsideCondition, "violation: 1 more " + Licensed)]
    [TestCase(0, null, 0, OutsideCondition, "undecided: " + Licensed)]
    [TestCase(0, 0, null, OutsideCondition, "undecided: " + Care)]
    [TestCase(null, 1, 0, "undecided: " + Boarding, "undecided: " + Boarding)]
    public void A_boarding_school_has_a_health_room_and_a_day_school_either(int? boarding, int? licensed, int? care, string boardingSchool, string daySchool)
    {
        var school = NationalClause.School(SchoolStage.Primary, (Boarding, boarding), (Licensed, licensed), (Care, care));
        Assert.That(NationalClause.Of("CN-HS08-5.1-1").Says(school), Is.EqualTo(boardingSchool));
        Assert.That(NationalClause.Of("CN-HS08-5.1-2").Says(school), Is.EqualTo(daySchool));
    }

    [TestCase(1, 50, 1, 0, "met", OutsideCondition)]
    [TestCase(1, 50, 0, 1, "violation: 1 more healthProfessionals", OutsideCondition)]
    [TestCase(1, null, 1, 0, "met", OutsideCondition)]
    [TestCase(0, 600, 1, 0, "met", OutsideCondition)]
    [TestCase(0, 600, 0, 3, "violation: 1 more healthProfessionals", OutsideCondition)]
    [TestCase(0, 600, null, 0, "undecided: healthProfessionals", OutsideCondition)]
    [TestCase(0, 599, 0, 1, OutsideCondition, "met")]
    [TestCase(0, 599, 1, 0, OutsideCondition, "met")]
    [TestCase(0, 599, 0, 0, OutsideCondition, "violation: 1 more healthProfessionals")]
    [TestCase(0, 599, 0, null, OutsideCondition, "undecided: healthCareTeachers")]
    [TestCase(0, null, 0, 0, "undecided: students", "undecided: students")]
    [TestCase(null, 599, 1, 0, "undecided: " + Boarding, "undecided: " + Boarding)]
    [TestCase(null, 600, 1, 0, "met", OutsideCondition)]
    public void A_boarding_or_large_school_has_a_health_professional_and_a_smaller_one_either(
        int? boarding, int? students, int? professionals, int? careTeachers, string professional, string either)
    {
        var school = NationalClause.School(SchoolStage.Junior, (Boarding, boarding)) with
        {
            Students = students,
            HealthProfessionals = Given.Posts(professionals),
            HealthCareTeachers = Given.Posts(careTeachers),
        };
        Assert.That(NationalClause.Of("CN-HS08-5.2-1").Says(school), Is.EqualTo(professional));
        Assert.That(NationalClause.Of("CN-HS08-5.2-2").Says(school), Is.EqualTo(either));
    }

    [TestCase("CN-HS08-5.3-1", Licensed, "cnhs08.healthRoomArea", 40)]
    [TestCase("CN-HS08-5.3-4", Care, "cnhs08.careRoomArea", 15)]
    public void A_room_is_larger_than_so_much(string id, string rooms, string area, int limit)
    {
        var clause = NationalClause.Of(id);
        Assert.That(clause.Says(NationalClause.School(SchoolStage.Senior, (rooms, 1), (area, limit + 0.001m))), Is.EqualTo("met"));
        Assert.That(clause.Says(NationalClause.School(SchoolStage.Senior, (rooms, 1), (area, limit))), Is.EqualTo("violation"), "the limit itself is too small");
        Assert.That(clause.Says(NationalClause.School(SchoolStage.Senior, (rooms, 1), (area, limit - 0.5m))), Is.EqualTo($"violation: 0.5 more {area}"));
        Assert.That(clause.Says(NationalClause.School(SchoolStage.Senior, (rooms, 1), (area, null))), Is.EqualTo($"undecided: {area}"));
        Assert.That(clause.Says(NationalClause.School(SchoolStage.Senior, (rooms, 0), (area, null))), Is.EqualTo(OutsideCondition));
        Assert.That(clause.Says(NationalClause.School(SchoolStage.Senior, (rooms, null), (area, limit + 1))), Is.EqualTo($"undecided: {rooms}"));
    }

    [TestCase("CN-HS08-5.1-1", 1)]
    [TestCase("CN-HS08-5.1-2", 0)]
    [TestCase("CN-HS08-5.2-1", 1)]
    [TestCase("CN-HS08-5.2-2", 0)]
    [TestCase("CN-HS08-5.3-1", 1)]
    [TestCase("CN-HS08-5.3-4", 1)]
    public void All_save_special_schools_are_asked(string id, int boarding) => Assert.That(
        NationalClause.Of(id).StagesReached(
            stage => NationalClause.School(stage, (Boarding, boarding), (Licensed, 1), (Care, 1)) with { Students = 300 }),
        Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
}
