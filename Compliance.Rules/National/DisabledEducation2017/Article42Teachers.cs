using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DisabledEducation2017;

/// <summary>Article 42: the teachers of special-education schools.</summary>
public sealed class Article42Teachers : Article
{
    private static readonly Indicator<School> TeachersWithSpecialEducationTraining = new(
        "cndp17.teachersWithSpecialEducationTraining",
        new("特教专业毕业或经省级特教培训合格的专任教师", "full-time teachers who graduated in special education or passed the provincial training"), QuantityUnit.Count);

    /// <summary>CN-DP17-42-1: each holds the teaching qualification.</summary>
    public Standard<School> Qualified => Clause(
        "CN-DP17-42-1",
        Every<School>.Where(s => s.Stage == SchoolStage.Special)
            .Must(s => s.TeachersWithQualification.ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));

    /// <summary>CN-DP17-42-2: each graduated in special education or passed the provincial training.</summary>
    public Standard<School> Trained => Clause(
        "CN-DP17-42-2",
        Every<School>.Where(s => s.Stage == SchoolStage.Special)
            .Must(s => s.CountOf(TeachersWithSpecialEducationTraining).ShareOf(s.FullTimeTeachers)).BeExactly(100.Percent()));
}
