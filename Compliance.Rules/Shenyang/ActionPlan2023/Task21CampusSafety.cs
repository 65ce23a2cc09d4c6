using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 21 (四(八)21): safety on campus.</summary>
public sealed class Task21CampusSafety : Article
{
    private static readonly Indicator<School> FallPoints = new(
        "sy23.fallPreventionPoints",
        new("需要防坠装置的部位", "points that need a fall-prevention device"), QuantityUnit.Count);

    private static readonly Indicator<School> FallPointsFitted = new(
        "sy23.fallPreventionPointsFitted",
        new("已装防坠装置的部位", "points fitted with a fall-prevention device"), QuantityUnit.Count);

    private static readonly Indicator<School> KeyPositions = new(
        "sy23.keyPositions", new("安全防范重点部位和区域", "key positions and areas of safety"), QuantityUnit.Count);

    private static readonly Indicator<School> KeyPositionsWithPatrolDevice = new(
        "sy23.keyPositionsWithPatrolDevice",
        new("已装电子巡查装置的重点部位和区域", "key positions and areas with an electronic patrol device"), QuantityUnit.Count);

    private static readonly Indicator<School> KeyPositionsWithAlarmDevice = new(
        "sy23.keyPositionsWithAlarmDevice",
        new("已装紧急触发与现场告警装置的重点部位和区域", "key positions and areas with emergency trigger and on-site alarm devices"),
        QuantityUnit.Count);

    private static readonly Indicator<School> Canteens = new("sy23.canteens", new("食堂", "canteens"), QuantityUnit.Count);

    private static readonly Indicator<School> OpenKitchenCanteens = new(
        "sy23.canteensWithOpenKitchen",
        new("实现互联网加明厨亮灶的食堂", "canteens with an open kitchen on the internet"), QuantityUnit.Count);

    private static readonly Indicator<School> VideoSystems = new(
        "sy23.videoMonitoringSystems", new("校园网络视频监控系统", "network video monitoring systems of the campus"), QuantityUnit.Count);

    private static readonly Indicator<School> VideoSystemsOnPlatform = new(
        "sy23.videoMonitoringSystemsOnPlatform",
        new("已纳入智慧校园平台的视频监控系统", "video monitoring systems on the smart campus platform"), QuantityUnit.Count);

    /// <summary>SY23-21-3: every point of a primary or secondary school that needs a fall-prevention device has one.</summary>
    public Standard<School> FallPrevention => Clause(
        "SY23-21-3",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FallPointsFitted).ShareOf(s.CountOf(FallPoints))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-6: every key position of a school has an electronic patrol device.</summary>
    public Standard<School> PatrolDevices => Clause(
        "SY23-21-6",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(KeyPositionsWithPatrolDevice).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-7: every key position of a school has emergency trigger and on-site alarm devices.</summary>
    public Standard<School> AlarmDevices => Clause(
        "SY23-21-7",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(KeyPositionsWithAlarmDevice).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-14: every canteen of a school has an open kitchen on the internet by 2025; a school without a canteen is not concerned.</summary>
    public Standard<School> OpenKitchens => Clause(
        "SY23-21-14",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(OpenKitchenCanteens).ShareOf(s.CountOf(Canteens))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-15: all video monitoring of a school is on the smart campus platform by 2025.</summary>
    public Standard<School> VideoMonitoring => Clause(
        "SY23-21-15",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(VideoSystemsOnPlatform).ShareOf(s.CountOf(VideoSystems))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-16: every key position of a public school has an electronic patrol device by 2025.</summary>
    public Standard<School> PatrolDevicesOfPublicSchools => Clause(
        "SY23-21-16",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary) && s.Ownership == SchoolOwnership.Public)
            .Must(s => s.CountOf(KeyPositionsWithPatrolDevice).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-17: every key position of a public school has emergency trigger and on-site alarm devices by 2025.</summary>
    public Standard<School> AlarmDevicesOfPublicSchools => Clause(
        "SY23-21-17",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary) && s.Ownership == SchoolOwnership.Public)
            .Must(s => s.CountOf(KeyPositionsWithAlarmDevice).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-18: every key position of a public kindergarten has an electronic patrol device by 2025.</summary>
    public Standard<School> PatrolDevicesOfPublicKindergartens => Clause(
        "SY23-21-18",
        Every<School>
            .Where(s => s.Stage == SchoolStage.Kindergarten && s.Ownership == SchoolOwnership.Public)
            .Must(s => s.CountOf(KeyPositionsWithPatrolDevice).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-21-19: every key position of a public kindergarten has emergency trigger and on-site alarm devices by 2025.</summary>
    public Standard<School> AlarmDevicesOfPublicKindergartens => Clause(
        "SY23-21-19",
        Every<School>
            .Where(s => s.Stage == SchoolStage.Kindergarten && s.Ownership == SchoolOwnership.Public)
            .Must(s => s.CountOf(KeyPositionsWithAlarmDevice).ShareOf(s.CountOf(KeyPositions))).BeExactly(100.Percent()).ByEndOf(2025));
}
