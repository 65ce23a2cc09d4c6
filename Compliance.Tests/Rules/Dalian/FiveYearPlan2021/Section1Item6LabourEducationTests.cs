using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(一)6: on average one labour lesson a week, and fifty model schools.</summary>
[Clause("DL21-1.6-1")]
[Clause("DL21-1.6-2")]
public sealed class Section1Item6LabourEducationTests
{
    private static readonly ClauseUnderTest Lessons = DalianPlan.Clause("DL21-1.6-1");

    [TestCase(40, 40, "met")]
    [TestCase(39, 40, "violation: 1 more dl21.fewestLabourLessons")]
    [TestCase(80, 40, "met")]
    [TestCase(null, 40, "undecided: dl21.fewestLabourLessons")]
    [TestCase(40, null, "undecided: dl21.teachingWeeks")]
    public void As_many_lessons_as_weeks_are_enough_whenever_they_are_held(int? lessons, int? weeks, string verdict) =>
        Assert.That(Lessons.Says(Working(SchoolStage.Primary, lessons, weeks)), Is.EqualTo(verdict));

    [Test]
    public void Primary_and_secondary_schools_teach_it() =>
        Assert.That(Lessons.StagesReached(stage => Working(stage, 40, 40)), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    [Test]
    public void Fifty_model_schools_are_due_with_the_plan() => DalianPlan.AsksForByTheEndOf2025("DL21-1.6-2", "dl21.labourModelSchools", 50);

    private static School Working(SchoolStage stage, int? lessons, int? weeks) =>
        DalianPlan.School(stage, ("dl21.fewestLabourLessons", lessons), ("dl21.teachingWeeks", weeks));
}
