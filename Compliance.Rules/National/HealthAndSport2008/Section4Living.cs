using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.HealthAndSport2008;

/// <summary>Section 4: dormitories, the canteen and toilets.</summary>
public sealed class Section4Living : Article
{
    private static readonly Indicator<School> DormitoryArea = new(
        "cnhs08.leastDormitoryAreaPerBoarder",
        new("人均面积最小的宿舍居室的人均使用面积", "usable area per boarder of the most crowded dormitory room"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> WithoutBed = new(
        "cnhs08.boardersWithoutBed",
        new("没有自己床位的住宿生", "boarders without a bed of their own"),
        QuantityUnit.Count);

    private static readonly Indicator<School> HasCanteen = new("cnhs08.hasCanteen", new("是否有食堂", "has a canteen"), QuantityUnit.YesNo);

    private static readonly Indicator<School> KitchenArea = new(
        "cnhs08.canteenKitchenArea",
        new("食堂加工操作间使用面积", "usable area of the canteen kitchen"),
        QuantityUnit.SquareMetres);

    private static readonly Indicator<School> FemalePlaces = new(
        "cnhs08.femaleToiletPlaces",
        new("女厕蹲位", "toilet places for girls"),
        QuantityUnit.Count);

    private static readonly Indicator<School> MalePlaces = new("cnhs08.maleToiletPlaces", new("男厕蹲位", "toilet places for boys"), QuantityUnit.Count);

    private static readonly Indicator<School> UrinalMetres = new(
        "cnhs08.urinalMetres",
        new("男厕小便槽(整米)", "whole metres of urinal trough"),
        QuantityUnit.Count);

    /// <summary>CN-HS08-4.1-4: three square metres for each boarder.</summary>
    public Standard<School> DormitoryAreaPerBoarder => Clause(
        "CN-HS08-4.1-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FlagOf(BoardingSchools.IsOne) == true)
            .Must(s => s.SquareMetresOf(DormitoryArea)).BeAtLeast(3.SquareMetres()));

    /// <summary>CN-HS08-4.1-5: a bed for every boarder.</summary>
    public Standard<School> Beds => Clause(
        "CN-HS08-4.1-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FlagOf(BoardingSchools.IsOne) == true)
            .Must(s => s.CountOf(WithoutBed)).BeExactly(0));

    /// <summary>CN-HS08-4.2-5: eight square metres of kitchen.</summary>
    public Standard<School> CanteenKitchen => Clause(
        "CN-HS08-4.2-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FlagOf(HasCanteen) == true)
            .Must(s => s.SquareMetresOf(KitchenArea)).BeAtLeast(8.SquareMetres()));

    /// <summary>CN-HS08-4.4-3: a toilet place for 15 girls.</summary>
    public Standard<School> ToiletPlacesForGirls => Clause(
        "CN-HS08-4.4-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.FemaleStudents > 0)
            .Must(s => s.FemaleStudents.Per(s.CountOf(FemalePlaces))).BeAtMost(15.To(1)));

    /// <summary>CN-HS08-4.4-4: a toilet place for 30 boys.</summary>
    public Standard<School> ToiletPlacesForBoys => Clause(
        "CN-HS08-4.4-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.MaleStudents > 0)
            .Must(s => s.MaleStudents.Per(s.CountOf(MalePlaces))).BeAtMost(30.To(1)));

    /// <summary>CN-HS08-4.4-5: a metre of urinal for 40 boys.</summary>
    public Standard<School> Urinals => Clause(
        "CN-HS08-4.4-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.OrdinaryWithVocational) && s.MaleStudents > 0)
            .Must(s => s.MaleStudents.Per(s.CountOf(UrinalMetres))).BeAtMost(40.To(1)));
}
