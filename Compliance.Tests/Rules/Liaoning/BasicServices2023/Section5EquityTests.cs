using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Liaoning.BasicServices2023;

/// <summary>
/// 二(一)5: the nine-year retention rate keeps rising, most migrant children learn in public schools, part of the disability employment fund goes to
/// special education, and every student who needs a device has one.
/// </summary>
[Clause("LN23-5-6")]
[Clause("LN23-5-7")]
[Clause("LN23-5-24")]
[Clause("LN23-5-26")]
public sealed class Section5EquityTests
{
    private const string InPublicSchools = "ln23.migrantChildrenInPublicSchools";
    private const string Migrants = "ln23.migrantChildren";
    private const string Fund = "ln23.disabilityFundForSpecialEducation";
    private static readonly ClauseUnderTest Retention = BasicServices.Clause("LN23-5-6");
    private static readonly ClauseUnderTest Migration = BasicServices.Clause("LN23-5-7");
    private static readonly ClauseUnderTest FundShare = BasicServices.Clause("LN23-5-24");

    [TestCase(98.1, 98.0, "met")]
    [TestCase(98.0, 98.0, "violation")]
    [TestCase(97.8, 98.0, "violation: 0.2 more nineYearRetentionRate")]
    [TestCase(100, 100, "met")]
    [TestCase(100, 99.9, "met")]
    [TestCase(99.9, 100, "violation: 0.1 more nineYearRetentionRate")]
    [TestCase(100, null, "met")]
    [TestCase(98.0, null, "undecided: nineYearRetentionRateLastYear")]
    [TestCase(null, 98.0, "undecided: nineYearRetentionRate")]
    public void The_rate_is_above_that_of_the_year_before_unless_it_is_full(decimal? now, decimal? before, string verdict) =>
        Assert.That(Retention.Says(Retaining(now, before)), Is.EqualTo(verdict));

    [TestCase(51, 100, "met")]
    [TestCase(50, 100, "violation: 1 more " + InPublicSchools)]
    [TestCase(49, 100, "violation: 2 more " + InPublicSchools)]
    [TestCase(4, 7, "met")]
    [TestCase(3, 7, "violation: 1 more " + InPublicSchools)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: " + InPublicSchools)]
    [TestCase(51, null, "undecided: " + Migrants)]
    public void Half_the_migrant_children_are_not_most_of_them(int? inPublicSchools, int? all, string verdict) =>
        Assert.That(Migration.Says(BasicServices.District((InPublicSchools, inPublicSchools), (Migrants, all))), Is.EqualTo(verdict));

    [TestCase(1, "met")]
    [TestCase(0.01, "met")]
    [TestCase(0, "violation")]
    [TestCase(null, "undecided: " + Fund)]
    public void Any_amount_of_the_fund_is_a_part_of_it(decimal? amount, string verdict) =>
        Assert.That(FundShare.Says(BasicServices.City((Fund, amount))), Is.EqualTo(verdict));

    [Test]
    public void Every_student_who_needs_a_device_is_fitted_and_served() =>
        BasicServices.Clause("LN23-5-26").AsksForAll(BasicServices.Province, "ln23.studentsFittedAndServed", "ln23.studentsNeedingDevice");

    private static District Retaining(decimal? now, decimal? before) => new()
    {
        Code = "1",
        NineYearRetentionRate = now is { } rate ? new Percentage(rate) : null,
        NineYearRetentionRateLastYear = before is { } rateThen ? new Percentage(rateThen) : null,
    };
}
