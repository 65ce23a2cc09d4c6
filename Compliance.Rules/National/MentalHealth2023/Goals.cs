using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.MentalHealth2023;

/// <summary>The goals of the action plan for 2025.</summary>
public sealed class Goals : Article
{
    private static readonly Indicator<Province> SchoolsWithTeacher = new(
        "cnmh23.schoolsWithMentalHealthTeacher",
        new("配有专职或兼职心理健康教师的中小学校", "primary and secondary schools with a full-time or part-time mental-health teacher"),
        QuantityUnit.Count);

    private static readonly Indicator<Province> Stations =
        new("cnmh23.familyEducationStations", new("家庭教育指导服务站点", "family-education guidance stations"), QuantityUnit.Count);

    private static readonly Indicator<Province> StationsThatTeach = new(
        "cnmh23.familyEducationStationsWithMentalHealth",
        new("开展心理健康教育的家庭教育指导服务站点", "family-education guidance stations that teach mental health"),
        QuantityUnit.Count);

    /// <summary>CN-MH23-G-1: schools with a mental-health teacher, full-time or part-time.</summary>
    public Standard<Province> SchoolsWithMentalHealthTeacher => Clause(
        "CN-MH23-G-1",
        Every<Province>.Must(p => p.CountOf(SchoolsWithTeacher).ShareOf(p.Schools)).BeAtLeast(95.Percent()).ByEndOf(2025));

    /// <summary>CN-MH23-G-2: family-education stations that teach mental health.</summary>
    public Standard<Province> FamilyStations => Clause(
        "CN-MH23-G-2",
        Every<Province>.Must(p => p.CountOf(StationsThatTeach).ShareOf(p.CountOf(Stations))).BeAtLeast(60.Percent()).ByEndOf(2025));
}
