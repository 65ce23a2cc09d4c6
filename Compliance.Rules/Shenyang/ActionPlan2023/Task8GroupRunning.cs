using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 8 (四(三)8): better schools through education groups.</summary>
public sealed class Task8GroupRunning : Article
{
    private static readonly Indicator<Institution> LeadershipPosts = new(
        "sy23.groupLeadershipPosts",
        new("集团校级领导职数", "approved school-level leadership posts of the group"), QuantityUnit.Count);

    private static readonly Indicator<Institution> LeadershipPostsAtStart = new(
        "sy23.groupLeadershipPostsAtStart",
        new("计划起始时的集团校级领导职数", "approved school-level leadership posts of the group at the start of the plan"), QuantityUnit.Count);

    private static readonly Indicator<Institution> StaffQuota = new(
        "sy23.groupStaffQuota", new("集团教职工编制", "approved staff posts of the group"), QuantityUnit.Count);

    private static readonly Indicator<Institution> StaffQuotaAtStart = new(
        "sy23.groupStaffQuotaAtStart",
        new("计划起始时的集团教职工编制", "approved staff posts of the group at the start of the plan"), QuantityUnit.Count);

    private static readonly Indicator<City> Lectures = new(
        "sy23.groupRunningLectures",
        new("2023年以来举办的集团化办学专题讲座", "lectures on group running held since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> DemonstrationLessons = new(
        "sy23.regionalDemonstrationLessons",
        new("2023年以来开展的区域示范课", "regional demonstration lessons given since 2023"), QuantityUnit.Count);

    /// <summary>SY23-8-6: an education group has more school-level leadership posts by 2025 than at the start of the plan.</summary>
    public Standard<Institution> LeadershipPostsRaised => Clause(
        "SY23-8-6",
        Every<Institution>
            .Where(i => i.Kind == InstitutionKind.EducationGroup)
            .Must(i => i.CountOf(LeadershipPosts) - i.CountOf(LeadershipPostsAtStart)).BeMoreThan(0).ByEndOf(2025));

    /// <summary>SY23-8-7: an education group has a larger staff quota by 2025 than at the start of the plan.</summary>
    public Standard<Institution> StaffQuotaRaised => Clause(
        "SY23-8-7",
        Every<Institution>
            .Where(i => i.Kind == InstitutionKind.EducationGroup)
            .Must(i => i.CountOf(StaffQuota) - i.CountOf(StaffQuotaAtStart)).BeMoreThan(0).ByEndOf(2025));

    /// <summary>SY23-8-10: lectures on group running by 2025, counted for the whole city.</summary>
    public Standard<City> GroupRunningLectures => Clause(
        "SY23-8-10", Every<City>.Must(c => c.CountOf(Lectures)).BeAtLeast(5).ByEndOf(2025));

    /// <summary>SY23-8-11: regional demonstration lessons by 2025, counted for the whole city.</summary>
    public Standard<City> RegionalDemonstrationLessons => Clause(
        "SY23-8-11", Every<City>.Must(c => c.CountOf(DemonstrationLessons)).BeAtLeast(20).ByEndOf(2025));
}
