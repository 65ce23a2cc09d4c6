using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 10 (四(四)10): universities in the city that serve its development.</summary>
public sealed class Task10Universities : Article
{
    private static readonly Indicator<City> WorldClassDisciplines = new(
        "sy23.worldFirstClassDisciplines",
        new("驻沈高校的世界一流学科", "world first-class disciplines of universities in the city"), QuantityUnit.Count);

    private static readonly Indicator<City> NationalClassDisciplines = new(
        "sy23.nationalFirstClassDisciplines",
        new("驻沈高校的国内一流学科", "national first-class disciplines of universities in the city"), QuantityUnit.Count);

    private static readonly Indicator<City> GuidanceStations = new(
        "sy23.employmentGuidanceStations",
        new("2023年以来建立的大学生就业创业指导站", "employment and start-up guidance stations for university students set up since 2023"),
        QuantityUnit.Count);

    /// <summary>SY23-10-7: world first-class disciplines by 2025.</summary>
    public Standard<City> WorldFirstClassDisciplines => Clause(
        "SY23-10-7", Every<City>.Must(c => c.CountOf(WorldClassDisciplines)).BeAtLeast(4).ByEndOf(2025));

    /// <summary>SY23-10-8: national first-class disciplines by 2025, those of world class not among them.</summary>
    public Standard<City> NationalFirstClassDisciplines => Clause(
        "SY23-10-8", Every<City>.Must(c => c.CountOf(NationalClassDisciplines)).BeAtLeast(10).ByEndOf(2025));

    /// <summary>SY23-10-9: employment and start-up guidance stations for university students by 2025.</summary>
    public Standard<City> EmploymentGuidanceStations => Clause(
        "SY23-10-9", Every<City>.Must(c => c.CountOf(GuidanceStations)).BeAtLeast(20).ByEndOf(2025));
}
