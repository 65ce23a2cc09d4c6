using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>二(一)2: every campus has a wireless network, the three centres run, and all teachers take and pass the second training.</summary>
[Clause("LS21-1.2-1")]
[Clause("LS21-1.2-3")]
[Clause("LS21-1.2-8")]
[Clause("LS21-1.2-9")]
public sealed class Section1Item2DigitalTests
{
    private static readonly ClauseUnderTest Wireless = Reform.Clause("LS21-1.2-1");

    [TestCase(2, 2, "met")]
    [TestCase(1, 2, "violation: 1 more campusesWithWireless")]
    [TestCase(0, 1, "violation: 1 more campusesWithWireless")]
    [TestCase(null, 2, "undecided: campusesWithWireless")]
    [TestCase(2, null, "undecided: campuses")]
    public void Every_campus_has_a_wireless_network(int? wireless, int? campuses, string verdict) =>
        Assert.That(Wireless.Says(School(wireless, campuses)), Is.EqualTo(verdict));

    [Test]
    public void The_network_is_asked_of_primary_and_secondary_schools_only() =>
        Assert.That(Wireless.StagesReached(stage => School(1, 1) with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    [Test]
    public void All_three_centres_run() => Reform.Clause("LS21-1.2-3").AsksForAtLeast(Reform.City, "ls21.platformCentres", 3);

    [TestCase("LS21-1.2-8", "ls21.teachersTrainedInIt", "ls21.teachers")]
    [TestCase("LS21-1.2-9", "ls21.teachersPassedInIt", "ls21.teachersTrainedInIt")]
    public void Every_teacher_takes_the_training_and_passes(string id, string part, string whole) => Reform.Clause(id).AsksForAll(Reform.City, part, whole);

    private static School School(int? wireless, int? campuses) => Reform.PrimarySchool() with { Campuses = campuses, CampusesWithWireless = wireless };
}
