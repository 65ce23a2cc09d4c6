using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(三)8: education groups gain leadership posts and staff posts; five lectures and twenty demonstration lessons are held by 2025.</summary>
[Clause("SY23-8-6")]
[Clause("SY23-8-7")]
[Clause("SY23-8-10")]
[Clause("SY23-8-11")]
public sealed class Task8GroupRunningTests
{
    [TestCase("SY23-8-6", "sy23.groupLeadershipPosts")]
    [TestCase("SY23-8-7", "sy23.groupStaffQuota")]
    public void A_group_has_more_posts_than_at_the_start(string id, string posts)
    {
        var clause = InThePlan.Clause(id);
        Assert.That(clause.Says(Posts(posts, 13, 12)), Is.EqualTo("met"));
        Assert.That(clause.Says(Posts(posts, 12, 12)), Does.StartWith("violation"), "no rise");
        Assert.That(clause.Says(Posts(posts, 11, 12)), Does.StartWith("violation"), "a fall");
        Assert.That(clause.Says(Posts(posts, 1, 0)), Is.EqualTo("met"), "from nothing");
        Assert.That(clause.On("2025-12-30").Says(Posts(posts, 12, 12)), Does.StartWith("not yet due"));
        Assert.That(clause.Says(Posts(posts, null, 12)), Is.EqualTo("undecided: " + posts));
        Assert.That(clause.Says(Posts(posts, 13, null)), Is.EqualTo($"undecided: {posts}AtStart"));
    }

    [TestCase("SY23-8-6", "sy23.groupLeadershipPosts")]
    [TestCase("SY23-8-7", "sy23.groupStaffQuota")]
    public void Only_education_groups_are_concerned(string id, string posts)
    {
        var clause = InThePlan.Clause(id);
        Assert.That(clause.Says(Posts(posts, 12, 12) with { Kind = InstitutionKind.ResearchBody }), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(clause.Says(Posts(posts, 12, 12) with { Kind = null }), Is.EqualTo("undecided: kind"));
    }

    [TestCase("SY23-8-10", "sy23.groupRunningLectures", 5)]
    [TestCase("SY23-8-11", "sy23.regionalDemonstrationLessons", 20)]
    public void Lectures_and_lessons_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);

    private static Institution Posts(string name, int? now, int? atStart) => InThePlan.Group((name, now), (name + "AtStart", atStart));
}
