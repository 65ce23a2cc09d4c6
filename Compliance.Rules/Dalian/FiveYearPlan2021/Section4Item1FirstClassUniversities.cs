using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(四)1 and key project 4: projects of the universities in Dalian.</summary>
public sealed class Section4Item1FirstClassUniversities : Article
{
    private static readonly Indicator<City> UniversityOfTechnologyProjectsSupported = new(
        "dl21.universityOfTechnologyProjectsSupported",
        new("大连理工大学获支持的两个中心项目", "Dalian University of Technology centres under support, of two"),
        QuantityUnit.Count);

    private static readonly Indicator<City> MaritimeUniversityProjectsSupported = new(
        "dl21.maritimeUniversityProjectsSupported",
        new("大连海事大学获支持的两个实验楼项目", "Dalian Maritime University laboratory buildings under support, of two"),
        QuantityUnit.Count);

    private static readonly Indicator<City> DalianUniversityProjectsSupported = new(
        "dl21.dalianUniversityProjectsSupported",
        new("大连大学获支持的四个建设项目", "Dalian University building projects under support, of four"),
        QuantityUnit.Count);

    /// <summary>DL21-4.1-1: both centres of Dalian University of Technology are supported by 2025.</summary>
    public Standard<City> UniversityOfTechnology => Clause(
        "DL21-4.1-1",
        Every<City>.Must(c => c.CountOf(UniversityOfTechnologyProjectsSupported)).BeAtLeast(2).ByEndOf(2025));

    /// <summary>DL21-4.1-2: both laboratory buildings of Dalian Maritime University are supported by 2025.</summary>
    public Standard<City> MaritimeUniversity => Clause(
        "DL21-4.1-2",
        Every<City>.Must(c => c.CountOf(MaritimeUniversityProjectsSupported)).BeAtLeast(2).ByEndOf(2025));

    /// <summary>DL21-4.1-3: all four building projects of Dalian University are supported by 2025.</summary>
    public Standard<City> DalianUniversity => Clause(
        "DL21-4.1-3",
        Every<City>.Must(c => c.CountOf(DalianUniversityProjectsSupported)).BeAtLeast(4).ByEndOf(2025));
}
