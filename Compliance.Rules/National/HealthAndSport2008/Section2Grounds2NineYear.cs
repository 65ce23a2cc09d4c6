using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 2(1), table 2: the grounds of nine-year schools.</summary>
/// <remarks>
/// <code>
/// classes                  | to 18 |  27 | from 36
/// ring track (m)           |   200 | 300 | 300-400
/// basketball               |     2 |   3 |       3
/// volleyball               |     1 |   2 |       3
/// gymnastics and play (m2) |   200 | 300 |     350
/// </code>
/// </remarks>
public sealed class Section2Grounds2NineYear : Article
{
    private static Grounds UpTo26 => Grounds.Below(27, SchoolStage.NineYear);

    private static Grounds From27To35 => Grounds.Between(27, 36, SchoolStage.NineYear);

    private static Grounds From27 => Grounds.From(27, SchoolStage.NineYear);

    private static Grounds From36 => Grounds.From(36, SchoolStage.NineYear);

    /// <summary>CN-HS08-2.1.2-1: a ring track of 200 metres, up to 26 classes.</summary>
    public Standard<School> RingTrackUpTo26 => Clause("CN-HS08-2.1.2-1", UpTo26.RingTrack(200));

    /// <summary>CN-HS08-2.1.2-2: a ring track of 300 metres, 27 to 35 classes.</summary>
    public Standard<School> RingTrackFrom27To35 => Clause("CN-HS08-2.1.2-2", From27To35.RingTrack(300));

    /// <summary>CN-HS08-2.1.2-3: a ring track of 300 metres, 36 classes and more.</summary>
    public Standard<School> RingTrackFrom36 => Clause("CN-HS08-2.1.2-3", From36.RingTrack(300));

    /// <summary>CN-HS08-2.1.2-4: 2 basketball courts, up to 26 classes.</summary>
    public Standard<School> BasketballCourtsUpTo26 => Clause("CN-HS08-2.1.2-4", UpTo26.BasketballCourts(2));

    /// <summary>CN-HS08-2.1.2-5: 3 basketball courts, 27 classes and more.</summary>
    public Standard<School> BasketballCourtsFrom27 => Clause("CN-HS08-2.1.2-5", From27.BasketballCourts(3));

    /// <summary>CN-HS08-2.1.2-6: a volleyball court, up to 26 classes.</summary>
    public Standard<School> VolleyballCourtsUpTo26 => Clause("CN-HS08-2.1.2-6", UpTo26.VolleyballCourts(1));

    /// <summary>CN-HS08-2.1.2-7: 2 volleyball courts, 27 to 35 classes.</summary>
    public Standard<School> VolleyballCourtsFrom27To35 => Clause("CN-HS08-2.1.2-7", From27To35.VolleyballCourts(2));

    /// <summary>CN-HS08-2.1.2-8: 3 volleyball courts, 36 classes and more.</summary>
    public Standard<School> VolleyballCourtsFrom36 => Clause("CN-HS08-2.1.2-8", From36.VolleyballCourts(3));

    /// <summary>CN-HS08-2.1.2-9: 200 square metres for gymnastics and play, up to 26 classes.</summary>
    public Standard<School> GymnasticsAreaUpTo26 => Clause("CN-HS08-2.1.2-9", UpTo26.GymnasticsArea(200));

    /// <summary>CN-HS08-2.1.2-10: 300 square metres for gymnastics and play, 27 to 35 classes.</summary>
    public Standard<School> GymnasticsAreaFrom27To35 => Clause("CN-HS08-2.1.2-10", From27To35.GymnasticsArea(300));

    /// <summary>CN-HS08-2.1.2-11: 350 square metres for gymnastics and play, 36 classes and more.</summary>
    public Standard<School> GymnasticsAreaFrom36 => Clause("CN-HS08-2.1.2-11", From36.GymnasticsArea(350));
}
