using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 2: the straight and the sand pits of the track field, and a room for the equipment.</summary>
[Clause("CN-HS08-2.1.n-1")]
[Clause("CN-HS08-2.1.n-2")]
[Clause("CN-HS08-2.1.n-3")]
[Clause("CN-HS08-2.2-2")]
public sealed class Section2NotesAndEquipmentTests
{
    private const string Track = "cnhs08.longestTrackMetres";
    private const string Straight = "cnhs08.trackStraightMetres";
    private const string Pits = "cnhs08.longJumpPits";
    private const string OutsideCondition = "not applicable: OutsideCondition";

    [TestCase(300, 100, "met", OutsideCondition)]
    [TestCase(400, 99, "violation: 1 more " + Straight, OutsideCondition)]
    [TestCase(299, 60, OutsideCondition, "met")]
    [TestCase(200, 60, OutsideCondition, "met")]
    [TestCase(200, 59, OutsideCondition, "violation: 1 more " + Straight)]
    [TestCase(199, 0, OutsideCondition, OutsideCondition)]
    [TestCase(0, null, OutsideCondition, OutsideCondition)]
    [TestCase(300, null, "undecided: " + Straight, OutsideCondition)]
    [TestCase(200, null, OutsideCondition, "undecided: " + Straight)]
    [TestCase(null, 100, "undecided: " + Track, "undecided: " + Track)]
    public void A_ring_track_has_a_straight(int? track, int? straight, string longTrack, string shortTrack)
    {
        var school = NationalClause.School(SchoolStage.Junior, (Track, track), (Straight, straight));
        Assert.That(NationalClause.Of("CN-HS08-2.1.n-1").Says(school), Is.EqualTo(longTrack));
        Assert.That(NationalClause.Of("CN-HS08-2.1.n-2").Says(school), Is.EqualTo(shortTrack));
    }

    [TestCase(200, 1, "met")]
    [TestCase(200, 2, "met")]
    [TestCase(60, 0, "violation: 1 more " + Pits)]
    [TestCase(0, 0, OutsideCondition)]
    [TestCase(200, null, "undecided: " + Pits)]
    [TestCase(null, 1, "undecided: " + Track)]
    public void A_track_field_has_a_sand_pit(int? track, int? pits, string verdict) => Assert.That(
        NationalClause.Of("CN-HS08-2.1.n-3").Says(NationalClause.School(SchoolStage.Primary, (Track, track), (Pits, pits))), Is.EqualTo(verdict));

    [Test]
    public void Equipment_has_a_room() => NationalClause.Of("CN-HS08-2.2-2").AsksForAtLeast(
        values => NationalClause.School(SchoolStage.SecondaryVocational, values), "cnhs08.sportsEquipmentRooms", 1);

    [TestCase("CN-HS08-2.1.n-1", 300)]
    [TestCase("CN-HS08-2.1.n-2", 200)]
    [TestCase("CN-HS08-2.1.n-3", 200)]
    [TestCase("CN-HS08-2.2-2", 200)]
    public void They_hold_for_all_the_schools_of_the_tables_and_twelve_year_ones(string id, int track) => Assert.That(
        NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage, (Track, track))), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
}
