using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 9 (四(四)9): modern vocational education.</summary>
public sealed class Task9VocationalEducation : Article
{
    private static readonly Indicator<City> CityConsortia = new(
        "sy23.cityIndustryEducationConsortia",
        new("2023年以来组建的市域产教联合体", "city industry-education consortia formed since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> SectorCommunities = new(
        "sy23.sectorIndustryEducationCommunities",
        new("2023年以来组建的行业产教融合共同体", "sector industry-education communities formed since 2023"), QuantityUnit.Count);

    /// <summary>SY23-9-6: city industry-education consortia by 2025.</summary>
    public Standard<City> IndustryEducationConsortia => Clause(
        "SY23-9-6", Every<City>.Must(c => c.CountOf(CityConsortia)).BeAtLeast(3).ByEndOf(2025));

    /// <summary>SY23-9-7: sector industry-education communities by 2025.</summary>
    public Standard<City> IndustryEducationCommunities => Clause(
        "SY23-9-7", Every<City>.Must(c => c.CountOf(SectorCommunities)).BeAtLeast(5).ByEndOf(2025));
}
