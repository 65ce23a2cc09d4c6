using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 11 (四(四)11): happy education in communities and villages.</summary>
public sealed class Task11HappyCommunities : Article
{
    private static readonly Indicator<City> CommunityCourses = new(
        "sy23.communityServiceCourses",
        new("2023年以来开发的社区(村屯)公共服务课程", "community and village public-service courses developed since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> FullTimeCommunityTeachers = new(
        "sy23.fullTimeCommunityTeachers",
        new("社区(村屯)教育专职教师", "full-time teachers of community education"), QuantityUnit.Count);

    private static readonly Indicator<City> PartTimeCommunityTeachers = new(
        "sy23.partTimeCommunityTeachers",
        new("社区(村屯)教育兼职教师", "part-time teachers of community education"), QuantityUnit.Count);

    private static readonly Indicator<City> ModelSites = new(
        "sy23.municipalCommunityModelSites",
        new("2023年以来建成的市级幸福教育示范点", "municipal model sites of happy education built since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> HappyCampuses = new(
        "sy23.happyCampuses",
        new("2023年以来创建的幸福校园", "happy campuses created since 2023"), QuantityUnit.Count);

    /// <summary>SY23-11-6: community and village public-service courses by 2025.</summary>
    public Standard<City> PublicServiceCourses => Clause(
        "SY23-11-6", Every<City>.Must(c => c.CountOf(CommunityCourses)).BeAtLeast(40).ByEndOf(2025));

    /// <summary>SY23-11-7: full-time and part-time teachers of community education together by 2025, each person counted as one.</summary>
    public Standard<City> CommunityTeachers => Clause(
        "SY23-11-7",
        Every<City>.Must(c => c.CountOf(FullTimeCommunityTeachers) + c.CountOf(PartTimeCommunityTeachers))
            .BeAtLeast(15_000).ByEndOf(2025));

    /// <summary>SY23-11-8: municipal model sites by 2025.</summary>
    public Standard<City> MunicipalModelSites => Clause(
        "SY23-11-8", Every<City>.Must(c => c.CountOf(ModelSites)).BeAtLeast(330).ByEndOf(2025));

    /// <summary>SY23-11-9: happy campuses by 2025.</summary>
    public Standard<City> HappyCampusesCreated => Clause(
        "SY23-11-9", Every<City>.Must(c => c.CountOf(HappyCampuses)).BeAtLeast(200).ByEndOf(2025));
}
