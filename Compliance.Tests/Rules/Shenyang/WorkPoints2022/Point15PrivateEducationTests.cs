using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>三15: places of compulsory education are mainly, that is more than half of them, public ones or bought by the government.</summary>
[Clause("SY22-15-5")]
public sealed class Point15PrivateEducationTests
{
    private const string Public = "sy22.compulsoryStudentsInPublicSchools";
    private const string Purchased = "sy22.compulsoryStudentsInPurchasedPlaces";
    private static readonly ClauseUnderTest Clause = WorkPoints.Clause("SY22-15-5");

    [TestCase(51, 0, 100, "met")]
    [TestCase(50, 0, 100, "violation: 1 more " + Public)]
    [TestCase(40, 11, 100, "met")]
    [TestCase(40, 10, 100, "violation: 1 more " + Public)]
    [TestCase(5_000, 0, 10_000, "violation: 1 more " + Public)]
    [TestCase(5_001, 0, 10_000, "met")]
    [TestCase(0, 0, 100, "violation: 51 more " + Public)]
    [TestCase(0, 0, 0, "not applicable: EmptyPopulation")]
    public void Half_is_not_enough(int inPublic, int purchased, int students, string verdict) =>
        Assert.That(Clause.Says(Students(inPublic, purchased, students)), Is.EqualTo(verdict));

    [TestCase(40, null, 100, "undecided: " + Purchased)]
    [TestCase(null, 40, 100, "undecided: " + Public)]
    [TestCase(40, 11, null, "undecided: compulsoryStudents")]
    public void A_missing_fact_leaves_it_open(int? inPublic, int? purchased, int? students, string verdict) =>
        Assert.That(Clause.Says(Students(inPublic, purchased, students)), Is.EqualTo(verdict));

    [TestCase("2022-02-20", "not applicable: NotInForce")]
    [TestCase("2022-02-21", "violation: 1 more " + Public)]
    [TestCase("2023-01-01", "not applicable: NotInForce")]
    public void It_stands_from_the_first_day(string day, string verdict) =>
        Assert.That(Clause.On(day).Says(Students(50, 0, 100)), Is.EqualTo(verdict));

    private static District Students(int? inPublic, int? purchased, int? all) =>
        WorkPoints.District((Public, inPublic), (Purchased, purchased)) with { CompulsoryStudents = all };
}
