using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 14 (三14): happy-education communities.</summary>
public sealed class Point14CommunityEducation : Article
{
    private static readonly Indicator<City> Colleges = new(
        "sy22.districtCommunityColleges",
        new("本年建成的区级标准化社区学院", "standard community colleges of districts completed in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> Centres = new(
        "sy22.streetCommunityCentres",
        new("本年建成的街道(乡镇)社区教育中心", "community education centres of streets and townships completed in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> ResidentSchools = new(
        "sy22.communityResidentSchools",
        new("本年建成的社区(村)居民学校", "schools for residents of communities and villages completed in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> LearningPoints =
        new("sy22.neighbourLearningPoints", new("本年建成的睦邻学习点", "neighbourhood learning points completed in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> SchoolsForParents =
        new("sy22.parentSchools", new("本年建成的家长学校", "schools for parents built in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> LessonHours =
        new("sy22.communityLessonHours", new("本年送进社区的课时", "lesson hours delivered to communities in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> MicroLessons =
        new("sy22.communityMicroLessons", new("本年开发的社区教育微课", "micro-lessons of community education developed in the year"), QuantityUnit.Count);

    /// <summary>SY22-14-1: standard community colleges of districts.</summary>
    public Standard<City> CommunityColleges => Clause(
        "SY22-14-1",
        Every<City>.Must(c => c.CountOf(Colleges)).BeAtLeast(5).During(2022));

    /// <summary>SY22-14-2: community education centres of streets and townships.</summary>
    public Standard<City> CommunityCentres => Clause(
        "SY22-14-2",
        Every<City>.Must(c => c.CountOf(Centres)).BeAtLeast(20).During(2022));

    /// <summary>SY22-14-3: schools for the residents of communities and villages.</summary>
    public Standard<City> SchoolsForResidents => Clause(
        "SY22-14-3",
        Every<City>.Must(c => c.CountOf(ResidentSchools)).BeAtLeast(100).During(2022));

    /// <summary>SY22-14-4: neighbourhood learning points.</summary>
    public Standard<City> NeighbourLearningPoints => Clause(
        "SY22-14-4",
        Every<City>.Must(c => c.CountOf(LearningPoints)).BeAtLeast(300).During(2022));

    /// <summary>SY22-14-6: schools for parents in primary and secondary schools.</summary>
    public Standard<City> ParentSchools => Clause(
        "SY22-14-6",
        Every<City>.Must(c => c.CountOf(SchoolsForParents)).BeAtLeast(100).During(2022));

    /// <summary>SY22-14-10: lesson hours delivered to communities.</summary>
    /// <remarks>A lesson hour (课时) is counted, whatever its minutes.</remarks>
    public Standard<City> LessonsForCommunities => Clause(
        "SY22-14-10",
        Every<City>.Must(c => c.CountOf(LessonHours)).BeAtLeast(10_000).During(2022));

    /// <summary>SY22-14-11: micro-lessons of community education.</summary>
    public Standard<City> CommunityMicroLessons => Clause(
        "SY22-14-11",
        Every<City>.Must(c => c.CountOf(MicroLessons)).BeAtLeast(500).During(2022));
}
