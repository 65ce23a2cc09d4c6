using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 2 (一2): party organisations at the grassroots.</summary>
public sealed class Point02PartyBuilding : Article
{
    private static readonly Indicator<City> ModelSchools =
        new("sy22.partyModelSchools", new("本年评出的党建工作示范校", "model schools of party building recognised in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> BrandCases =
        new("sy22.partyBrandCases", new("本年征集的党建品牌案例", "party-building brand cases collected in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> ResearchTopics =
        new("sy22.partyResearchTopics", new("本年选出的党建课题", "party-building research topics selected in the year"), QuantityUnit.Count);

    /// <summary>SY22-2-7: primary and secondary schools recognised as models of party building.</summary>
    public Standard<City> PartyModelSchools => Clause(
        "SY22-2-7",
        Every<City>.Must(c => c.CountOf(ModelSchools)).BeAtLeast(30).During(2022));

    /// <summary>SY22-2-8: party-building brand cases collected.</summary>
    public Standard<City> PartyBrandCases => Clause(
        "SY22-2-8",
        Every<City>.Must(c => c.CountOf(BrandCases)).BeAtLeast(100).During(2022));

    /// <summary>SY22-2-9: research topics of the year selected.</summary>
    public Standard<City> PartyResearchTopics => Clause(
        "SY22-2-9",
        Every<City>.Must(c => c.CountOf(ResearchTopics)).BeAtLeast(100).During(2022));
}
