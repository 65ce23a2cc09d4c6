using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 2(1), table 4: the grounds of complete secondary schools.</summary>
/// <remarks>
/// <code>
/// classes         | to 18 |  24 |  30 | from 36
/// ring track (m)  |   300 | 300 | 300 |     400
/// basketball      |     2 |   2 |   3 |       3
/// volleyball      |     1 |   2 |   2 |       3
/// gymnastics (m2) |   100 | 150 | 200 |     200
/// </code>
/// </remarks>
public sealed class Section2Grounds4CompleteSecondary : Article
{
    private static Grounds UpTo23 => Grounds.Below(24, SchoolStage.CompleteSecondary);

    private static Grounds UpTo29 => Grounds.Below(30, SchoolStage.CompleteSecondary);

    private static Grounds UpTo35 => Grounds.Below(36, SchoolStage.CompleteSecondary);

    private static Grounds From24To29 => Grounds.Between(24, 30, SchoolStage.CompleteSecondary);

    private static Grounds From24To35 => Grounds.Between(24, 36, SchoolStage.CompleteSecondary);

    private static Grounds From30 => Grounds.From(30, SchoolStage.CompleteSecondary);

    private static Grounds From36 => Grounds.From(36, SchoolStage.CompleteSecondary);

    /// <summary>CN-HS08-2.1.4-1: a ring track of 300 metres, up to 35 classes.</summary>
    public Standard<School> RingTrackUpTo35 => Clause("CN-HS08-2.1.4-1", UpTo35.RingTrack(300));

    /// <summary>CN-HS08-2.1.4-2: a ring track of 400 metres, 36 classes and more.</summary>
    public Standard<School> RingTrackFrom36 => Clause("CN-HS08-2.1.4-2", From36.RingTrack(400));

    /// <summary>CN-HS08-2.1.4-3: 2 basketball courts, up to 29 classes.</summary>
    public Standard<School> BasketballCourtsUpTo29 => Clause("CN-HS08-2.1.4-3", UpTo29.BasketballCourts(2));

    /// <summary>CN-HS08-2.1.4-4: 3 basketball courts, 30 classes and more.</summary>
    public Standard<School> BasketballCourtsFrom30 => Clause("CN-HS08-2.1.4-4", From30.BasketballCourts(3));

    /// <summary>CN-HS08-2.1.4-5: a volleyball court, up to 23 classes.</summary>
    public Standard<School> VolleyballCourtsUpTo23 => Clause("CN-HS08-2.1.4-5", UpTo23.VolleyballCourts(1));

    /// <summary>CN-HS08-2.1.4-6: 2 volleyball courts, 24 to 35 classes.</summary>
    public Standard<School> VolleyballCourtsFrom24To35 => Clause("CN-HS08-2.1.4-6", From24To35.VolleyballCourts(2));

    /// <summary>CN-HS08-2.1.4-7: 3 volleyball courts, 36 classes and more.</summary>
    public Standard<School> VolleyballCourtsFrom36 => Clause("CN-HS08-2.1.4-7", From36.VolleyballCourts(3));

    /// <summary>CN-HS08-2.1.4-8: 100 square metres for gymnastics, up to 23 classes.</summary>
    public Standard<School> GymnasticsAreaUpTo23 => Clause("CN-HS08-2.1.4-8", UpTo23.GymnasticsArea(100));

    /// <summary>CN-HS08-2.1.4-9: 150 square metres for gymnastics, 24 to 29 classes.</summary>
    public Standard<School> GymnasticsAreaFrom24To29 => Clause("CN-HS08-2.1.4-9", From24To29.GymnasticsArea(150));

    /// <summary>CN-HS08-2.1.4-10: 200 square metres for gymnastics, 30 classes and more.</summary>
    public Standard<School> GymnasticsAreaFrom30 => Clause("CN-HS08-2.1.4-10", From30.GymnasticsArea(200));
}
