using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>一: by 2025 the province has accepted half of its county-level units as of balanced high quality, by 2030 all of them.</summary>
[Clause("LN23-G-3")]
[Clause("LN23-G-5")]
public sealed class GoalsTests
{
    private const string Accepted = "ln23.countiesAccepted";
    private static readonly ClauseUnderTest Half = BasicServices.Clause("LN23-G-3");
    private static readonly ClauseUnderTest All = BasicServices.Clause("LN23-G-5");

    [TestCase(50, 100, "met")]
    [TestCase(49, 100, "violation: 1 more " + Accepted)]
    [TestCase(51, 100, "met")]
    [TestCase(49, 99, "violation: 1 more " + Accepted)]
    [TestCase(50, 99, "met")]
    [TestCase(0, 100, "violation: 50 more " + Accepted)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + Accepted + ", CN-QB17-D")]
    [TestCase(50, null, "undecided: countyUnits, CN-QB17-D")]
    public void Exactly_half_is_enough_in_2025(int? accepted, int? counties, string verdict) =>
        Assert.That(Half.Says(Province(accepted, counties)), Is.EqualTo(verdict));

    [TestCase(100, 100, "met")]
    [TestCase(99, 100, "not yet due: 1 more " + Accepted)]
    [TestCase(50, 100, "not yet due: 50 more " + Accepted)]
    public void All_are_needed_only_in_2030(int accepted, int counties, string verdict) =>
        Assert.That(All.Says(Province(accepted, counties)), Is.EqualTo(verdict));

    [Test]
    public void Half_is_due_at_the_end_of_2025() => Half.IsDueOn(new DateOnly(2025, 12, 31), Province(49, 100), "violation: 1 more " + Accepted);

    [Test]
    public void All_are_due_at_the_end_of_2030() => All.IsDueOn(new DateOnly(2030, 12, 31), Province(99, 100), "violation: 1 more " + Accepted);

    [Test]
    public void Nothing_is_asked_before_the_document() =>
        Assert.That(Half.On("2023-10-18").Says(Province(0, 100)), Is.EqualTo("not applicable: NotInForce"));

    [Test]
    public void It_is_the_province_of_Liaoning_that_is_judged() =>
        Assert.That(Half.In("220102").Says(Province(50, 100)), Is.EqualTo("not applicable: OutsideJurisdiction"));

    private static Province Province(int? accepted, int? counties) => BasicServices.Province((Accepted, accepted)) with { CountyUnits = counties };
}
