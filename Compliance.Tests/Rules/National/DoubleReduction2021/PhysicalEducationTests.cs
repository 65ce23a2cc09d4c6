using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.DoubleReduction2021;

/// <summary>Four lessons a week in grades 1 and 2, three up to grade 9, two above, and a long break of half an hour a day.</summary>
[Clause("CN-DR21-3-1")]
[Clause("CN-DR21-3-2")]
[Clause("CN-DR21-3-3")]
[Clause("CN-DR21-3-4")]
[Clause("CN-DR21-3-6")]
public sealed class PhysicalEducationTests
{
    private const string LongBreak = "cndr21.longBreakHoursPerDay";

    [TestCase("CN-DR21-3-1", SchoolStage.Primary, "cndr21.fewestPeLessonsGrades1To2", 4)]
    [TestCase("CN-DR21-3-2", SchoolStage.Primary, "cndr21.fewestPeLessonsGrades3To6", 3)]
    [TestCase("CN-DR21-3-3", SchoolStage.Junior, "cndr21.fewestPeLessonsJunior", 3)]
    [TestCase("CN-DR21-3-4", SchoolStage.Senior, "cndr21.fewestPeLessonsSenior", 2)]
    public void The_class_with_the_fewest_lessons_has_enough(string id, SchoolStage stage, string indicator, int lessons) =>
        NationalClause.Of(id).AsksForAtLeast(values => NationalClause.School(stage, values), indicator, lessons);

    [TestCase(0.5, "met")]
    [TestCase(0.75, "met")]
    [TestCase(0.25, "violation: 0.25 more " + LongBreak)]
    [TestCase(0, "violation: 0.5 more " + LongBreak)]
    [TestCase(null, "undecided: " + LongBreak)]
    public void The_long_break_takes_half_an_hour(decimal? hours, string verdict) =>
        Assert.That(NationalClause.Of("CN-DR21-3-6").Says(NationalClause.School(SchoolStage.Senior, (LongBreak, hours))), Is.EqualTo(verdict));

    [Test]
    public void Each_stage_has_lessons_of_its_own_and_all_have_the_break()
    {
        Assert.That(Reached("CN-DR21-3-1", "cndr21.fewestPeLessonsGrades1To2"), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-3-2", "cndr21.fewestPeLessonsGrades3To6"), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-3-3", "cndr21.fewestPeLessonsJunior"), Is.EquivalentTo(NationalClause.WithJunior));
        Assert.That(Reached("CN-DR21-3-4", "cndr21.fewestPeLessonsSenior"), Is.EquivalentTo(NationalClause.WithSenior));
        Assert.That(Reached("CN-DR21-3-6", LongBreak), Is.EquivalentTo(Stages.PrimaryAndSecondary));

        static IEnumerable<SchoolStage> Reached(string id, string indicator) =>
            NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage, (indicator, 1)));
    }
}
