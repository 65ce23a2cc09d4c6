using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 二(二)1: moral education.</summary>
public sealed class Section2Item1MoralEducation : Article
{
    private static readonly Indicator<Teacher> WorkloadCredited =
        new("ls21.classTeacherLessonsCredited", new("班主任工作计入的课时", "lessons credited for the work of a class teacher"), QuantityUnit.Count);

    private static readonly Indicator<Teacher> StandardWorkload =
        new("ls21.standardLessons", new("当地标准课时", "lessons of the local standard load"), QuantityUnit.Count);

    /// <summary>LS21-2.1-14: the work of a class teacher counts as half of the standard load.</summary>
    public Standard<Teacher> ClassTeacherWorkload => Clause(
        "LS21-2.1-14",
        Every<Teacher>
            .Where(t => t.SchoolStage.IsOneOf(SchoolStages.PrimaryAndSecondary) && t.ServesAsClassTeacher == true)
            .Must(t => t.CountOf(WorkloadCredited).ShareOf(t.CountOf(StandardWorkload))).BeExactly(50.Percent()));
}
