using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(三)5: services for lifelong learning.</summary>
public sealed class Section3Item5LifelongLearning : Article
{
    private static readonly Indicator<District> CommunityLearningPlaces =
        new("dl21.communityLearningPlaces", new("社区学习场所", "community learning places"), QuantityUnit.Count);

    private static readonly Indicator<District> CommunityLearningPlacesLastYear =
        new("dl21.communityLearningPlacesLastYear", new("上年社区学习场所", "community learning places last year"), QuantityUnit.Count);

    private static readonly Indicator<City> CommunityLearningWorkshops =
        new("dl21.communityLearningWorkshops", new("社区学习坊", "community learning workshops"), QuantityUnit.Count);

    /// <summary>DL21-3.5-7: the district has more community learning places every year.</summary>
    public Standard<District> LearningPlaces => Clause(
        "DL21-3.5-7",
        Every<District>.Must(d => d.CountOf(CommunityLearningPlaces) - d.CountOf(CommunityLearningPlacesLastYear))
            .BeMoreThan(0).InEachYear());

    /// <summary>DL21-3.5-10: community learning workshops by 2025.</summary>
    public Standard<City> LearningWorkshops => Clause(
        "DL21-3.5-10",
        Every<City>.Must(c => c.CountOf(CommunityLearningWorkshops)).BeAtLeast(1).ByEndOf(2025));
}
