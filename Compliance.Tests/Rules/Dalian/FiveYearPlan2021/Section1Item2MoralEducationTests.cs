using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(一)2: more and more students have a mentor, year by year.</summary>
[Clause("DL21-1.2-5")]
public sealed class Section1Item2MoralEducationTests
{
    private static readonly ClauseUnderTest Coverage = DalianPlan.Clause("DL21-1.2-5");

    [TestCase(501, 1000, 500, 1000, "met")]
    [TestCase(500, 1000, 500, 1000, "violation")]
    [TestCase(499, 1000, 500, 1000, "violation")]
    [TestCase(450, 900, 500, 1000, "violation")]
    [TestCase(451, 900, 500, 1000, "met")]
    [TestCase(334, 1000, 1, 3, "met")]
    [TestCase(333, 999, 1, 3, "violation")]
    public void The_share_rises_however_little(int now, int students, int before, int studentsBefore, string verdict) =>
        Assert.That(Coverage.Says(Mentored(SchoolStage.Primary, now, students, before, studentsBefore)), Does.StartWith(verdict));

    [TestCase(1000, 1000)]
    [TestCase(1000, null)]
    [TestCase(null, null)]
    public void Where_every_student_has_one_it_can_rise_no_further(int? before, int? studentsBefore) =>
        Assert.That(Coverage.Says(Mentored(SchoolStage.Primary, 1000, 1000, before, studentsBefore)), Is.EqualTo("met"));

    [Test]
    public void Without_the_year_before_a_school_that_is_not_there_yet_is_open() => Assert.That(
        Coverage.Says(Mentored(SchoolStage.Primary, 999, 1000, null, 1000)), Is.EqualTo("undecided: dl21.studentsWithMentorLastYear"));

    [TestCase(SchoolStage.Primary, 0)]
    [TestCase(SchoolStage.Kindergarten, 100)]
    [TestCase(SchoolStage.SecondaryVocational, 100)]
    public void Schools_of_other_kinds_and_empty_ones_are_outside(SchoolStage stage, int students) => Assert.That(
        Coverage.Says(Mentored(stage, 0, students, 0, 100)), Is.EqualTo("not applicable: OutsideCondition"));

    private static School Mentored(SchoolStage stage, int? now, int? students, int? before, int? studentsBefore) =>
        DalianPlan.School(stage, ("dl21.studentsWithMentor", now), ("dl21.studentsWithMentorLastYear", before)) with
        {
            Students = students,
            StudentsLastYear = studentsBefore,
        };
}
