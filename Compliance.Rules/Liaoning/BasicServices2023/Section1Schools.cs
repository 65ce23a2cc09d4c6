using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)1: schools built and equipped to the standard.</summary>
public sealed class Section1Schools : Article
{
    private static readonly Indicator<School> ClassAgainstLimit = new(
        "ln23.classFurthestAboveLimit", new("对照学段国标超出最多的班的学生", "students in the class that is largest against the national limit of its stage"),
        QuantityUnit.Count);

    private static readonly Indicator<School> ClassLimit = new(
        "ln23.limitOfThatClass", new("国标允许该班的学生", "students that the national limit allows that class"), QuantityUnit.Count);

    private static readonly Indicator<District> NewSchools =
        new("ln23.schoolsNewlyBuilt", new("新建的学校", "schools newly built"), QuantityUnit.Count);

    private static readonly Indicator<District> EnlargedSchools =
        new("ln23.schoolsRebuiltOrEnlarged", new("改扩建的学校", "schools rebuilt or enlarged"), QuantityUnit.Count);

    private static readonly Indicator<District> TownPlaces =
        new("ln23.townSchoolPlaces", new("城镇学校现有学位", "places in urban and town schools now"), QuantityUnit.Count);

    private static readonly Indicator<District> TownPlacesAtStart =
        new("ln23.townSchoolPlacesAtStart", new("文件印发时的城镇学校学位", "places in urban and town schools when the document was issued"), QuantityUnit.Count);

    /// <summary>LN23-1-7: no class is larger than the national standard allows at its stage.</summary>
    /// <remarks>The document writes no figure, so the limit is reported beside the class that comes closest to it or goes furthest beyond.</remarks>
    public Standard<School> ClassSize => Clause(
        "LN23-1-7",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.CountOf(ClassAgainstLimit) - s.CountOf(ClassLimit)).BeAtMost(0));

    /// <summary>LN23-1-11: each new housing area that must come with a school has one.</summary>
    public Standard<District> SchoolsForNewHousing => Clause(
        "LN23-1-11",
        Every<District>.Must(d => d.HousingAreasWithSchool.ShareOf(d.HousingAreasNeedingSchool)).BeExactly(100.Percent()));

    /// <summary>LN23-1-13: schools newly built, rebuilt or enlarged since the document was issued.</summary>
    public Standard<District> SchoolsBuiltOrEnlarged => Clause(
        "LN23-1-13",
        Every<District>.Must(d => d.CountOf(NewSchools) + d.CountOf(EnlargedSchools)).BeAtLeast(1));

    /// <summary>LN23-1-23: more places in the schools of cities and towns than when the document was issued.</summary>
    public Standard<District> MorePlacesInTowns => Clause(
        "LN23-1-23",
        Every<District>.Must(d => d.CountOf(TownPlaces) - d.CountOf(TownPlacesAtStart)).BeMoreThan(0));
}
