using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(一)1: every post for teachers of the ideology course is filled, at all times.</summary>
[Clause("DL21-1.1-3")]
public sealed class Section1Item1IdeologicalCoursesTests
{
    private static readonly ClauseUnderTest Staffed = DalianPlan.Clause("DL21-1.1-3");

    [TestCase(3, 3, "met")]
    [TestCase(4, 3, "met")]
    [TestCase(2, 3, "violation: 1 more dl21.ideologyTeachers")]
    [TestCase(2.5, 3, "violation: 1 more dl21.ideologyTeachers")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 3, "undecided: dl21.ideologyTeachers")]
    [TestCase(3, null, "undecided: dl21.ideologyTeachersRequired")]
    public void As_many_teach_it_as_the_standard_requires(decimal? teachers, decimal? required, string verdict) =>
        Assert.That(Staffed.Says(Teaching(SchoolStage.Junior, teachers, required)), Is.EqualTo(verdict));

    [TestCase("2021-05-09", "not applicable: NotInForce")]
    [TestCase("2021-05-10", "violation: 1 more dl21.ideologyTeachers")]
    [TestCase("2025-12-31", "violation: 1 more dl21.ideologyTeachers")]
    [TestCase("2026-01-01", "not applicable: NotInForce")]
    public void It_stands_from_the_first_day_of_the_plan_to_the_last(string day, string verdict) =>
        Assert.That(Staffed.On(day).Says(Teaching(SchoolStage.Junior, 2, 3)), Is.EqualTo(verdict));

    [Test]
    public void Primary_and_secondary_schools_answer_to_it() =>
        Assert.That(Staffed.StagesReached(stage => Teaching(stage, 3, 3)), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    private static School Teaching(SchoolStage stage, decimal? teachers, decimal? required) =>
        DalianPlan.School(stage, ("dl21.ideologyTeachers", teachers), ("dl21.ideologyTeachersRequired", required));
}
