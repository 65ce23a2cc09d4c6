using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 6 (二6): physical education and the arts.</summary>
public sealed class Point06SportsAndArts : Article
{
    private static readonly Indicator<City> SportsTeams =
        new("sy22.sportsQualityTeams", new("本年建成的体育精品团队", "quality teams in sports built in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> ArtsTeams =
        new("sy22.artsQualityTeams", new("本年建成的美育精品团队", "quality teams in the arts built in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> MentalHealthTeams =
        new("sy22.mentalHealthModelTeams", new("本年建成的心理健康教育示范团队", "model teams in mental-health education built in the year"), QuantityUnit.Count);

    private static readonly Indicator<District> SeniorSchoolsInChain =
        new("sy22.seniorSchoolsInSportsChain", new("一条体育人才链条的普通高中", "senior secondary schools in a chain for sports talent"), QuantityUnit.Count);

    /// <summary>SY22-6-3: quality teams in sports.</summary>
    public Standard<City> SportsQualityTeams => Clause(
        "SY22-6-3",
        Every<City>.Must(c => c.CountOf(SportsTeams)).BeAtLeast(30).During(2022));

    /// <summary>SY22-6-4: quality teams in the arts.</summary>
    public Standard<City> ArtsQualityTeams => Clause(
        "SY22-6-4",
        Every<City>.Must(c => c.CountOf(ArtsTeams)).BeAtLeast(30).During(2022));

    /// <summary>SY22-6-5: model teams in mental-health education.</summary>
    public Standard<City> MentalHealthModelTeams => Clause(
        "SY22-6-5",
        Every<City>.Must(c => c.CountOf(MentalHealthTeams)).BeAtLeast(30).During(2022));

    /// <summary>SY22-6-7: one senior secondary school leads each chain for sports talent.</summary>
    /// <remarks>Where a district has several chains, the one that is furthest from one school is reported.</remarks>
    public Standard<District> OneSeniorSchoolInEachChain => Clause(
        "SY22-6-7",
        Every<District>.Must(d => d.CountOf(SeniorSchoolsInChain)).BeExactly(1));
}
