using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.PreschoolEducationLaw2024;

/// <summary>Article 37: the qualification of kindergarten teachers.</summary>
public sealed class Article37Teachers : Article
{
    private static readonly Indicator<School> QualifiedOrTrained = new(
        "cnpl24.teachersQualifiedOrTrained",
        new("有幼儿园教师资格或经学前培训合格的专任教师", "full-time teachers with the kindergarten qualification, or another one and preschool training"), QuantityUnit.Count);

    /// <summary>CN-PL24-37-1: every full-time teacher has the qualification, or another one and preschool training.</summary>
    public Standard<School> EveryTeacher => Clause(
        "CN-PL24-37-1",
        Every<School>.Where(s => s.Stage == SchoolStage.Kindergarten)
            .Must(s => s.CountOf(QualifiedOrTrained).ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
