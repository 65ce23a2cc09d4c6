using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 3: a music room and an art room for every 12 classes or part of 12.</summary>
[Clause("CN-QB17-3-1")]
[Clause("CN-QB17-3-2")]
public sealed class Safeguard3MusicAndArtRoomsTests
{
    [TestCase(1, 1, "met")]
    [TestCase(12, 1, "met")]
    [TestCase(13, 1, "advisory: 1 more ")]
    [TestCase(13, 2, "met")]
    [TestCase(24, 2, "met")]
    [TestCase(25, 2, "advisory: 1 more ")]
    [TestCase(36, 0, "advisory: 3 more ")]
    [TestCase(0, 0, "met")]
    public void Twelve_classes_or_a_part_of_them_need_a_room_of_each_kind(int classes, int rooms, string verdict)
    {
        var school = School(classes);
        Assert.That(Music.Says(school with { MusicRooms = rooms }), Is.EqualTo(verdict.EndsWith(' ') ? verdict + "musicRooms" : verdict));
        Assert.That(Arts.Says(school with { ArtRooms = rooms }), Is.EqualTo(verdict.EndsWith(' ') ? verdict + "artRooms" : verdict));
    }

    [Test]
    public void Rooms_of_one_kind_do_not_stand_in_for_the_other()
    {
        var school = School(24) with { MusicRooms = 4, ArtRooms = 0 };
        Assert.That(Music.Says(school), Is.EqualTo("met"));
        Assert.That(Arts.Says(school), Is.EqualTo("advisory: 2 more artRooms"));
    }

    [Test]
    public void Each_missing_fact_leaves_it_open()
    {
        Assert.That(Music.Says(School(12)), Is.EqualTo("undecided: musicRooms"));
        Assert.That(Arts.Says(School(12)), Is.EqualTo("undecided: artRooms"));
        Assert.That(Music.Says(School(null) with { MusicRooms = 1 }), Is.EqualTo("undecided: compulsoryClasses"));
    }

    [Test]
    public void It_reaches_schools_with_a_primary_or_junior_section_that_have_students_and_no_small_teaching_points()
    {
        Assert.That(
            Music.StagesReached(stage => School(12) with { Stage = stage, MusicRooms = 1 }),
            Is.EquivalentTo([SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear]));
        Assert.That(Arts.Says(School(1) with { Students = 49, IsTeachingPoint = true, ArtRooms = 0 }), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Arts.Says(School(1) with { Students = 50, IsTeachingPoint = true, ArtRooms = 0 }), Is.EqualTo("advisory: 1 more artRooms"));
        Assert.That(Arts.Says(School(1) with { Students = 0, ArtRooms = 0 }), Is.EqualTo("not applicable: OutsideCondition"));
    }

    private static ClauseUnderTest Music => County.Clause("CN-QB17-3-1");

    private static ClauseUnderTest Arts => County.Clause("CN-QB17-3-2");

    private static School School(int? classes) => new() { Code = "1", Stage = SchoolStage.Primary, Students = 500, CompulsoryClasses = classes };
}
