using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 2(1), table 3: the grounds of junior secondary schools.</summary>
/// <remarks>
/// <code>
/// classes         | to 18 |  24 | from 30
/// ring track (m)  |   300 | 300 | 300-400
/// basketball      |     2 |   2 |       3
/// volleyball      |     1 |   2 |       2
/// gymnastics (m2) |   100 | 150 |     200
/// </code>
/// </remarks>
public sealed class Section2Grounds3Junior : Article
{
    private static Grounds UpTo23 => Grounds.Below(24, SchoolStage.Junior);

    private static Grounds UpTo29 => Grounds.Below(30, SchoolStage.Junior);

    private static Grounds From24To29 => Grounds.Between(24, 30, SchoolStage.Junior);

    private static Grounds From24 => Grounds.From(24, SchoolStage.Junior);

    private static Grounds From30 => Grounds.From(30, SchoolStage.Junior);

    /// <summary>CN-HS08-2.1.3-1: a ring track of 300 metres, up to 29 classes.</summary>
    public Standard<School> RingTrackUpTo29 => Clause("CN-HS08-2.1.3-1", UpTo29.RingTrack(300));

    /// <summary>CN-HS08-2.1.3-2: a ring track of 300 metres, 30 classes and more.</summary>
    public Standard<School> RingTrackFrom30 => Clause("CN-HS08-2.1.3-2", From30.RingTrack(300));

    /// <summary>CN-HS08-2.1.3-3: 2 basketball courts, up to 29 classes.</summary>
    public Standard<School> BasketballCourtsUpTo29 => Clause("CN-HS08-2.1.3-3", UpTo29.BasketballCourts(2));

    /// <summary>CN-HS08-2.1.3-4: 3 basketball courts, 30 classes and more.</summary>
    public Standard<School> BasketballCourtsFrom30 => Clause("CN-HS08-2.1.3-4", From30.BasketballCourts(3));

    /// <summary>CN-HS08-2.1.3-5: a volleyball court, up to 23 classes.</summary>
    public Standard<School> VolleyballCourtsUpTo23 => Clause("CN-HS08-2.1.3-5", UpTo23.VolleyballCourts(1));

    /// <summary>CN-HS08-2.1.3-6: 2 volleyball courts, 24 classes and more.</summary>
    public Standard<School> VolleyballCourtsFrom24 => Clause("CN-HS08-2.1.3-6", From24.VolleyballCourts(2));

    /// <summary>CN-HS08-2.1.3-7: 100 square metres for gymnastics, up to 23 classes.</summary>
    public Standard<School> GymnasticsAreaUpTo23 => Clause("CN-HS08-2.1.3-7", UpTo23.GymnasticsArea(100));

    /// <summary>CN-HS08-2.1.3-8: 150 square metres for gymnastics, 24 to 29 classes.</summary>
    public Standard<School> GymnasticsAreaFrom24To29 => Clause("CN-HS08-2.1.3-8", From24To29.GymnasticsArea(150));

    /// <summary>CN-HS08-2.1.3-9: 200 square metres for gymnastics, 30 classes and more.</summary>
    public Standard<School> GymnasticsAreaFrom30 => Clause("CN-HS08-2.1.3-9", From30.GymnasticsArea(200));
}
