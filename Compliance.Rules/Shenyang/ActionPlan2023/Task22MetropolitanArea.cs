using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 22 (四(八)22): education shared across the metropolitan area.</summary>
public sealed class Task22MetropolitanArea : Article
{
    private static readonly Indicator<City> ActivityBrands = new(
        "sy23.metropolitanActivityBrands",
        new("都市圈有影响力的活动品牌", "influential activity brands of the metropolitan area"), QuantityUnit.Count);

    private static readonly Indicator<City> PairedSchools = new(
        "sy23.metropolitanSchoolPairs",
        new("都市圈内结对学校(对)", "pairs of twinned schools in the metropolitan area"), QuantityUnit.Count);

    private static readonly Indicator<City> AllianceActivities = new(
        "sy23.metropolitanAllianceActivities",
        new("2023年以来都市圈各联盟(共同体)开展的活动", "activities of the metropolitan alliances and communities since 2023"), QuantityUnit.Count);

    /// <summary>SY23-22-10: influential activity brands by 2025.</summary>
    public Standard<City> InfluentialBrands => Clause(
        "SY23-22-10", Every<City>.Must(c => c.CountOf(ActivityBrands)).BeAtLeast(3).ByEndOf(2025));

    /// <summary>SY23-22-11: pairs of twinned schools by 2025; a pair is two schools.</summary>
    public Standard<City> SchoolPairs => Clause(
        "SY23-22-11", Every<City>.Must(c => c.CountOf(PairedSchools)).BeAtLeast(100).ByEndOf(2025));

    /// <summary>SY23-22-12: activities of all alliances and communities together by 2025.</summary>
    public Standard<City> ActivitiesOfAlliances => Clause(
        "SY23-22-12", Every<City>.Must(c => c.CountOf(AllianceActivities)).BeAtLeast(15).ByEndOf(2025));
}
