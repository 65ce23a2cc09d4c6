using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.QualityBalance2017;

/// <summary>
/// How the resources of the schools of a county differ: the coefficient of variation of each indicator by itself, never their mean, weighted by the students of the
/// section.
/// </summary>
public sealed class ResourceVariation : Article
{
    /// <summary>CN-QB17-V1-P: teachers above the required degree, between primary sections.</summary>
    public Standard<District> PrimaryTeachersAboveDegree => Clause(
        "CN-QB17-V1-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R1-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V1-J: teachers above the required degree, between junior secondary sections.</summary>
    public Standard<District> JuniorTeachersAboveDegree => Clause(
        "CN-QB17-V1-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R1-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));

    /// <summary>CN-QB17-V2-P: key teachers of county level or above, between primary sections.</summary>
    public Standard<District> PrimaryKeyTeachers => Clause(
        "CN-QB17-V2-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R2-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V2-J: key teachers of county level or above, between junior secondary sections.</summary>
    public Standard<District> JuniorKeyTeachers => Clause(
        "CN-QB17-V2-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R2-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));

    /// <summary>CN-QB17-V3-P: teachers of sport and arts, between primary sections.</summary>
    public Standard<District> PrimarySportAndArtTeachers => Clause(
        "CN-QB17-V3-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R3-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V3-J: teachers of sport and arts, between junior secondary sections.</summary>
    public Standard<District> JuniorSportAndArtTeachers => Clause(
        "CN-QB17-V3-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R3-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));

    /// <summary>CN-QB17-V4-P: teaching floor area, between primary sections.</summary>
    public Standard<District> PrimaryTeachingArea => Clause(
        "CN-QB17-V4-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R4-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V4-J: teaching floor area, between junior secondary sections.</summary>
    public Standard<District> JuniorTeachingArea => Clause(
        "CN-QB17-V4-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R4-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));

    /// <summary>CN-QB17-V5-P: sports area, between primary sections.</summary>
    public Standard<District> PrimarySportsArea => Clause(
        "CN-QB17-V5-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R5-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V5-J: sports area, between junior secondary sections.</summary>
    public Standard<District> JuniorSportsArea => Clause(
        "CN-QB17-V5-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R5-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));

    /// <summary>CN-QB17-V6-P: value of teaching equipment, between primary sections.</summary>
    public Standard<District> PrimaryEquipment => Clause(
        "CN-QB17-V6-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R6-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V6-J: value of teaching equipment, between junior secondary sections.</summary>
    public Standard<District> JuniorEquipment => Clause(
        "CN-QB17-V6-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R6-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));

    /// <summary>CN-QB17-V7-P: networked multimedia classrooms, between primary sections.</summary>
    public Standard<District> PrimaryMultimediaClassrooms => Clause(
        "CN-QB17-V7-P",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R7-P", weight: s => Sections.PrimaryPupils.Of(s))).BeAtMost(0.50m.Coefficient()));

    /// <summary>CN-QB17-V7-J: networked multimedia classrooms, between junior secondary sections.</summary>
    public Standard<District> JuniorMultimediaClassrooms => Clause(
        "CN-QB17-V7-J",
        Every<District>.Should(Below<School>.Variation("CN-QB17-R7-J", weight: s => Sections.JuniorPupils.Of(s))).BeAtMost(0.45m.Coefficient()));
}
