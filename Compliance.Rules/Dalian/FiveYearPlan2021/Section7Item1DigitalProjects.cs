using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(七)1 and key project 6: networks, classrooms and learning spaces.</summary>
public sealed class Section7Item1DigitalProjects : Article
{
    private static readonly Indicator<City> SchoolsWithUpgradedNetwork =
        new("dl21.schoolsWithUpgradedNetwork", new("校园网络已改造升级的中小学校", "primary and secondary schools with an upgraded network"), QuantityUnit.Count);

    private static readonly Indicator<School> NetworkSpeed =
        new("dl21.networkSpeed", new("校园网络出口带宽", "network speed of the school's outside line"), QuantityUnit.Mbps);

    private static readonly Indicator<City> Campuses =
        new("dl21.campuses", new("中小学校区", "primary and secondary campuses"), QuantityUnit.Count);

    private static readonly Indicator<City> CampusesWithWireless =
        new("dl21.campusesWithWireless", new("无线网络覆盖的中小学校区", "primary and secondary campuses with a wireless network"), QuantityUnit.Count);

    private static readonly Indicator<City> Classrooms =
        new("dl21.classrooms", new("中小学教室", "primary and secondary classrooms"), QuantityUnit.Count);

    private static readonly Indicator<City> ClassroomsWithUpgradedMultimedia = new(
        "dl21.classroomsWithUpgradedMultimedia",
        new("已升级班班通多媒体系统的中小学教室", "primary and secondary classrooms with upgraded multimedia"),
        QuantityUnit.Count);

    private static readonly Indicator<City> ClassroomsWithSmartDevices = new(
        "dl21.classroomsWithSmartDevices",
        new("配有智能黑板和互动终端的中小学教室", "primary and secondary classrooms with a smart blackboard and an interactive terminal"),
        QuantityUnit.Count);

    private static readonly Indicator<City> TeachersAndStudents =
        new("dl21.teachersAndStudents", new("中小学师生", "primary and secondary teachers and students"), QuantityUnit.Count);

    private static readonly Indicator<City> PersonsWithLearningSpace =
        new("dl21.personsWithLearningSpace", new("已开通网络学习空间的中小学师生", "teachers and students with a network learning space"), QuantityUnit.Count);

    private static readonly Indicator<City> PersonsUsingLearningSpace = new(
        "dl21.personsUsingLearningSpace",
        new("本学年使用网络学习空间的中小学师生", "teachers and students who used their network learning space this school year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> NetworkSpacePilotSchools =
        new("dl21.networkSpacePilotSchools", new("网络空间与融合应用试点学校", "schools in the pilots of network spaces and integrated use"), QuantityUnit.Count);

    private static readonly Indicator<City> NetworkSpacePilotSchoolsLastYear = new(
        "dl21.networkSpacePilotSchoolsLastYear",
        new("上年网络空间与融合应用试点学校", "schools in the pilots of network spaces and integrated use last year"),
        QuantityUnit.Count);

    /// <summary>DL21-7.1-3: every school network is upgraded by 2025.</summary>
    public Standard<City> SchoolNetworks => Clause(
        "DL21-7.1-3",
        Every<City>.Must(c => c.CountOf(SchoolsWithUpgradedNetwork).ShareOf(c.Schools))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-7.1-4: the network speed of primary schools by 2025.</summary>
    public Standard<School> PrimaryNetworkSpeed => Clause(
        "DL21-7.1-4",
        Every<School>
            .Where(s => s.Stage == SchoolStage.Primary)
            .Should(s => s.MbpsOf(NetworkSpeed)).BeAtLeast(1000.Mbps()).ByEndOf(2025));

    /// <summary>DL21-7.1-5: the network speed of schools with secondary grades by 2025.</summary>
    public Standard<School> SecondaryNetworkSpeed => Clause(
        "DL21-7.1-5",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.WithJunior) || s.Stage == SchoolStage.Senior)
            .Should(s => s.MbpsOf(NetworkSpeed)).BeAtLeast(10000.Mbps()).ByEndOf(2025));

    /// <summary>DL21-7.1-6: a wireless network on every campus by 2025.</summary>
    public Standard<City> WirelessNetworks => Clause(
        "DL21-7.1-6",
        Every<City>.Must(c => c.CountOf(CampusesWithWireless).ShareOf(c.CountOf(Campuses)))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-7.1-7: the multimedia system of every classroom is upgraded by 2025.</summary>
    public Standard<City> ClassroomMultimedia => Clause(
        "DL21-7.1-7",
        Every<City>.Must(c => c.CountOf(ClassroomsWithUpgradedMultimedia).ShareOf(c.CountOf(Classrooms)))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-7.1-8: a smart blackboard and an interactive terminal in every classroom by 2025.</summary>
    public Standard<City> SmartClassrooms => Clause(
        "DL21-7.1-8",
        Every<City>.Must(c => c.CountOf(ClassroomsWithSmartDevices).ShareOf(c.CountOf(Classrooms)))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-7.1-11: every teacher and student has a network learning space by 2025.</summary>
    public Standard<City> LearningSpaceForAll => Clause(
        "DL21-7.1-11",
        Every<City>.Should(c => c.CountOf(PersonsWithLearningSpace).ShareOf(c.CountOf(TeachersAndStudents)))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-7.1-12: every teacher and student uses the network learning space by 2025.</summary>
    public Standard<City> LearningSpaceInUse => Clause(
        "DL21-7.1-12",
        Every<City>.Should(c => c.CountOf(PersonsUsingLearningSpace).ShareOf(c.CountOf(TeachersAndStudents)))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-7.1-15: more schools join the pilots every year.</summary>
    public Standard<City> NetworkSpacePilots => Clause(
        "DL21-7.1-15",
        Every<City>.Must(c => c.CountOf(NetworkSpacePilotSchools) - c.CountOf(NetworkSpacePilotSchoolsLastYear))
            .BeMoreThan(0).InEachYear());
}
