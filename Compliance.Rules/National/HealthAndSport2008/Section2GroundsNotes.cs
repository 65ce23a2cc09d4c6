using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 2(1), notes 1 and 2: the straight and the sand pits of the track field.</summary>
public sealed class Section2GroundsNotes : Article
{
    private static readonly Indicator<School> StraightMetres =
        new("cnhs08.trackStraightMetres", new("环形田径场最长直跑道的长度(米)", "longest straight of the ring track in metres"), QuantityUnit.Count);

    private static readonly Indicator<School> SandPits = new("cnhs08.longJumpPits", new("沙坑", "sand pits"), QuantityUnit.Count);

    /// <summary>CN-HS08-2.1.n-1: a straight of 100 metres in a track of 300 or more.</summary>
    public Standard<School> StraightOfLongTracks => Clause(
        "CN-HS08-2.1.n-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.CountOf(Grounds.RingTrackMetres) >= 300)
            .Must(s => s.CountOf(StraightMetres)).BeAtLeast(100));

    /// <summary>CN-HS08-2.1.n-2: a straight of 60 metres in a track of 200.</summary>
    public Standard<School> StraightOfShortTracks => Clause(
        "CN-HS08-2.1.n-2",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)
                && s.CountOf(Grounds.RingTrackMetres) >= 200 && s.CountOf(Grounds.RingTrackMetres) < 300)
            .Must(s => s.CountOf(StraightMetres)).BeAtLeast(60));

    /// <summary>CN-HS08-2.1.n-3: a sand pit, or two, in the field.</summary>
    public Standard<School> SandPitsOfTheField => Clause(
        "CN-HS08-2.1.n-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.CountOf(Grounds.RingTrackMetres) > 0)
            .Must(s => s.CountOf(SandPits)).BeAtLeast(1));
}
