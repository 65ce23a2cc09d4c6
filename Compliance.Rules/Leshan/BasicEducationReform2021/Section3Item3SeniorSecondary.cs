using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(三)3: senior secondary education.</summary>
public sealed class Section3Item3SeniorSecondary : Article
{
    private static readonly Indicator<School> LargestCampus =
        new("ls21.studentsOfLargestSeniorCampus", new("最大普通高中校点的学生", "students on the largest general senior campus"), QuantityUnit.Count);

    private static readonly Indicator<School> LargeClasses =
        new("ls21.largeSeniorClasses", new("56人及以上的普通高中班级", "general senior classes of 56 students or more"), QuantityUnit.Count);

    private static readonly Indicator<City> Places =
        new("ls21.seniorSpecialPlaces", new("高中阶段特殊教育现有学位", "places in senior special education now"), QuantityUnit.Count);

    private static readonly Indicator<City> PlacesAtStart = new(
        "ls21.seniorSpecialPlacesAtStart", new("文件印发时的高中阶段特殊教育学位", "places in senior special education when the document was issued"), QuantityUnit.Count);

    /// <summary>LS21-3.3-1: no general senior campus of 5,000 students or more by 2025.</summary>
    public Standard<School> CampusSize => Clause(
        "LS21-3.3-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithSenior)).Must(s => s.CountOf(LargestCampus)).BeLessThan(5000).ByEndOf(2025));

    /// <summary>LS21-3.3-2: no large general senior class by the end of 2021.</summary>
    public Standard<School> NoLargeClasses => Clause(
        "LS21-3.3-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithSenior)).Must(s => s.CountOf(LargeClasses)).BeExactly(0).ByEndOf(2021));

    /// <summary>LS21-3.3-12: more places in senior special education than when the document was issued.</summary>
    public Standard<City> MoreSpecialPlaces => Clause(
        "LS21-3.3-12",
        Every<City>.Must(c => c.CountOf(Places) - c.CountOf(PlacesAtStart)).BeMoreThan(0));
}
