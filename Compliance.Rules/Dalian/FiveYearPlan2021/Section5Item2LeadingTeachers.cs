using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(五)2: leading principals and teachers, trained from 2021 to 2025.</summary>
public sealed class Section5Item2LeadingTeachers : Article
{
    private static readonly Indicator<City> Educationists =
        new("dl21.educationists", new("教育家型校长和教师", "educationist principals and teachers"), QuantityUnit.Count);

    private static readonly Indicator<City> FamousPrincipalsAndTeachers =
        new("dl21.famousPrincipalsAndTeachers", new("名校长和名教师", "famous principals and teachers"), QuantityUnit.Count);

    private static readonly Indicator<City> CityBackboneTeachers =
        new("dl21.cityBackboneTeachers", new("市级骨干教师", "city-level backbone teachers"), QuantityUnit.Count);

    private static readonly Indicator<City> DistrictAndSchoolBackboneTeachers =
        new("dl21.districtAndSchoolBackboneTeachers", new("区级和校级骨干教师", "district-level and school-level backbone teachers"), QuantityUnit.Count);

    /// <summary>DL21-5.2-1: principals and teachers trained as educationists.</summary>
    public Standard<City> EducationistsTrained => Clause(
        "DL21-5.2-1",
        Every<City>.Must(c => c.CountOf(Educationists)).BeAtLeast(10).ByEndOf(2025));

    /// <summary>DL21-5.2-2: famous principals and famous teachers, both together.</summary>
    public Standard<City> FamousOnesTrained => Clause(
        "DL21-5.2-2",
        Every<City>.Must(c => c.CountOf(FamousPrincipalsAndTeachers)).BeAtLeast(100).ByEndOf(2025));

    /// <summary>DL21-5.2-3: backbone teachers of the city level.</summary>
    public Standard<City> CityBackbone => Clause(
        "DL21-5.2-3",
        Every<City>.Must(c => c.CountOf(CityBackboneTeachers)).BeAtLeast(1000).ByEndOf(2025));

    /// <summary>DL21-5.2-4: backbone teachers of the district and the school level, both together.</summary>
    public Standard<City> DistrictAndSchoolBackbone => Clause(
        "DL21-5.2-4",
        Every<City>.Must(c => c.CountOf(DistrictAndSchoolBackboneTeachers)).BeAtLeast(10000).ByEndOf(2025));
}
