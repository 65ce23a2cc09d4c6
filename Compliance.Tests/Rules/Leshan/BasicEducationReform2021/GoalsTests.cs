using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Leshan.BasicEducationReform2021;

/// <summary>
/// 一(二): by 2025, 85 % of the children in inclusive and 55 % in public kindergartens, 20 provincial demonstration kindergartens, everybody of compulsory
/// age enrolled and 96 % retained, five counties of balanced quality, and 96 % in senior secondary education.
/// </summary>
[Clause("LS21-G-3")]
[Clause("LS21-G-4")]
[Clause("LS21-G-5")]
[Clause("LS21-G-6")]
[Clause("LS21-G-7")]
[Clause("LS21-G-8")]
[Clause("LS21-G-9")]
public sealed class GoalsTests
{
    private const string Recognised = "ls21.countiesOfNationalBalancedQuality";
    private static readonly DateOnly Due = new(2025, 12, 31);
    private static readonly ClauseUnderTest Inclusive = Reform.Clause("LS21-G-3");
    private static readonly ClauseUnderTest Public = Reform.Clause("LS21-G-4");
    private static readonly ClauseUnderTest Kindergartens = Reform.Clause("LS21-G-5");
    private static readonly ClauseUnderTest Retention = Reform.Clause("LS21-G-7");
    private static readonly ClauseUnderTest Counties = Reform.Clause("LS21-G-8");
    private static readonly ClauseUnderTest Senior = Reform.Clause("LS21-G-9");

    [TestCase(850, 1000, "met")]
    [TestCase(849, 1000, "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase(851, 1000, "met")]
    [TestCase(11, 13, "violation: 1 more childrenInInclusiveKindergartens")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1000, "undecided: childrenInInclusiveKindergartens")]
    [TestCase(850, null, "undecided: childrenInKindergarten")]
    public void Of_the_children_85_percent_are_in_inclusive_kindergartens(int? inclusive, int? all, string verdict) =>
        Assert.That(Inclusive.Says(Kindergarten(inclusive, null, all)), Is.EqualTo(verdict));

    [TestCase(550, 1000, "met")]
    [TestCase(549, 1000, "violation: 1 more childrenInPublicKindergartens")]
    [TestCase(500, 1000, "violation: 50 more childrenInPublicKindergartens")]
    [TestCase(null, 1000, "undecided: childrenInPublicKindergartens")]
    public void And_55_percent_in_public_ones(int? inPublic, int? all, string verdict) =>
        Assert.That(Public.Says(Kindergarten(null, inPublic, all)), Is.EqualTo(verdict));

    [Test]
    public void Twenty_kindergartens_hold_the_provincial_title() =>
        Kindergartens.AsksForAtLeast(Reform.City, "ls21.provincialDemonstrationKindergartens", 20);

    [Test]
    public void Every_child_of_compulsory_age_is_enrolled() =>
        Reform.Clause("LS21-G-6").AsksForAll(Reform.City, "schoolAgeChildrenEnrolled", "schoolAgeChildren");

    [TestCase(96, "met")]
    [TestCase(96.1, "met")]
    [TestCase(95.99, "violation: 0.01 more nineYearRetentionRate")]
    [TestCase(94, "violation: 2 more nineYearRetentionRate")]
    [TestCase(null, "undecided: nineYearRetentionRate")]
    public void The_retention_rate_is_96_percent(decimal? rate, string verdict) => Assert.That(Retention.Says(Retaining(rate)), Is.EqualTo(verdict));

    [TestCase(5, "met")]
    [TestCase(6, "met")]
    [TestCase(4, "advisory: 1 more " + Recognised)]
    [TestCase(0, "advisory: 5 more " + Recognised)]
    [TestCase(null, "undecided: " + Recognised + ", CN-QB17-D")]
    public void Five_counties_are_striven_for(int? counties, string verdict) => Assert.That(Counties.Says(Reform.City((Recognised, counties))), Is.EqualTo(verdict));

    [TestCase(960, 1000, "met")]
    [TestCase(959, 1000, "violation: 1 more seniorStageStudents")]
    [TestCase(1040, 1000, "met")]
    [TestCase(null, 1000, "undecided: seniorStageStudents")]
    [TestCase(960, null, "undecided: populationAged15To17")]
    public void A_gross_rate_may_exceed_a_hundred_percent(int? students, int? population, string verdict) =>
        Assert.That(Senior.Says(new City { Code = "1", SeniorStageStudents = students, PopulationAged15To17 = population }), Is.EqualTo(verdict));

    [Test]
    public void All_are_due_at_the_end_of_2025()
    {
        Inclusive.IsDueOn(Due, Kindergarten(849, null, 1000), "violation: 1 more childrenInInclusiveKindergartens");
        Public.IsDueOn(Due, Kindergarten(null, 549, 1000), "violation: 1 more childrenInPublicKindergartens");
        Kindergartens.IsDueOn(
            Due, Reform.City(("ls21.provincialDemonstrationKindergartens", 19)), "violation: 1 more ls21.provincialDemonstrationKindergartens");
        Reform.Clause("LS21-G-6").IsDueOn(
            Due, Reform.City(("schoolAgeChildrenEnrolled", 9), ("schoolAgeChildren", 10)), "violation: 1 more schoolAgeChildrenEnrolled");
        Retention.IsDueOn(Due, Retaining(95.5m), "violation: 0.5 more nineYearRetentionRate");
        Counties.IsDueOn(Due, Reform.City((Recognised, 4)), "advisory: 1 more " + Recognised);
    }

    [TestCase("2021-11-10", "not applicable: NotInForce")]
    [TestCase("2021-11-11", "not yet due: 1 more " + Recognised)]
    public void They_are_set_on_the_day_of_issue(string day, string verdict) =>
        Assert.That(Counties.On(day).Says(Reform.City((Recognised, 4))), Is.EqualTo(verdict));

    [Test]
    public void It_is_the_city_of_Leshan_that_is_judged() =>
        Assert.That(Counties.In("510104").Says(Reform.City((Recognised, 5))), Is.EqualTo("not applicable: OutsideJurisdiction"));

    private static City Kindergarten(int? inclusive, int? inPublic, int? all) =>
        new() { Code = "1", ChildrenInInclusiveKindergartens = inclusive, ChildrenInPublicKindergartens = inPublic, ChildrenInKindergarten = all };

    private static City Retaining(decimal? rate) => new() { Code = "1", NineYearRetentionRate = rate is { } value ? new Percentage(value) : null };
}
