using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 16 (四(六)16): a stronger teaching force.</summary>
public sealed class Task16StrongTeachers : Article
{
    private static readonly Indicator<City> FullTimeTeachers = new(
        "sy23.fullTimeTeachers", new("中小学专任教师", "full-time teachers of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> TeachersWithHighDegree = new(
        "sy23.fullTimeTeachersWithHighDegree",
        new("高学历层次的中小学专任教师", "full-time teachers of primary and secondary schools with a high degree"), QuantityUnit.Count);

    private static readonly Indicator<City> FullTimeTeachersAtStart = new(
        "sy23.fullTimeTeachersAtStart",
        new("计划起始时的中小学专任教师", "full-time teachers of primary and secondary schools at the start of the plan"), QuantityUnit.Count);

    private static readonly Indicator<City> TeachersWithHighDegreeAtStart = new(
        "sy23.fullTimeTeachersWithHighDegreeAtStart",
        new("计划起始时高学历层次的中小学专任教师", "full-time teachers of primary and secondary schools with a high degree at the start of the plan"),
        QuantityUnit.Count);

    private static readonly Indicator<City> SeniorTeachers = new(
        "sy23.generalSeniorTeachers",
        new("普通高中专任教师", "full-time teachers of general senior secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> SeniorTeachersWithPostgraduateDegree = new(
        "sy23.generalSeniorTeachersWithPostgraduateDegree",
        new("研究生学历的普通高中专任教师", "full-time teachers of general senior secondary schools with a postgraduate degree"), QuantityUnit.Count);

    /// <summary>SY23-16-2: the share of full-time teachers with a high degree is larger by 2025 than at the start of the plan.</summary>
    public Standard<City> HighDegrees => Clause(
        "SY23-16-2",
        Every<City>
            .Must(c => c.CountOf(TeachersWithHighDegree).ShareOf(c.CountOf(FullTimeTeachers))
                - c.CountOf(TeachersWithHighDegreeAtStart).ShareOf(c.CountOf(FullTimeTeachersAtStart)))
            .BeMoreThan(0m.PercentagePoints()).ByEndOf(2025));

    /// <summary>SY23-16-3: the share of teachers rotated in each school year.</summary>
    public Standard<District> TeacherRotation => Clause(
        "SY23-16-3",
        Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation))
            .BeAtLeast(15.Percent()).InEachSchoolYear());

    /// <summary>SY23-16-5: the average pay of teachers is not below the average pay of the civil servants of the place.</summary>
    public Standard<District> TeacherPay => Clause(
        "SY23-16-5",
        Every<District>.Must(d => d.TeacherAverageWage.ShareOf(d.CivilServantAverageWage)).BeAtLeast(100.Percent()));

    /// <summary>SY23-16-15: the share of compulsory-education teachers with a bachelor degree by 2025.</summary>
    public Standard<City> BachelorDegrees => Clause(
        "SY23-16-15",
        Every<City>.Must(c => c.CompulsoryTeachersWithBachelorDegree.ShareOf(c.CompulsoryTeachers))
            .BeAtLeast(85.Percent()).ByEndOf(2025));

    /// <summary>SY23-16-16: the share of general senior secondary teachers with a postgraduate degree by 2025.</summary>
    public Standard<City> PostgraduateDegrees => Clause(
        "SY23-16-16",
        Every<City>.Must(c => c.CountOf(SeniorTeachersWithPostgraduateDegree).ShareOf(c.CountOf(SeniorTeachers)))
            .BeAtLeast(15.Percent()).ByEndOf(2025));

    /// <summary>SY23-16-17: the share of dual-qualified among the professional-course teachers of vocational schools and colleges by 2025.</summary>
    public Standard<City> DualQualifiedTeachers => Clause(
        "SY23-16-17",
        Every<City>.Must(c => c.DualQualifiedTeachers.ShareOf(c.ProfessionalCourseTeachers))
            .BeAtLeast(65.Percent()).ByEndOf(2025));
}
