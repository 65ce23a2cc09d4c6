using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 2(1), table 1: the grounds of primary schools.</summary>
/// <remarks>
/// <code>
/// classes                  | to 18 |  24 | from 30
/// ring track (m)           |   200 | 300 | 300-400
/// basketball               |     2 |   2 |       3
/// volleyball               |     1 |   2 |       2
/// gymnastics and play (m2) |   200 | 300 |     300
/// </code>
/// </remarks>
public sealed class Section2Grounds1Primary : Article
{
    private static Grounds UpTo23 => Grounds.Below(24, SchoolStage.Primary);

    private static Grounds UpTo29 => Grounds.Below(30, SchoolStage.Primary);

    private static Grounds From24To29 => Grounds.Between(24, 30, SchoolStage.Primary);

    private static Grounds From24 => Grounds.From(24, SchoolStage.Primary);

    private static Grounds From30 => Grounds.From(30, SchoolStage.Primary);

    /// <summary>CN-HS08-2.1.1-1: a ring track of 200 metres, up to 23 classes.</summary>
    public Standard<School> RingTrackUpTo23 => Clause("CN-HS08-2.1.1-1", UpTo23.RingTrack(200));

    /// <summary>CN-HS08-2.1.1-2: a ring track of 300 metres, 24 to 29 classes.</summary>
    public Standard<School> RingTrackFrom24To29 => Clause("CN-HS08-2.1.1-2", From24To29.RingTrack(300));

    /// <summary>CN-HS08-2.1.1-3: a ring track of 300 metres, 30 classes and more.</summary>
    public Standard<School> RingTrackFrom30 => Clause("CN-HS08-2.1.1-3", From30.RingTrack(300));

    /// <summary>CN-HS08-2.1.1-4: 2 basketball courts, up to 29 classes.</summary>
    public Standard<School> BasketballCourtsUpTo29 => Clause("CN-HS08-2.1.1-4", UpTo29.BasketballCourts(2));

    /// <summary>CN-HS08-2.1.1-5: 3 basketball courts, 30 classes and more.</summary>
    public Standard<School> BasketballCourtsFrom30 => Clause("CN-HS08-2.1.1-5", From30.BasketballCourts(3));

    /// <summary>CN-HS08-2.1.1-6: a volleyball court, up to 23 classes.</summary>
    public Standard<School> VolleyballCourtsUpTo23 => Clause("CN-HS08-2.1.1-6", UpTo23.VolleyballCourts(1));

    /// <summary>CN-HS08-2.1.1-7: 2 volleyball courts, 24 classes and more.</summary>
    public Standard<School> VolleyballCourtsFrom24 => Clause("CN-HS08-2.1.1-7", From24.VolleyballCourts(2));

    /// <summary>CN-HS08-2.1.1-8: 200 square metres for gymnastics and play, up to 23 classes.</summary>
    public Standard<School> GymnasticsAreaUpTo23 => Clause("CN-HS08-2.1.1-8", UpTo23.GymnasticsArea(200));

    /// <summary>CN-HS08-2.1.1-9: 300 square metres for gymnastics and play, 24 classes and more.</summary>
    public Standard<School> GymnasticsAreaFrom24 => Clause("CN-HS08-2.1.1-9", From24.GymnasticsArea(300));
}
