using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(五)14: by 2025, 90 % of the students of one primary and one junior grade are sampled, in nine subjects.</summary>
[Clause("SY23-14-20")]
[Clause("SY23-14-21")]
[Clause("SY23-14-22")]
public sealed class Task14EvaluationTests
{
    [TestCase("SY23-14-20", "sy23.primaryGradeStudentsSampled", "sy23.monitoredPrimaryGradeStudents")]
    [TestCase("SY23-14-21", "sy23.juniorGradeStudentsSampled", "sy23.monitoredJuniorGradeStudents")]
    public void Nine_tenths_of_one_grade_are_sampled(string id, string sampled, string students)
    {
        var clause = InThePlan.Clause(id);
        Assert.That(clause.Says(InThePlan.City((sampled, 45_000), (students, 50_000))), Is.EqualTo("met"));
        Assert.That(clause.Says(InThePlan.City((sampled, 44_999), (students, 50_000))), Is.EqualTo($"violation: 1 more {sampled}"));
        Assert.That(clause.Says(InThePlan.City((sampled, 9), (students, 11))), Is.EqualTo($"violation: 1 more {sampled}"), "9 of 11 are 81.8 %");
        Assert.That(clause.Says(InThePlan.City((sampled, 10), (students, 11))), Is.EqualTo("met"), "10 of 11 are 90.9 %");
        Assert.That(clause.Says(InThePlan.City((sampled, 0), (students, 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(InThePlan.City((students, 50_000))), Is.EqualTo("undecided: " + sampled));
        Assert.That(clause.Says(InThePlan.City((sampled, 45_000))), Is.EqualTo("undecided: " + students));
        Assert.That(clause.On("2025-12-30").Says(InThePlan.City((sampled, 44_999), (students, 50_000))), Is.EqualTo($"not yet due: 1 more {sampled}"));
    }

    [Test]
    public void The_subjects_are_counted() => InThePlan.IsReachedByTheEndOf2025("SY23-14-22", "sy23.monitoredSubjects", 9);
}
