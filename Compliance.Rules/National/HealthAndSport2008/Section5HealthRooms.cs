using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 5: health rooms, which have a medical licence, health-care rooms, which have none, and who works in them.</summary>
public sealed class Section5HealthRooms : Article
{
    private static readonly Indicator<School> LicensedRooms =
        new("cnhs08.licensedHealthRooms", new("取得医疗机构执业许可证的卫生室", "health rooms with a medical licence"), QuantityUnit.Count);

    private static readonly Indicator<School> CareRooms = new(
        "cnhs08.careRooms",
        new("保健室", "health-care rooms without a licence"),
        QuantityUnit.Count);

    private static readonly Indicator<School> HealthRoomArea = new(
        "cnhs08.healthRoomArea",
        new("卫生室建筑面积", "floor area of the health room"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> CareRoomArea = new(
        "cnhs08.careRoomArea",
        new("保健室建筑面积", "floor area of the health-care room"),
        QuantityUnit.SquareMetres);

    /// <summary>CN-HS08-5.1-1: a health room in each boarding school.</summary>
    public Standard<School> HealthRoomOfBoardingSchools => Clause(
        "CN-HS08-5.1-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FlagOf(BoardingSchools.IsOne) == true)
            .Must(s => s.CountOf(LicensedRooms)).BeAtLeast(1));

    /// <summary>CN-HS08-5.1-2: a room of either kind in each day school.</summary>
    public Standard<School> RoomOfDaySchools => Clause(
        "CN-HS08-5.1-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FlagOf(BoardingSchools.IsOne) == false)
            .Must(s => s.CountOf(LicensedRooms) + s.CountOf(CareRooms)).BeAtLeast(1));

    /// <summary>CN-HS08-5.2-1: a health professional in boarding schools and those of 600 students or more.</summary>
    public Standard<School> HealthProfessional => Clause(
        "CN-HS08-5.2-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && (s.FlagOf(BoardingSchools.IsOne) == true || s.Students >= 600))
            .Must(s => s.HealthProfessionals).BeAtLeast(1));

    /// <summary>CN-HS08-5.2-2: a health professional or a care teacher in smaller day schools.</summary>
    public Standard<School> StaffOfSmallerDaySchools => Clause(
        "CN-HS08-5.2-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FlagOf(BoardingSchools.IsOne) == false && s.Students < 600)
            .Must(s => s.HealthProfessionals + s.HealthCareTeachers).BeAtLeast(1));

    /// <summary>CN-HS08-5.3-1: a health room of more than 40 square metres.</summary>
    public Standard<School> AreaOfTheHealthRoom => Clause(
        "CN-HS08-5.3-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.CountOf(LicensedRooms) > 0)
            .Must(s => s.SquareMetresOf(HealthRoomArea)).BeMoreThan(40.SquareMetres()));

    /// <summary>CN-HS08-5.3-4: a care room of more than 15 square metres.</summary>
    public Standard<School> AreaOfTheCareRoom => Clause(
        "CN-HS08-5.3-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.CountOf(CareRooms) > 0)
            .Must(s => s.SquareMetresOf(CareRoomArea)).BeMoreThan(15.SquareMetres()));
}
