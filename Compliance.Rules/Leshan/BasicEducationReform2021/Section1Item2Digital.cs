using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(一)2: information technology in teaching.</summary>
public sealed class Section1Item2Digital : Article
{
    private static readonly Indicator<City> Centres = new(
        "ls21.platformCentres", new("已运行的管理、资源、应用中心", "centres in operation among those for management, resources and application"), QuantityUnit.Count);

    private static readonly Indicator<City> Teachers =
        new("ls21.teachers", new("中小学教师", "teachers of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> TeachersTrained =
        new("ls21.teachersTrainedInIt", new("参加信息技术2.0培训的中小学教师", "teachers who took the second training in information technology"), QuantityUnit.Count);

    private static readonly Indicator<City> TeachersPassed =
        new("ls21.teachersPassedInIt", new("信息技术2.0培训合格的中小学教师", "teachers who passed the second training in information technology"), QuantityUnit.Count);

    /// <summary>LS21-1.2-1: every campus has a wireless network.</summary>
    public Standard<School> WirelessCampuses => Clause(
        "LS21-1.2-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CampusesWithWireless.ShareOf(s.Campuses)).BeExactly(100.Percent()));

    /// <summary>LS21-1.2-3: the three centres of the resource platform.</summary>
    public Standard<City> PlatformCentres => Clause(
        "LS21-1.2-3",
        Every<City>.Must(c => c.CountOf(Centres)).BeAtLeast(3));

    /// <summary>LS21-1.2-8: every teacher takes the second training in information technology.</summary>
    public Standard<City> TrainingCoverage => Clause(
        "LS21-1.2-8",
        Every<City>.Must(c => c.CountOf(TeachersTrained).ShareOf(c.CountOf(Teachers))).BeExactly(100.Percent()));

    /// <summary>LS21-1.2-9: everybody who takes it passes.</summary>
    public Standard<City> TrainingPassRate => Clause(
        "LS21-1.2-9",
        Every<City>.Must(c => c.CountOf(TeachersPassed).ShareOf(c.CountOf(TeachersTrained))).BeExactly(100.Percent()));
}
