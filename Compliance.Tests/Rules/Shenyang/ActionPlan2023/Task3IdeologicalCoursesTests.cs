using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(一)3: every ideological-course teacher makes a study visit; 30 bases, 150 reform bases, 900 lessons and 30 outstanding teachers by 2025.</summary>
[Clause("SY23-3-5")]
[Clause("SY23-3-6")]
[Clause("SY23-3-7")]
[Clause("SY23-3-8")]
[Clause("SY23-3-9")]
public sealed class Task3IdeologicalCoursesTests
{
    [Test]
    public void Every_teacher_makes_a_study_visit() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-3-5", "sy23.ideologyTeachersAfterStudyVisit", "sy23.ideologyTeachers",
        (part, whole) => InThePlan.City(("sy23.ideologyTeachersAfterStudyVisit", part), ("sy23.ideologyTeachers", whole)));

    [TestCase("SY23-3-6", "sy23.integratedIdeologyBases", 30)]
    [TestCase("SY23-3-7", "sy23.ideologyReformBases", 150)]
    [TestCase("SY23-3-8", "sy23.qualityIdeologyLessons", 900)]
    [TestCase("SY23-3-9", "sy23.outstandingIdeologyTeachers", 30)]
    public void Bases_lessons_and_teachers_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
