using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>
/// Resources of a school: seven indicators for each section, and the school as a whole, which meets six of them and comes near the rest. The teachers of a section are
/// counted as they teach; what the sections share is split by their students, a junior student for 1.1 and a senior student for 1.32 primary pupils.
/// </summary>
public sealed class Resources : Article
{
    /// <summary>CN-QB17-R1-P: teachers above the required degree, per 100 students, in the primary section.</summary>
    public Standard<School> PrimaryTeachersAboveDegree => Clause(
        "CN-QB17-R1-P",
        Sections.Primary.Must(s => s.PrimaryTeachersAboveDegree.Per(Sections.PrimaryPupils.Of(s))).BeAtLeast(4.2m.To(100)));

    /// <summary>CN-QB17-R1-J: teachers above the required degree, per 100 students, in the junior secondary section.</summary>
    public Standard<School> JuniorTeachersAboveDegree => Clause(
        "CN-QB17-R1-J",
        Sections.Junior.Must(s => s.JuniorTeachersAboveDegree.Per(Sections.JuniorPupils.Of(s))).BeAtLeast(5.3m.To(100)));

    /// <summary>CN-QB17-R2-P: key teachers of county level or above, per 100 students, in the primary section.</summary>
    public Standard<School> PrimaryKeyTeachers => Clause(
        "CN-QB17-R2-P",
        Sections.Primary.Must(s => s.PrimaryKeyTeachers.Per(Sections.PrimaryPupils.Of(s))).BeAtLeast(1.To(100)));

    /// <summary>CN-QB17-R2-J: key teachers of county level or above, per 100 students, in the junior secondary section.</summary>
    public Standard<School> JuniorKeyTeachers => Clause(
        "CN-QB17-R2-J",
        Sections.Junior.Must(s => s.JuniorKeyTeachers.Per(Sections.JuniorPupils.Of(s))).BeAtLeast(1.To(100)));

    /// <summary>CN-QB17-R3-P: teachers of sport and arts, per 100 students, in the primary section.</summary>
    public Standard<School> PrimarySportAndArtTeachers => Clause(
        "CN-QB17-R3-P",
        Sections.Primary.Must(s => s.PrimarySportAndArtTeachers.Per(Sections.PrimaryPupils.Of(s))).BeAtLeast(0.9m.To(100)));

    /// <summary>CN-QB17-R3-J: teachers of sport and arts, per 100 students, in the junior secondary section.</summary>
    public Standard<School> JuniorSportAndArtTeachers => Clause(
        "CN-QB17-R3-J",
        Sections.Junior.Must(s => s.JuniorSportAndArtTeachers.Per(Sections.JuniorPupils.Of(s))).BeAtLeast(0.9m.To(100)));

    /// <summary>CN-QB17-R4-P: teaching floor area per student, in square metres, in the primary section.</summary>
    public Standard<School> PrimaryTeachingArea => Clause(
        "CN-QB17-R4-P",
        Sections.Primary.Must(s => s.TeachingArea.Per(Sections.WeightedPupils.Of(s))).BeAtLeast(4.5m.To(1)));

    /// <summary>CN-QB17-R4-J: teaching floor area per student, in square metres, in the junior secondary section.</summary>
    public Standard<School> JuniorTeachingArea => Clause(
        "CN-QB17-R4-J",
        Sections.Junior.Must(s => s.TeachingArea.Per(Sections.WeightedPupils.Of(s)).Times(Sections.JuniorWeight)).BeAtLeast(5.8m.To(1)));

    /// <summary>CN-QB17-R5-P: sports area per student, in square metres, in the primary section.</summary>
    public Standard<School> PrimarySportsArea => Clause(
        "CN-QB17-R5-P",
        Sections.Primary.Must(s => s.SportsArea.Per(Sections.WeightedPupils.Of(s))).BeAtLeast(7.5m.To(1)));

    /// <summary>CN-QB17-R5-J: sports area per student, in square metres, in the junior secondary section.</summary>
    public Standard<School> JuniorSportsArea => Clause(
        "CN-QB17-R5-J",
        Sections.Junior.Must(s => s.SportsArea.Per(Sections.WeightedPupils.Of(s)).Times(Sections.JuniorWeight)).BeAtLeast(10.2m.To(1)));

    /// <summary>CN-QB17-R6-P: value of teaching equipment per student, in yuan, in the primary section.</summary>
    public Standard<School> PrimaryEquipment => Clause(
        "CN-QB17-R6-P",
        Sections.Primary.Must(s => s.EquipmentValue.Per(Sections.WeightedPupils.Of(s))).BeAtLeast(2000.To(1)));

    /// <summary>CN-QB17-R6-J: value of teaching equipment per student, in yuan, in the junior secondary section.</summary>
    public Standard<School> JuniorEquipment => Clause(
        "CN-QB17-R6-J",
        Sections.Junior.Must(s => s.EquipmentValue.Per(Sections.WeightedPupils.Of(s)).Times(Sections.JuniorWeight)).BeAtLeast(2500.To(1)));

    /// <summary>CN-QB17-R7-P: networked multimedia classrooms, per 100 students, in the primary section.</summary>
    public Standard<School> PrimaryMultimediaClassrooms => Clause(
        "CN-QB17-R7-P",
        Sections.Primary.Must(s => s.MultimediaClassrooms.Per(Sections.WeightedPupils.Of(s))).BeAtLeast(2.3m.To(100)));

    /// <summary>CN-QB17-R7-J: networked multimedia classrooms, per 100 students, in the junior secondary section.</summary>
    public Standard<School> JuniorMultimediaClassrooms => Clause(
        "CN-QB17-R7-J",
        Sections.Junior.Must(s => s.MultimediaClassrooms.Per(Sections.WeightedPupils.Of(s)).Times(Sections.JuniorWeight)).BeAtLeast(2.4m.To(100)));

    /// <summary>CN-QB17-R-P: the primary section as a whole: six of the seven, and the rest at 85 percent of its line.</summary>
    public Standard<School> PrimaryAsAWhole => Clause(
        "CN-QB17-R-P",
        Every<School>.Should(Parts.Met(
                "CN-QB17-R1-P", "CN-QB17-R2-P", "CN-QB17-R3-P", "CN-QB17-R4-P", "CN-QB17-R5-P", "CN-QB17-R6-P", "CN-QB17-R7-P")
            .TheRestAtLeast(85.Percent())).BeAtLeast(6));

    /// <summary>CN-QB17-R-J: the junior secondary section as a whole: six of the seven, and the rest at 85 percent of its line.</summary>
    public Standard<School> JuniorAsAWhole => Clause(
        "CN-QB17-R-J",
        Every<School>.Should(Parts.Met(
                "CN-QB17-R1-J", "CN-QB17-R2-J", "CN-QB17-R3-J", "CN-QB17-R4-J", "CN-QB17-R5-J", "CN-QB17-R6-J", "CN-QB17-R7-J")
            .TheRestAtLeast(85.Percent())).BeAtLeast(6));
}
