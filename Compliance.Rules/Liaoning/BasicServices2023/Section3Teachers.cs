using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Liaoning.BasicServices2023;

/// <summary>Section 二(一)3: teachers as the key to better public services.</summary>
public sealed class Section3Teachers : Article
{
    private static readonly Indicator<School> ScarcestSubject = new(
        "ln23.teachersOfScarcestSubject", new("缺口最大学科的在岗教师", "teachers in post of the subject that lacks most"), QuantityUnit.Count);

    private static readonly Indicator<School> ScarcestSubjectRequired = new(
        "ln23.teachersOfScarcestSubjectRequired", new("缺口最大学科的应配教师", "teachers required of the subject that lacks most"), QuantityUnit.Count);

    private static readonly Indicator<School> Ideology =
        new("ln23.ideologyTeachers", new("在岗的思政课教师", "ideology and politics teachers in post"), QuantityUnit.Count);

    private static readonly Indicator<School> IdeologyRequired =
        new("ln23.ideologyTeachersRequired", new("应配的思政课教师", "ideology and politics teachers required"), QuantityUnit.Count);

    private static readonly Indicator<School> Labour =
        new("ln23.labourTeachers", new("在岗的劳动教育教师", "labour-education teachers in post"), QuantityUnit.Count);

    private static readonly Indicator<School> LabourRequired =
        new("ln23.labourTeachersRequired", new("应配的劳动教育教师", "labour-education teachers required"), QuantityUnit.Count);

    private static readonly Indicator<School> Science =
        new("ln23.scienceTeachers", new("在岗的科学教师", "science teachers in post"), QuantityUnit.Count);

    private static readonly Indicator<School> ScienceRequired =
        new("ln23.scienceTeachersRequired", new("应配的科学教师", "science teachers required"), QuantityUnit.Count);

    private static readonly Indicator<School> InformationTechnology =
        new("ln23.informationTechnologyTeachers", new("在岗的信息技术教师", "information-technology teachers in post"), QuantityUnit.Count);

    private static readonly Indicator<School> InformationTechnologyRequired =
        new("ln23.informationTechnologyTeachersRequired", new("应配的信息技术教师", "information-technology teachers required"), QuantityUnit.Count);

    private static readonly Indicator<School> SpecialEducation =
        new("ln23.specialEducationTeachers", new("在岗的特殊教育教师", "special-education teachers in post"), QuantityUnit.Count);

    private static readonly Indicator<School> SpecialEducationRequired =
        new("ln23.specialEducationTeachersRequired", new("应配的特殊教育教师", "special-education teachers required"), QuantityUnit.Count);

    private static readonly Indicator<District> Quota =
        new("ln23.approvedStaffQuota", new("中小学已核定的教职工编制", "approved staff posts of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<District> QuotaRequired = new(
        "ln23.requiredStaffQuota", new("国家基本标准要求的中小学教职工编制", "staff posts that the national basic standard requires of primary and secondary schools"),
        QuantityUnit.Count);

    private static readonly Indicator<District> Teachers = new("ln23.teachers", new("中小学教师", "teachers of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<District> TeachersTrained = new(
        "ln23.teachersTrained", new("已参训的中小学教师", "teachers of primary and secondary schools who were trained"), QuantityUnit.Count);

    private static readonly Indicator<District> Principals =
        new("ln23.principals", new("中小学校长", "principals of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<District> PrincipalsTrained = new(
        "ln23.principalsTrained", new("已参训的中小学校长", "principals of primary and secondary schools who were trained"), QuantityUnit.Count);

    private static readonly Indicator<Province> Backbone =
        new("ln23.backboneTeachers", new("现有优秀骨干教师", "excellent backbone teachers now"), QuantityUnit.Count);

    private static readonly Indicator<Province> BackboneAtStart = new(
        "ln23.backboneTeachersAtStart", new("文件印发时的优秀骨干教师", "excellent backbone teachers when the document was issued"), QuantityUnit.Count);

    private static readonly Indicator<Principal> NewlySelected =
        new("ln23.newlySelected", new("是否新选任的校长", "newly selected as principal"), QuantityUnit.YesNo);

    private static readonly Indicator<District> ResearchPosts =
        new("ln23.researchPosts", new("核定的教研岗位", "approved posts of teaching research"), QuantityUnit.Count);

    private static readonly Indicator<District> ResearchPostsFilled =
        new("ln23.researchPostsFilled", new("已到岗的教研岗位", "posts of teaching research that are filled"), QuantityUnit.Count);

    /// <summary>LN23-3-1: the staff posts of the county's schools reach the national basic standard.</summary>
    public Standard<District> StaffQuota => Clause(
        "LN23-3-1",
        Every<District>.Must(d => d.CountOf(Quota).ShareOf(d.CountOf(QuotaRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-2: the teachers that the curriculum requires; the subject that lacks most decides.</summary>
    public Standard<School> CurriculumTeachers => Clause(
        "LN23-3-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(ScarcestSubject).ShareOf(s.CountOf(ScarcestSubjectRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-3: the teachers of ideology and politics that the school needs.</summary>
    public Standard<School> IdeologyTeachers => Clause(
        "LN23-3-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(Ideology).ShareOf(s.CountOf(IdeologyRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-4: the teachers of physical education that the school needs.</summary>
    public Standard<School> PhysicalEducationTeachers => Clause(
        "LN23-3-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.PhysicalEducationTeachers.ShareOf(s.PhysicalEducationTeachersRequired)).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-5: the teachers of the arts that the school needs.</summary>
    public Standard<School> ArtsTeachers => Clause(
        "LN23-3-5",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.ArtsTeachers.ShareOf(s.ArtsTeachersRequired)).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-6: the teachers of labour education that the school needs.</summary>
    public Standard<School> LabourTeachers => Clause(
        "LN23-3-6",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(Labour).ShareOf(s.CountOf(LabourRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-7: the teachers of science that the school needs.</summary>
    public Standard<School> ScienceTeachers => Clause(
        "LN23-3-7",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(Science).ShareOf(s.CountOf(ScienceRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-8: the teachers of information technology that the school needs.</summary>
    public Standard<School> InformationTechnologyTeachers => Clause(
        "LN23-3-8",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(InformationTechnology).ShareOf(s.CountOf(InformationTechnologyRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-9: the teachers of special education that the school needs.</summary>
    public Standard<School> SpecialEducationTeachers => Clause(
        "LN23-3-9",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(SpecialEducation).ShareOf(s.CountOf(SpecialEducationRequired))).BeAtLeast(100.Percent()));

    /// <summary>LN23-3-10: each school is encouraged to have a qualified full-time mental-health teacher.</summary>
    public Standard<School> QualifiedMentalHealthTeacher => Clause(
        "LN23-3-10",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .May(s => s.QualifiedFullTimeMentalHealthTeachers).BeAtLeast(1));

    /// <summary>LN23-3-15: all teachers are trained, at one level or another.</summary>
    public Standard<District> TeacherTraining => Clause(
        "LN23-3-15",
        Every<District>.Must(d => d.CountOf(TeachersTrained).ShareOf(d.CountOf(Teachers))).BeExactly(100.Percent()));

    /// <summary>LN23-3-16: all principals are trained, at one level or another.</summary>
    public Standard<District> PrincipalTraining => Clause(
        "LN23-3-16",
        Every<District>.Must(d => d.CountOf(PrincipalsTrained).ShareOf(d.CountOf(Principals))).BeExactly(100.Percent()));

    /// <summary>LN23-3-17: more excellent backbone teachers than when the document was issued.</summary>
    public Standard<Province> MoreBackboneTeachers => Clause(
        "LN23-3-17",
        Every<Province>.Must(p => p.CountOf(Backbone) - p.CountOf(BackboneAtStart)).BeMoreThan(0));

    /// <summary>LN23-3-20: whoever applies for a senior title has taught a year in a rural or weak school.</summary>
    public Standard<Teacher> RuralYearForSeniorTitle => Clause(
        "LN23-3-20",
        Every<Teacher>
            .Where(t => t.SchoolStage.IsOneOf(SchoolStages.PrimaryAndSecondary) && t.AppliesForSeniorTitle == true)
            .Must(t => t.YearsTaughtInRuralOrWeakSchools).BeAtLeast(1.Years()));

    /// <summary>LN23-3-22: three years in a rural or weak school are preferred when a principal is selected.</summary>
    public Standard<Principal> RuralYearsOfNewPrincipals => Clause(
        "LN23-3-22",
        Every<Principal>
            .Where(p => p.SchoolStage.IsOneOf(SchoolStages.PrimaryAndSecondary) && p.FlagOf(NewlySelected) == true)
            .May(p => p.YearsTaughtInRuralOrWeakSchools).BeAtLeast(3.Years()));

    /// <summary>LN23-3-27: the posts of teaching research are filled.</summary>
    public Standard<District> TeachingResearchPosts => Clause(
        "LN23-3-27",
        Every<District>.Must(d => d.CountOf(ResearchPostsFilled).ShareOf(d.CountOf(ResearchPosts))).BeAtLeast(100.Percent()));
}
