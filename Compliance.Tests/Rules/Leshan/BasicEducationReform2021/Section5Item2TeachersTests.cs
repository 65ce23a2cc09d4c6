using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(五)2: nobody teaches without the qualification.</summary>
[Clause("LS21-5.2-4")]
public sealed class Section5Item2TeachersTests
{
    private static readonly ClauseUnderTest Clause = Reform.Clause("LS21-5.2-4");

    [TestCase(80, 80, "met")]
    [TestCase(79, 80, "violation: 1 more teachersWithQualification")]
    [TestCase(79.5, 80, "violation: 1 more teachersWithQualification")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 80, "undecided: teachersWithQualification")]
    [TestCase(80, null, "undecided: fullTimeTeachers")]
    public void One_teacher_without_it_is_a_violation(decimal? qualified, decimal? teachers, string verdict) =>
        Assert.That(Clause.Says(School(qualified, teachers)), Is.EqualTo(verdict));

    [Test]
    public void It_reaches_primary_and_secondary_schools_only() =>
        Assert.That(Clause.StagesReached(stage => School(1, 1) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    private static School School(decimal? qualified, decimal? teachers) =>
        Reform.PrimarySchool() with { TeachersWithQualification = Given.Posts(qualified), FullTimeTeachers = Given.Posts(teachers) };
}
