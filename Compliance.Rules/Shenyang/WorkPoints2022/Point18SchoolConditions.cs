using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 18 (四18): the conditions in which schools are run.</summary>
public sealed class Point18SchoolConditions : Article
{
    private static readonly Indicator<City> Projects2021Completed =
        new("sy22.projectsOf2021Completed", new("2021年启动并已完工的项目", "projects started in 2021 that are completed"), QuantityUnit.Count);

    private static readonly Indicator<City> ProjectsStarted = new(
        "sy22.newSchoolProjectsStarted",
        new("本年启动建设的中小学和幼儿园", "primary and secondary schools and kindergartens whose construction started in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> VideoRenewed = new(
        "sy22.publicSchoolsWithVideoSecurityRenewed",
        new("本年改造安防视频的公办中小学和幼儿园", "public schools and kindergartens whose video security was renewed in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<School> InVideoRenewal =
        new("sy22.inVideoRenewal", new("列入安防视频改造", "part of the renewal of video security"), QuantityUnit.YesNo);

    private static readonly Indicator<School> KeyPositions =
        new("sy22.keyPositions", new("重点部位", "key positions"), QuantityUnit.Count);

    private static readonly Indicator<School> KeyPositionsUnderVideo =
        new("sy22.keyPositionsUnderVideo", new("有视频监控的重点部位", "key positions under video"), QuantityUnit.Count);

    private static readonly IReadOnlyList<SchoolStage> SchoolsAndKindergartens = [SchoolStage.Kindergarten, .. SchoolStages.PrimaryAndSecondary];

    /// <summary>SY22-18-1: the projects that were started in 2021 are completed.</summary>
    public Standard<City> ProjectsOf2021 => Clause(
        "SY22-18-1",
        Every<City>.Must(c => c.CountOf(Projects2021Completed)).BeExactly(171).During(2022));

    /// <summary>SY22-18-2: schools and kindergartens whose construction is started.</summary>
    public Standard<City> NewProjects => Clause(
        "SY22-18-2",
        Every<City>.Must(c => c.CountOf(ProjectsStarted)).BeAtLeast(105).During(2022));

    /// <summary>SY22-18-7: public schools and kindergartens whose video security is renewed.</summary>
    public Standard<City> VideoSecurity => Clause(
        "SY22-18-7",
        Every<City>.Must(c => c.CountOf(VideoRenewed)).BeAtLeast(580).During(2022));

    /// <summary>SY22-18-8: in each public school or kindergarten that is renewed, video covers every key position.</summary>
    public Standard<School> VideoAtKeyPositions => Clause(
        "SY22-18-8",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolsAndKindergartens) && s.Ownership == SchoolOwnership.Public && s.FlagOf(InVideoRenewal) == true)
            .Must(s => s.CountOf(KeyPositionsUnderVideo).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).During(2022));
}
