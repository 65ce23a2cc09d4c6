using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 17 (四17): less burden and more quality inside schools.</summary>
public sealed class Point17LighterBurden : Article
{
    private static readonly Indicator<City> SchoolsWithService = new(
        "sy22.compulsorySchoolsWithAfterSchoolService",
        new("开展课后服务的义务教育学校", "compulsory-education schools that run after-school service"),
        QuantityUnit.Count);

    private static readonly Indicator<City> SchoolsWithFullService = new(
        "sy22.compulsorySchoolsWithFullAfterSchoolService",
        new("每周五天、每天两小时开展课后服务的义务教育学校", "compulsory-education schools with after-school service on five days a week, two hours a day"),
        QuantityUnit.Count);

    private static readonly Indicator<School> DaysAWeek = new(
        "sy22.afterSchoolServiceDaysPerWeek",
        new("完整教学周中开展课后服务最少的天数", "fewest days of after-school service in a full week of term"),
        QuantityUnit.Count);

    private static readonly Indicator<School> HoursADay =
        new("sy22.afterSchoolServiceHoursPerDay", new("每个工作日课后服务最短的时长", "shortest after-school service of a working day"), QuantityUnit.Hours);

    private static readonly Indicator<School> WillingStudents =
        new("sy22.studentsWillingAfterSchoolService", new("有意愿参加课后服务的学生", "students who want after-school service"), QuantityUnit.Count);

    private static readonly Indicator<School> WillingStudentsServed = new(
        "sy22.willingStudentsInAfterSchoolService",
        new("有意愿且参加课后服务的学生", "students who want after-school service and get it"),
        QuantityUnit.Count);

    /// <summary>SY22-17-4: every compulsory-education school runs after-school service.</summary>
    public Standard<City> AfterSchoolService => Clause(
        "SY22-17-4",
        Every<City>.Must(c => c.CountOf(SchoolsWithService).ShareOf(c.CompulsorySchools))
            .BeExactly(100.Percent()));

    /// <summary>SY22-17-6: after-school service on five working days a week.</summary>
    /// <remarks>Only weeks of five working days are looked at; a week that a public holiday shortens is not reported.</remarks>
    public Standard<School> ServiceDaysAWeek => Clause(
        "SY22-17-6",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.CountOf(DaysAWeek)).BeAtLeast(5));

    /// <summary>SY22-17-7: after-school service of two hours a day.</summary>
    public Standard<School> ServiceHoursADay => Clause(
        "SY22-17-7",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.HoursOf(HoursADay)).BeAtLeast(2.Hours()));

    /// <summary>SY22-17-8: every compulsory-education school serves five days a week, two hours a day.</summary>
    public Standard<City> FullServiceCoverage => Clause(
        "SY22-17-8",
        Every<City>.Must(c => c.CountOf(SchoolsWithFullService).ShareOf(c.CompulsorySchools))
            .BeExactly(100.Percent()));

    /// <summary>SY22-17-9: every student who wants after-school service gets it.</summary>
    public Standard<School> WillingStudentsAreServed => Clause(
        "SY22-17-9",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.Compulsory))
            .Must(s => s.CountOf(WillingStudentsServed).ShareOf(s.CountOf(WillingStudents))).BeExactly(100.Percent()));
}
