using Compliance.Facts;
using Compliance.Quantities;

namespace Compliance.Rules.Shenyang;

/// <summary>What more than one document of Shenyang counts, and nobody else does.</summary>
internal static class SharedIndicators
{
    /// <summary>Units that are creating a municipal demonstration area of smart education at the end of the year, accepted or not (SY22-23-2, SY23-18-5).</summary>
    public static readonly Indicator<City> SmartEducationDemonstrationAreas = new(
        "shenyang.smartEducationDemonstrationAreas",
        new("市级智慧教育示范区创建单位", "candidates for municipal demonstration area of smart education"), QuantityUnit.Count);
}
