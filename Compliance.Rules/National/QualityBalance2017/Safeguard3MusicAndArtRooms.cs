using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 3: rooms for music and for fine arts, one of each for every 12 classes or part of 12.</summary>
public sealed class Safeguard3MusicAndArtRooms : Article
{
    /// <summary>CN-QB17-3-1: music rooms of the standard size beyond those needed.</summary>
    public Standard<School> MusicRooms => Clause(
        "CN-QB17-3-1",
        Sections.Either.Should(s => s.MusicRooms - s.CompulsoryClasses.InGroupsOf(12, Rounding.Up)).BeAtLeast(0));

    /// <summary>CN-QB17-3-2: art rooms of the standard size beyond those needed.</summary>
    public Standard<School> ArtRooms => Clause(
        "CN-QB17-3-2",
        Sections.Either.Should(s => s.ArtRooms - s.CompulsoryClasses.InGroupsOf(12, Rounding.Up)).BeAtLeast(0));
}
