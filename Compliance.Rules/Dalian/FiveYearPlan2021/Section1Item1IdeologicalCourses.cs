using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(一)1: the courses of ideology and politics.</summary>
public sealed class Section1Item1IdeologicalCourses : Article
{
    private static readonly Indicator<School> IdeologyTeachers =
        new("dl21.ideologyTeachers", new("思政课教师", "ideology-course teachers"), QuantityUnit.Count);

    private static readonly Indicator<School> IdeologyTeachersRequired =
        new("dl21.ideologyTeachersRequired", new("按编制标准应配的思政课教师", "ideology-course teachers required by the staffing standard"), QuantityUnit.Count);

    /// <summary>DL21-1.1-3: every post for teachers of the ideology course is filled.</summary>
    public Standard<School> IdeologyTeachersInPost => Clause(
        "DL21-1.1-3",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.CountOf(IdeologyTeachers).ShareOf(s.CountOf(IdeologyTeachersRequired))).BeAtLeast(100.Percent()));
}
