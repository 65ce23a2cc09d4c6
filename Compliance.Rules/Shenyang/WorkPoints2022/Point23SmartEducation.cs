using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 23 (五23): smart education.</summary>
public sealed class Point23SmartEducation : Article
{
    private static readonly Indicator<City> DemonstrationSchools = new(
        "sy22.newSmartEducationDemonstrationSchools",
        new("本年新创的智慧教育示范校", "demonstration schools of smart education created in the year"),
        QuantityUnit.Count);

    /// <summary>SY22-23-2: demonstration areas of smart education, those still being built included.</summary>
    public Standard<City> SmartEducationAreas => Clause(
        "SY22-23-2",
        Every<City>.Must(c => c.CountOf(SharedIndicators.SmartEducationDemonstrationAreas)).BeAtLeast(7).During(2022));

    /// <summary>SY22-23-3: demonstration schools of smart education created in the year.</summary>
    public Standard<City> SmartEducationSchools => Clause(
        "SY22-23-3",
        Every<City>.Must(c => c.CountOf(DemonstrationSchools)).BeAtLeast(20).During(2022));
}
