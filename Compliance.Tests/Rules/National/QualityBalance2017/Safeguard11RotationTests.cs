using Compliance.Facts;
using Compliance.Rules.National;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Safeguard item 11: a tenth of the teachers eligible for exchange is rotated each school year, and a fifth of them are key teachers.</summary>
[Clause("CN-QB17-11-1")]
[Clause("CN-QB17-11-2")]
public sealed class Safeguard11RotationTests
{
    private static readonly ClauseUnderTest Rotation = new(NationalStandards.Pack, "CN-QB17-11-1", "210102", new DateOnly(2025, 12, 31));

    [TestCase(10, 100, "met")]
    [TestCase(9, 100, "violation: 1 more rotatedTeachers")]
    [TestCase(10, 101, "violation: 1 more rotatedTeachers", Description = "10.1 of 101, so eleven")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: rotatedTeachers")]
    [TestCase(10, null, "undecided: teachersEligibleForRotation")]
    public void A_tenth_of_those_eligible(int? rotated, int? eligible, string verdict) => Assert.That(
        Rotation.Says(new District { Code = "210102", RotatedTeachers = Given.Posts(rotated), TeachersEligibleForRotation = Given.Posts(eligible) }),
        Is.EqualTo(verdict));

    [TestCase(20, 100, "met")]
    [TestCase(19, 100, "violation: 1 more rotatedKeyTeachers")]
    [TestCase(20, 101, "violation: 1 more rotatedKeyTeachers", Description = "20.2 of 101, so 21")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: rotatedKeyTeachers")]
    [TestCase(20, null, "undecided: rotatedTeachers")]
    public void A_fifth_of_those_rotated_are_key_teachers(int? key, int? rotated, string verdict) => Assert.That(
        (Rotation with { Id = "CN-QB17-11-2" }).Says(
            new District { Code = "210102", RotatedKeyTeachers = Given.Posts(key), RotatedTeachers = Given.Posts(rotated) }),
        Is.EqualTo(verdict));
}
