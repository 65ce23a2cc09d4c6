using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(二)4: mental-health education.</summary>
public sealed class Section2Item4MentalHealth : Article
{
    private static readonly Indicator<City> Levels = new(
        "ls21.mentalHealthServiceLevels", new("已有心理健康教育服务的层级(市、县、校)", "levels (city, county, school) with a mental-health service"), QuantityUnit.Count);

    private static readonly Indicator<City> ClassTeachers =
        new("ls21.classTeachers", new("中小学班主任", "class teachers of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> ClassTeachersTrained =
        new("ls21.classTeachersTrainedInMentalHealth", new("受过心理健康教育培训的班主任", "class teachers trained in mental-health education"), QuantityUnit.Count);

    private static readonly Indicator<School> StudentsWithRecord =
        new("ls21.studentsWithPsychologicalRecord", new("有心理健康档案的学生", "students with a psychological record"), QuantityUnit.Count);

    private static readonly Indicator<School> FewestMembers = new(
        "ls21.fewestCommitteeMembersInAClass", new("心理健康委员最少的班的委员", "mental-health committee members in the class with the fewest"), QuantityUnit.Count);

    /// <summary>LS21-2.4-1: one full-time mental-health teacher for every 1,000 students in schools above a size.</summary>
    public Standard<School> FullTimeMentalHealthTeachers => Clause(
        "LS21-2.4-1",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary)
                && (s.Locality == Locality.Rural ? s.Students >= 1200 : s.Students >= 1000))
            .Must(s => s.Students.Per(s.FullTimeMentalHealthTeachers)).BeAtMost(1000.To(1)));

    /// <summary>LS21-2.4-2: the service stands at three levels.</summary>
    public Standard<City> ServiceLevels => Clause(
        "LS21-2.4-2",
        Every<City>.Must(c => c.CountOf(Levels)).BeAtLeast(3));

    /// <summary>LS21-2.4-7: every class teacher is trained in mental-health education.</summary>
    public Standard<City> ClassTeacherTraining => Clause(
        "LS21-2.4-7",
        Every<City>.Must(c => c.CountOf(ClassTeachersTrained).ShareOf(c.CountOf(ClassTeachers))).BeExactly(100.Percent()));

    /// <summary>LS21-2.4-11: every student has a psychological record.</summary>
    public Standard<School> PsychologicalRecords => Clause(
        "LS21-2.4-11",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(StudentsWithRecord).ShareOf(s.Students)).BeExactly(100.Percent()));

    /// <summary>LS21-2.4-12: every class has a mental-health committee member.</summary>
    public Standard<School> ClassCommitteeMembers => Clause(
        "LS21-2.4-12",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(FewestMembers)).BeAtLeast(1));
}
