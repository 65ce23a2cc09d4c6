using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Safeguard items 12 to 15: the qualification of teachers, enrolment by catchment, places of good senior schools, migrant children.</summary>
[Clause("CN-QB17-12-2")]
[Clause("CN-QB17-13-1")]
[Clause("CN-QB17-13-2")]
[Clause("CN-QB17-14-1")]
[Clause("CN-QB17-15-2")]
public sealed class Safeguard12To15Tests
{
    private const string Eligible = "cnqb17.eligibleMigrantChildren";
    private const string InPublic = "cnqb17.eligibleMigrantChildrenInPublicSchools";
    private const string Purchased = "cnqb17.eligibleMigrantChildrenInPurchasedPlaces";
    private const string Places = "cnqb17.qualitySeniorPlaces";
    private const string Allocated = "cnqb17.qualitySeniorPlacesAllocated";

    [TestCase(60, 60, "met")]
    [TestCase(59, 60, "advisory: 1 more teachersWithQualification")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 60, "undecided: teachersWithQualification")]
    [TestCase(60, null, "undecided: fullTimeTeachers")]
    public void Every_full_time_teacher_is_qualified(int? qualified, int? teachers, string verdict) => Assert.That(
        County.Clause("CN-QB17-12-2").Says(
            new School { Code = "1", Stage = SchoolStage.Junior, TeachersWithQualification = Given.Posts(qualified), FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [TestCase("CN-QB17-13-1", "cnqb17.primaryCatchmentRate", 100, "met")]
    [TestCase("CN-QB17-13-1", "cnqb17.primaryCatchmentRate", 99.9, "advisory: 0.1 more cnqb17.primaryCatchmentRate")]
    [TestCase("CN-QB17-13-1", "cnqb17.primaryCatchmentRate", null, "undecided: cnqb17.primaryCatchmentRate")]
    [TestCase("CN-QB17-13-2", "cnqb17.juniorCatchmentRate", 95, "met")]
    [TestCase("CN-QB17-13-2", "cnqb17.juniorCatchmentRate", 100, "met")]
    [TestCase("CN-QB17-13-2", "cnqb17.juniorCatchmentRate", 94.9, "advisory: 0.1 more cnqb17.juniorCatchmentRate")]
    [TestCase("CN-QB17-13-2", "cnqb17.juniorCatchmentRate", null, "undecided: cnqb17.juniorCatchmentRate")]
    public void Pupils_are_enrolled_by_catchment(string id, string indicator, decimal? rate, string verdict) =>
        Assert.That(County.Clause(id).Says(District((indicator, rate))), Is.EqualTo(verdict));

    [TestCase(500, 1000, "met")]
    [TestCase(499, 1000, "advisory: 1 more cnqb17.qualitySeniorPlacesAllocated")]
    [TestCase(500, 1001, "advisory: 1 more cnqb17.qualitySeniorPlacesAllocated")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1000, "undecided: cnqb17.qualitySeniorPlacesAllocated")]
    [TestCase(500, null, "undecided: cnqb17.qualitySeniorPlaces")]
    public void Half_of_the_places_of_good_senior_schools_are_allocated(int? allocated, int? places, string verdict) =>
        Assert.That(County.Clause("CN-QB17-14-1").Says(District((Allocated, allocated), (Places, places))), Is.EqualTo(verdict));

    [TestCase(800, 50, 1000, "met")]
    [TestCase(850, 0, 1000, "met")]
    [TestCase(0, 850, 1000, "met")]
    [TestCase(800, 49, 1000, "advisory: 1 more cnqb17.eligibleMigrantChildrenInPublicSchools")]
    [TestCase(0, 0, 0, "not applicable: EmptyPopulation")]
    [TestCase(800, 50, null, "undecided: cnqb17.eligibleMigrantChildren")]
    [TestCase(null, 50, 1000, "undecided: cnqb17.eligibleMigrantChildrenInPublicSchools")]
    [TestCase(800, null, 1000, "undecided: cnqb17.eligibleMigrantChildrenInPurchasedPlaces")]
    public void Migrant_children_learn_in_public_schools_or_in_places_that_are_bought(int? inPublic, int? purchased, int? eligible, string verdict) => Assert.That(
        County.Clause("CN-QB17-15-2").Says(District((InPublic, inPublic), (Purchased, purchased), (Eligible, eligible))), Is.EqualTo(verdict));

    private static District District(params (string Name, decimal? Value)[] indicators) => new() { Code = "1", Indicators = ClauseChecks.Values(indicators) };
}
