using Compliance.Facts;
using Compliance.Rules.National;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 12: a tenth of the teachers eligible for exchange is rotated each school year.</summary>
[Clause("CN-QB17-12-1")]
public sealed class Safeguard12RotationTests
{
    private static readonly ClauseUnderTest Rotation = new(NationalStandards.Pack, "CN-QB17-12-1", "210102", new DateOnly(2025, 12, 31));

    [TestCase(10, 100, "met")]
    [TestCase(9, 100, "violation: 1 more rotatedTeachers")]
    [TestCase(10, 101, "violation: 1 more rotatedTeachers", Description = "10.1 of 101, so eleven")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: rotatedTeachers")]
    [TestCase(10, null, "undecided: teachersEligibleForRotation")]
    public void A_tenth_of_those_eligible(int? rotated, int? eligible, string verdict) => Assert.That(
        Rotation.Says(new District { Code = "210102", RotatedTeachers = Given.Posts(rotated), TeachersEligibleForRotation = Given.Posts(eligible) }),
        Is.EqualTo(verdict));
}
