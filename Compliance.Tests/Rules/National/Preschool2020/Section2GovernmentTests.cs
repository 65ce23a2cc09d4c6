using NUnit.Framework;

namespace Compliance.Tests.Rules.National.Preschool2020;

/// <summary>Items 4 to 25, those that are measured: townships, residential areas, running costs, pay, inspectors, licences.</summary>
[Clause("CN-PRE20-7-2")]
[Clause("CN-PRE20-9-1")]
[Clause("CN-PRE20-11-1")]
[Clause("CN-PRE20-12-1")]
[Clause("CN-PRE20-16-2")]
[Clause("CN-PRE20-23-1")]
[Clause("CN-PRE20-24-1")]
public sealed class Section2GovernmentTests
{
    [Test]
    public void In_principle_every_township_has_a_public_central_kindergarten() => Nation.AsksForShare(
        "CN-PRE20-7-2", Nation.District, "cnpre20.townshipsWithPublicCentralKindergarten", "cnpre20.townships", 100, "advisory");

    [Test]
    public void Every_kindergarten_of_a_residential_area_is_public_or_inclusive() => Nation.AsksForShare(
        "CN-PRE20-9-1", Nation.District, "cnpre20.residentialKindergartensInclusive", "cnpre20.residentialKindergartens", 100, "advisory");

    [TestCase("CN-PRE20-11-1", "cnpre20.otherPublicKindergartenFundsPerChild")]
    [TestCase("CN-PRE20-12-1", "cnpre20.inclusivePrivateKindergartenFundsPerChild")]
    public void Five_hundred_yuan_a_child_are_enough(string id, string funds)
    {
        Assert.That(Nation.Clause(id).Says(Nation.District((funds, 500))), Is.EqualTo("met"));
        Assert.That(Nation.Clause(id).Says(Nation.District((funds, 499.99m))), Is.EqualTo("advisory: 0.01 more " + funds));
        Assert.That(Nation.Clause(id).Says(Nation.District((funds, 0))), Is.EqualTo("advisory: 500 more " + funds));
        Assert.That(Nation.Clause(id).Says(Nation.District()), Is.EqualTo("undecided: " + funds));
    }

    [TestCase(75_000, 100_000, "met")]
    [TestCase(74_999.99, 100_000, "advisory: 0.01 more cnpre20.nonQuotaTeacherPay")]
    [TestCase(110_000, 100_000, "met")]
    [TestCase(null, 100_000, "undecided: cnpre20.nonQuotaTeacherPay")]
    [TestCase(75_000, null, "undecided: cnpre20.quotaTeacherPay")]
    public void Teachers_off_the_quota_are_paid_three_quarters_of_those_on_it(decimal? off, decimal? on, string verdict) => Assert.That(
        Nation.Clause("CN-PRE20-16-2").Says(Nation.District(("cnpre20.nonQuotaTeacherPay", off), ("cnpre20.quotaTeacherPay", on))), Is.EqualTo(verdict));

    [TestCase(40, 40, "met")]
    [TestCase(39, 40, "advisory: 1 more cnpre20.kindergartensWithInspector")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 40, "undecided: cnpre20.kindergartensWithInspector")]
    [TestCase(40, null, "undecided: kindergartens")]
    public void Every_kindergarten_has_its_inspector(int? inspected, int? kindergartens, string verdict) => Assert.That(
        Nation.Clause("CN-PRE20-23-1").Says(Nation.District(("cnpre20.kindergartensWithInspector", inspected)) with { Kindergartens = kindergartens }),
        Is.EqualTo(verdict));

    [TestCase(0, "met")]
    [TestCase(1, "advisory: 1 fewer cnpre20.unlicensedKindergartens")]
    [TestCase(3, "advisory: 3 fewer cnpre20.unlicensedKindergartens")]
    [TestCase(null, "undecided: cnpre20.unlicensedKindergartens")]
    public void None_is_without_a_licence(int? unlicensed, string verdict) =>
        Assert.That(Nation.Clause("CN-PRE20-24-1").Says(Nation.District(("cnpre20.unlicensedKindergartens", unlicensed))), Is.EqualTo(verdict));
}
