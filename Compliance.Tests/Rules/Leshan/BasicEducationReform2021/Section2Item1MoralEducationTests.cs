using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(二)1: the work of a class teacher counts as half of the standard load, no more and no less.</summary>
[Clause("LS21-2.1-14")]
public sealed class Section2Item1MoralEducationTests
{
    private const string Credited = "ls21.classTeacherLessonsCredited";
    private const string Standard = "ls21.standardLessons";
    private static readonly ClauseUnderTest Clause = Reform.Clause("LS21-2.1-14");

    [TestCase(7, 14, "met")]
    [TestCase(7.5, 15, "met")]
    [TestCase(6, 14, "violation: 1 more " + Credited)]
    [TestCase(8, 14, "violation: 1 fewer " + Credited)]
    [TestCase(0, 14, "violation: 7 more " + Credited)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 14, "undecided: " + Credited)]
    [TestCase(7, null, "undecided: " + Standard)]
    public void Exactly_half_is_credited(decimal? credited, decimal? standard, string verdict) =>
        Assert.That(Clause.Says(Teacher(true, credited, standard)), Is.EqualTo(verdict));

    [TestCase(false, "not applicable: OutsideCondition")]
    [TestCase(null, "undecided: servesAsClassTeacher")]
    public void Only_class_teachers_are_asked(bool? serves, string verdict) => Assert.That(Clause.Says(Teacher(serves, 7, 14)), Is.EqualTo(verdict));

    private static Teacher Teacher(bool? serves, decimal? credited, decimal? standard) => new()
    {
        Code = "1",
        SchoolStage = SchoolStage.Primary,
        ServesAsClassTeacher = serves,
        Indicators = ClauseChecks.Values((Credited, credited), (Standard, standard)),
    };
}
