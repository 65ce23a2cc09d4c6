using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 5 (四(二)5): moral, intellectual, physical, aesthetic and labour education together.</summary>
public sealed class Task5FiveSidedEducation : Article
{
    private static readonly Indicator<City> SportsFeatureSchools = new(
        "sy23.sportsFeatureSchools",
        new("2023年以来创建的体育特色示范校", "sports feature model schools created since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> ArtsFeatureSchools = new(
        "sy23.artsFeatureSchools",
        new("2023年以来创建的艺术特色示范校", "arts feature model schools created since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> MyopiaPreventionFeatureSchools = new(
        "sy23.myopiaPreventionFeatureSchools",
        new("2023年以来创建的近视防控特色示范校", "myopia-prevention feature model schools created since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> MentalHealthFeatureSchools = new(
        "sy23.mentalHealthFeatureSchools",
        new("2023年以来创建的心理健康教育特色学校", "mental-health education feature schools created since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> GrowthDiaries = new(
        "sy23.excellentGrowthDiaries",
        new("2023年以来评出的优秀成长日记", "excellent growth diaries selected since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> StreetsAndTownshipsWithTeam = new(
        "sy23.streetsAndTownshipsWithFamilyEducationTeam",
        new("有家庭教育指导团队的街道和乡镇", "streets and townships with a family-education guidance team"), QuantityUnit.Count);

    private static readonly Indicator<City> StreetsAndTownships = new(
        "sy23.streetsAndTownships", new("街道和乡镇", "streets and townships"), QuantityUnit.Count);

    /// <summary>SY23-5-16: sports feature model schools by 2025.</summary>
    public Standard<City> SportsSchools => Clause(
        "SY23-5-16", Every<City>.Must(c => c.CountOf(SportsFeatureSchools)).BeAtLeast(300).ByEndOf(2025));

    /// <summary>SY23-5-17: arts feature model schools by 2025.</summary>
    public Standard<City> ArtsSchools => Clause(
        "SY23-5-17", Every<City>.Must(c => c.CountOf(ArtsFeatureSchools)).BeAtLeast(300).ByEndOf(2025));

    /// <summary>SY23-5-18: myopia-prevention feature model schools by 2025.</summary>
    public Standard<City> MyopiaPreventionSchools => Clause(
        "SY23-5-18", Every<City>.Must(c => c.CountOf(MyopiaPreventionFeatureSchools)).BeAtLeast(300).ByEndOf(2025));

    /// <summary>SY23-5-19: mental-health education feature schools by 2025.</summary>
    public Standard<City> MentalHealthSchools => Clause(
        "SY23-5-19", Every<City>.Must(c => c.CountOf(MentalHealthFeatureSchools)).BeAtLeast(100).ByEndOf(2025));

    /// <summary>SY23-5-20: excellent growth diaries by 2025.</summary>
    public Standard<City> ExcellentGrowthDiaries => Clause(
        "SY23-5-20", Every<City>.Must(c => c.CountOf(GrowthDiaries)).BeAtLeast(100).ByEndOf(2025));

    /// <summary>SY23-5-21: every street and township has a family-education guidance team by 2025; one team may serve several.</summary>
    public Standard<City> FamilyEducationTeamCoverage => Clause(
        "SY23-5-21",
        Every<City>.Must(c => c.CountOf(StreetsAndTownshipsWithTeam).ShareOf(c.CountOf(StreetsAndTownships)))
            .BeExactly(100.Percent()).ByEndOf(2025));
}
