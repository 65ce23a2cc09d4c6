using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 18 (四(七)18): the digital system of education.</summary>
public sealed class Task18DigitalSystem : Article
{
    private static readonly Indicator<City> DemonstrationSchools = new(
        "sy23.smartEducationDemonstrationSchools",
        new("市级智慧教育示范校创建单位", "candidates for municipal demonstration school of smart education"), QuantityUnit.Count);

    private static readonly Indicator<City> ProvincialUnits = new(
        "sy23.provincialSmartEducationUnits",
        new("省级智慧教育示范区(校)创建单位", "candidates for provincial demonstration area or school of smart education"), QuantityUnit.Count);

    private static readonly Indicator<City> TypicalSchools = new(
        "sy23.typicalSchoolsInInformationUse",
        new("2023年以来培育的信息化应用典型学校", "typical schools in information use cultivated since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> TypicalPersons = new(
        "sy23.typicalPersonsInInformationUse",
        new("2023年以来培育的信息化应用典型个人", "typical persons in information use cultivated since 2023"), QuantityUnit.Count);

    /// <summary>SY23-18-5: candidates for municipal demonstration area of smart education by 2025.</summary>
    public Standard<City> SmartEducationAreas => Clause(
        "SY23-18-5", Every<City>.Must(c => c.CountOf(SharedIndicators.SmartEducationDemonstrationAreas)).BeAtLeast(8).ByEndOf(2025));

    /// <summary>SY23-18-6: candidates for municipal demonstration school of smart education by 2025.</summary>
    public Standard<City> SmartEducationSchools => Clause(
        "SY23-18-6", Every<City>.Must(c => c.CountOf(DemonstrationSchools)).BeAtLeast(100).ByEndOf(2025));

    /// <summary>SY23-18-7: the city strives for candidates at provincial level by 2025; the least that a batch can be is one.</summary>
    public Standard<City> ProvincialSmartEducation => Clause(
        "SY23-18-7", Every<City>.Should(c => c.CountOf(ProvincialUnits)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>SY23-18-8: typical schools and typical persons in information use by 2025, both together.</summary>
    public Standard<City> TypicalInformationUse => Clause(
        "SY23-18-8",
        Every<City>.Must(c => c.CountOf(TypicalSchools) + c.CountOf(TypicalPersons)).BeAtLeast(100).ByEndOf(2025));
}
