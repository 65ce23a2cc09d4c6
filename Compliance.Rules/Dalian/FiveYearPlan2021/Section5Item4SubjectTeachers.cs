using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(五)4: teachers of the subjects that lack them.</summary>
public sealed class Section5Item4SubjectTeachers : Article
{
    private static readonly Indicator<City> NationalTeachingTeams =
        new("dl21.nationalTeachingTeams", new("国家级职业教育教师教学创新团队", "national vocational teaching-innovation teams"), QuantityUnit.Count);

    private static readonly Indicator<City> MasterTeacherStudios =
        new("dl21.masterTeacherStudios", new("市级职业教育名师工作室", "municipal vocational master-teacher studios"), QuantityUnit.Count);

    private static readonly Indicator<City> SkillMasterStudios =
        new("dl21.skillMasterStudios", new("市职业教育技能大师工作室", "municipal vocational skill-master studios"), QuantityUnit.Count);

    /// <summary>DL21-5.4-7: one health-care teacher for every 600 students, and one in a smaller school.</summary>
    public Standard<School> HealthCareTeachers => Clause(
        "DL21-5.4-7",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary) && s.Students > 0)
            .Must(s => s.Students.Per(s.HealthCareTeachers)).BeAtMost(600.To(1)));

    /// <summary>DL21-5.4-8: at least one mental-health teacher in every school, full-time or part-time.</summary>
    public Standard<School> MentalHealthTeacher => Clause(
        "DL21-5.4-8",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondaryWithVocational))
            .Must(s => s.FullTimeMentalHealthTeachers + s.PartTimeMentalHealthTeachers).BeAtLeast(1));

    /// <summary>DL21-5.4-11: the share of professional-course teachers who are dual-qualified by 2025.</summary>
    /// <remarks>The table of indicators (DL21-T-9) gives the same figure without a denominator; this one decides where the two differ.</remarks>
    public Standard<Institution> DualQualifiedOfProfessionalCourseTeachers => Clause(
        "DL21-5.4-11",
        Every<Institution>
            .Where(i => i.Kind == InstitutionKind.VocationalCollege)
            .Must(i => i.DualQualifiedTeachers.ShareOf(i.ProfessionalCourseTeachers)).BeAtLeast(80.Percent()).ByEndOf(2025));

    /// <summary>DL21-5.4-12: national teaching-innovation teams by 2025.</summary>
    public Standard<City> TeachingTeams => Clause(
        "DL21-5.4-12",
        Every<City>.Should(c => c.CountOf(NationalTeachingTeams)).BeAtLeast(8).ByEndOf(2025));

    /// <summary>DL21-5.4-13: municipal master-teacher studios by 2025.</summary>
    public Standard<City> StudiosOfMasterTeachers => Clause(
        "DL21-5.4-13",
        Every<City>.Must(c => c.CountOf(MasterTeacherStudios)).BeAtLeast(20).ByEndOf(2025));

    /// <summary>DL21-5.4-14: municipal skill-master studios by 2025.</summary>
    public Standard<City> StudiosOfSkillMasters => Clause(
        "DL21-5.4-14",
        Every<City>.Must(c => c.CountOf(SkillMasterStudios)).BeAtLeast(10).ByEndOf(2025));
}
