using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>
/// 四18: the 171 projects of 2021 are completed and 105 more are started; 580 public schools and kindergartens renew their video security, which then
/// covers every key position.
/// </summary>
[Clause("SY22-18-1")]
[Clause("SY22-18-2")]
[Clause("SY22-18-7")]
[Clause("SY22-18-8")]
public sealed class Point18SchoolConditionsTests
{
    private const string Completed = "sy22.projectsOf2021Completed";
    private const string Renewed = "sy22.inVideoRenewal";
    private const string Positions = "sy22.keyPositions";
    private const string UnderVideo = "sy22.keyPositionsUnderVideo";
    private static readonly ClauseUnderTest Projects = WorkPoints.Clause("SY22-18-1");
    private static readonly ClauseUnderTest Video = WorkPoints.Clause("SY22-18-8");

    [TestCase("SY22-18-2", "sy22.newSchoolProjectsStarted", 105)]
    [TestCase("SY22-18-7", "sy22.publicSchoolsWithVideoSecurityRenewed", 580)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase(171, "met")]
    [TestCase(170, "violation: 1 more " + Completed)]
    [TestCase(172, "violation: 1 fewer " + Completed)]
    [TestCase(null, "undecided: " + Completed)]
    public void All_171_projects_are_completed_and_no_others_were_started_in_2021(int? completed, string verdict) =>
        Assert.That(Projects.Says(WorkPoints.City((Completed, completed))), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more " + Completed)]
    [TestCase("2022-12-31", "violation: 1 more " + Completed)]
    public void The_projects_are_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Projects.On(day).Says(WorkPoints.City((Completed, 170))), Is.EqualTo(verdict));

    [TestCase(12, 12, "met")]
    [TestCase(11, 12, "violation: 1 more " + UnderVideo)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 12, "undecided: " + UnderVideo)]
    [TestCase(12, null, "undecided: " + Positions)]
    public void Video_covers_every_key_position(int? covered, int? positions, string verdict) =>
        Assert.That(Video.Says(School(true, covered, positions)), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more " + UnderVideo)]
    [TestCase("2022-12-31", "violation: 1 more " + UnderVideo)]
    public void The_video_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Video.On(day).Says(School(true, 11, 12)), Is.EqualTo(verdict));

    [Test]
    public void Only_public_schools_that_are_renewed_are_meant()
    {
        Assert.That(Video.Says(School(false, 11, 12)), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Video.Says(School(null, 11, 12)), Is.EqualTo("undecided: " + Renewed));
        Assert.That(Video.Says(School(true, 11, 12) with { Ownership = SchoolOwnership.Private }), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Video.Says(School(true, 11, 12) with { Ownership = null }), Is.EqualTo("undecided: ownership"));
    }

    [Test]
    public void Kindergartens_are_meant_too() => Assert.That(
        Video.StagesReached(stage => School(true, 11, 12) with { Stage = stage }), Is.EquivalentTo([SchoolStage.Kindergarten, .. Stages.PrimaryAndSecondary]));

    private static School School(bool? isRenewed, int? covered, int? positions) =>
        WorkPoints.School(SchoolStage.Primary, (Renewed, isRenewed is { } yes ? yes ? 1 : 0 : null), (UnderVideo, covered), (Positions, positions))
            with
        { Ownership = SchoolOwnership.Public };
}
