using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Rules.National;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.UrbanRuralIntegration2016;

/// <summary>
/// By the end of 2018, classes of 66 pupils or more are at most 2 % of the compulsory-education classes of a county; by the end of 2020, classes of
/// 56 or more at most 5 %.
/// </summary>
[Clause("CN-UR16-1")]
[Clause("CN-UR16-2")]
public sealed class LargeClassesTests
{
    private static readonly ClauseUnderTest VeryLarge = new(NationalStandards.Pack, "CN-UR16-1", "210102", new DateOnly(2025, 12, 31));
    private static readonly ClauseUnderTest Large = VeryLarge with { Id = "CN-UR16-2" };

    [TestCase(2, 100, "met")]
    [TestCase(3, 100, "violation: 1 fewer veryLargeClasses")]
    [TestCase(1, 50, "met")]
    [TestCase(1, 49, "violation: 1 fewer veryLargeClasses")]
    [TestCase(20, 1000, "met")]
    [TestCase(21, 1000, "violation: 1 fewer veryLargeClasses")]
    [TestCase(30, 1049, "violation: 10 fewer veryLargeClasses")]
    public void Very_large_classes_are_at_most_two_percent(int classes, int all, string verdict) =>
        Assert.That(VeryLarge.Says(District(veryLarge: classes, large: classes, all)), Is.EqualTo(verdict));

    [TestCase(5, 100, "met")]
    [TestCase(6, 100, "violation: 1 fewer largeClasses")]
    [TestCase(1, 20, "met")]
    [TestCase(1, 19, "violation: 1 fewer largeClasses")]
    [TestCase(60, 1019, "violation: 10 fewer largeClasses")]
    public void Large_classes_are_at_most_five_percent(int classes, int all, string verdict) =>
        Assert.That(Large.Says(District(veryLarge: 0, large: classes, all)), Is.EqualTo(verdict));

    [TestCase(0, 0, "not applicable: EmptyPopulation", "not applicable: EmptyPopulation")]
    [TestCase(0, 100, "met", "met")]
    [TestCase(100, 100, "violation: 98 fewer veryLargeClasses", "violation: 95 fewer largeClasses")]
    public void A_share_of_no_classes_is_no_share(int classes, int all, string veryLarge, string large)
    {
        Assert.That(VeryLarge.Says(District(classes, classes, all)), Is.EqualTo(veryLarge));
        Assert.That(Large.Says(District(classes, classes, all)), Is.EqualTo(large));
    }

    [Test]
    public void Each_missing_fact_leaves_it_open()
    {
        Assert.That(VeryLarge.Says(District(null, 5, 100)), Is.EqualTo("undecided: veryLargeClasses"));
        Assert.That(VeryLarge.Says(District(2, 5, null)), Is.EqualTo("undecided: compulsoryClasses"));
        Assert.That(Large.Says(District(2, null, 100)), Is.EqualTo("undecided: largeClasses"));
        Assert.That(Large.Says(District(2, 5, null)), Is.EqualTo("undecided: compulsoryClasses"));
        Assert.That(Large.Says(new District { Code = "1" }), Is.EqualTo("undecided: largeClasses, compulsoryClasses"));
    }

    [Test]
    public void Either_clause_does_without_the_fact_of_the_other()
    {
        Assert.That(VeryLarge.Says(District(2, null, 100)), Is.EqualTo("met"));
        Assert.That(Large.Says(District(null, 5, 100)), Is.EqualTo("met"));
    }

    [TestCase("2016-12-31", "not applicable: NotInForce")]
    [TestCase("2017-01-01", "not yet due: 1 fewer veryLargeClasses")]
    [TestCase("2018-12-30", "not yet due: 1 fewer veryLargeClasses")]
    [TestCase("2018-12-31", "violation: 1 fewer veryLargeClasses")]
    [TestCase("2019-01-01", "violation: 1 fewer veryLargeClasses")]
    public void Very_large_classes_are_due_to_go_by_the_end_of_2018(string day, string verdict) =>
        Assert.That(VeryLarge.On(day).Says(District(3, 3, 100)), Is.EqualTo(verdict));

    [TestCase("2016-12-31", "not applicable: NotInForce")]
    [TestCase("2017-01-01", "not yet due: 1 fewer largeClasses")]
    [TestCase("2020-12-30", "not yet due: 1 fewer largeClasses")]
    [TestCase("2020-12-31", "violation: 1 fewer largeClasses")]
    [TestCase("2021-01-01", "violation: 1 fewer largeClasses")]
    public void Large_classes_are_due_to_go_by_the_end_of_2020(string day, string verdict) =>
        Assert.That(Large.On(day).Says(District(0, 6, 100)), Is.EqualTo(verdict));

    [TestCase("110101")]
    [TestCase("710101")]
    public void Both_reach_the_whole_country(string district)
    {
        Assert.That(VeryLarge.In(district).Says(District(2, 5, 100)), Is.EqualTo("met"));
        Assert.That(Large.In(district).Says(District(2, 5, 100)), Is.EqualTo("met"));
    }

    [Test]
    public void The_figures_are_marked_as_second_hand_and_measured_as_shares()
    {
        var assessment = Large.Judge(District(1, 5, 200));
        Assert.That(assessment.Citation.Provenance, Is.EqualTo(Provenance.Secondary));
        Assert.That(assessment.Citation.In(Language.Chinese), Does.Contain("二手来源"));
        Assert.That(assessment.Measured, Is.EqualTo(2.5m.Percent()));
    }

    private static District District(int? veryLarge, int? large, int? all) =>
        new() { Code = "1", VeryLargeClasses = veryLarge, LargeClasses = large, CompulsoryClasses = all };
}
