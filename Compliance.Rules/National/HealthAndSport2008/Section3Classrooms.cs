using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 3: classrooms, with their desks, daylight and lighting. The worst classroom of the school decides.</summary>
public sealed class Section3Classrooms : Article
{
    private static readonly Indicator<School> PrimaryArea = new(
        "cnhs08.leastPrimaryClassroomAreaPerPupil",
        new("小学人均面积最小的普通教室的人均使用面积", "usable area per pupil of the most crowded primary classroom"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> SecondaryArea = new(
        "cnhs08.leastSecondaryClassroomAreaPerStudent",
        new("中学人均面积最小的普通教室的人均使用面积", "usable area per student of the most crowded secondary classroom"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> WithoutSeat = new(
        "cnhs08.studentsWithoutSeat",
        new("没有自己座席的学生", "students without a seat of their own"),
        QuantityUnit.Count);

    private static readonly Indicator<School> DeskSizes = new(
        "cnhs08.fewestDeskSizesInAClassroom",
        new("型号最少的教室的课桌椅型号数", "sizes of desk and chair in the classroom with the fewest"),
        QuantityUnit.Count);

    private static readonly Indicator<School> DarkestFloor = new(
        "cnhs08.darkestClassroomFloorArea",
        new("采光最差教室的地面面积", "floor area of the classroom with the least daylight"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> DarkestGlass = new(
        "cnhs08.darkestClassroomGlassArea",
        new("采光最差教室的窗户透光面积", "window glass area of the classroom with the least daylight"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> DeskLux = new(
        "cnhs08.leastDeskIlluminanceLux",
        new("课桌面照度最低值(勒克斯)", "lowest illuminance on desks in lux"),
        QuantityUnit.Count);

    private static readonly Indicator<School> BlackboardLux = new(
        "cnhs08.leastBlackboardIlluminanceLux",
        new("黑板照度最低值(勒克斯)", "lowest illuminance on blackboards in lux"),
        QuantityUnit.Count);

    /// <summary>CN-HS08-3.1-1: 1.15 square metres for each primary pupil.</summary>
    public Standard<School> AreaPerPrimaryPupil => Clause(
        "CN-HS08-3.1-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.SquareMetresOf(PrimaryArea)).BeAtLeast(1.15m.SquareMetres()));

    /// <summary>CN-HS08-3.1-2: 1.12 square metres for each secondary student.</summary>
    public Standard<School> AreaPerSecondaryStudent => Clause(
        "CN-HS08-3.1-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SecondaryStages.WithVocational)).Must(s => s.SquareMetresOf(SecondaryArea)).BeAtLeast(1.12m.SquareMetres()));

    /// <summary>CN-HS08-3.2-1: a seat for everybody.</summary>
    public Standard<School> Seats => Clause(
        "CN-HS08-3.2-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(WithoutSeat)).BeExactly(0));

    /// <summary>CN-HS08-3.2-2: desks and chairs of two sizes in each classroom.</summary>
    public Standard<School> SizesOfDesks => Clause(
        "CN-HS08-3.2-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(DeskSizes)).BeAtLeast(2));

    /// <summary>CN-HS08-3.4-4: a square metre of glass for six of floor.</summary>
    public Standard<School> Daylight => Clause(
        "CN-HS08-3.4-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational))
            .Must(s => s.SquareMetresOf(DarkestFloor).Per(s.SquareMetresOf(DarkestGlass))).BeAtMost(6.To(1)));

    /// <summary>CN-HS08-3.5-1: 150 lux on desks.</summary>
    public Standard<School> LightOnDesks => Clause(
        "CN-HS08-3.5-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(DeskLux)).BeAtLeast(150));

    /// <summary>CN-HS08-3.5-2: 200 lux on blackboards.</summary>
    public Standard<School> LightOnBlackboards => Clause(
        "CN-HS08-3.5-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational)).Must(s => s.CountOf(BlackboardLux)).BeAtLeast(200));
}
