using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(五)3: the average pay of compulsory-education teachers is not below that of civil servants.</summary>
[Clause("LS21-5.3-8")]
public sealed class Section5Item3PayTests
{
    private static readonly ClauseUnderTest Clause = Reform.Clause("LS21-5.3-8");

    [TestCase(98_000, 98_000, "met")]
    [TestCase(98_001, 98_000, "met")]
    [TestCase(97_999, 98_000, "violation: 1 more compulsoryTeacherAverageWage")]
    [TestCase(90_000, 98_000, "violation: 8000 more compulsoryTeacherAverageWage")]
    [TestCase(null, 98_000, "undecided: compulsoryTeacherAverageWage")]
    [TestCase(98_000, null, "undecided: civilServantAverageWage")]
    public void Equal_pay_is_enough(int? teachers, int? civilServants, string verdict) => Assert.That(
        Clause.Says(new District { Code = "1", CompulsoryTeacherAverageWage = teachers?.Yuan(), CivilServantAverageWage = civilServants?.Yuan() }),
        Is.EqualTo(verdict));

    [Test]
    public void The_measured_value_is_a_share() => Assert.That(
        Clause.Judge(new District { Code = "1", CompulsoryTeacherAverageWage = 49_000.Yuan(), CivilServantAverageWage = 98_000.Yuan() }).Measured,
        Is.EqualTo(50.Percent()));
}
