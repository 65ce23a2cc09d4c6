using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 1 (四(一)1): model Party-building.</summary>
public sealed class Task1PartyBuilding : Article
{
    private static readonly Indicator<City> PartyBrands = new(
        "sy23.partyBrands",
        new("2023年以来培育的市级党建品牌", "municipal Party-building brands cultivated since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> PartyModelSchools = new(
        "sy23.partyModelSchools",
        new("2023年以来创建的党建工作示范校", "Party-building model schools created since 2023"), QuantityUnit.Count);

    /// <summary>SY23-1-5: municipal Party-building brands by 2025.</summary>
    public Standard<City> MunicipalPartyBrands => Clause(
        "SY23-1-5", Every<City>.Must(c => c.CountOf(PartyBrands)).BeAtLeast(160).ByEndOf(2025));

    /// <summary>SY23-1-6: Party-building model schools by 2025.</summary>
    public Standard<City> ModelSchools => Clause(
        "SY23-1-6", Every<City>.Must(c => c.CountOf(PartyModelSchools)).BeAtLeast(60).ByEndOf(2025));
}
