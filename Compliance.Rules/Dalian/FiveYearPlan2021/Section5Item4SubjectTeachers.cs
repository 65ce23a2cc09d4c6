using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(五)4: teachers of the subjects that lack them.</summary>
public sealed class Section5Item4SubjectTeachers : Article
{
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
}
