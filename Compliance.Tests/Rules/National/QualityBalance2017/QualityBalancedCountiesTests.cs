using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Local goals count the counties that fulfil the conditions where nobody reported how many were recognised.</summary>
public sealed class QualityBalancedCountiesTests
{
    private const string Balanced = "sy23.qualityBalancedDistricts";

    private static readonly ComplianceEvaluator Evaluator =
        ComplianceEvaluator.Create(NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, LeshanStandards.Pack);

    [TestCase(5, "met")]
    [TestCase(4, "met", Description = "four of five are 80 percent")]
    [TestCase(3, "violation")]
    public void Shenyang_counts_them_for_its_80_percent(int fulfilling, string verdict) =>
        Assert.That(Says("SY23-G-5", new City { Code = "210100" }, ["210102", "210103", "210104", "210105", "210106"], fulfilling), Is.EqualTo(verdict));

    [TestCase(2, "met", Description = "two of four are half")]
    [TestCase(1, "violation")]
    public void Liaoning_counts_them_for_its_half(int fulfilling, string verdict) =>
        Assert.That(Says("LN23-G-3", new Province { Code = "210000" }, ["210102", "210103", "210202", "210203"], fulfilling), Is.EqualTo(verdict));

    [TestCase(4, "met")]
    [TestCase(3, "not yet due")]
    public void Liaoning_counts_them_for_all_of_2030(int fulfilling, string verdict) =>
        Assert.That(Says("LN23-G-5", new Province { Code = "210000" }, ["210102", "210103", "210202", "210203"], fulfilling), Is.EqualTo(verdict));

    [TestCase(5, "met")]
    [TestCase(4, "advisory")]
    public void Leshan_counts_them_for_its_five(int fulfilling, string verdict) => Assert.That(
        Says("LS21-G-8", new City { Code = "511100" }, ["511102", "511111", "511112", "511113", "511123", "511181"], fulfilling), Is.EqualTo(verdict));

    [TestCase(2, "met")]
    [TestCase(1, "violation: 1 more sy23.qualityBalancedDistricts")]
    public void What_was_reported_goes_before_what_is_counted(int reported, string verdict)
    {
        var city = new City { Code = "210100", CountyUnits = 2, Indicators = ClauseChecks.Values((Balanced, reported)) };
        Assert.That(Says("SY23-G-5", city, ["210102", "210103"], fulfilling: 0), Is.EqualTo(verdict));
    }

    [Test]
    public void A_county_that_is_open_leaves_the_city_open_until_the_others_decide()
    {
        var open = new FactSetBuilder().Add(new City { Code = "210100" }).Add(new District { Code = "210104" });
        DeterminationTests.Add(open, "210102", fulfils: true);
        DeterminationTests.Add(open, "210103", fulfils: true);
        var decided = new FactSetBuilder().Add(new City { Code = "210100" }).Add(new District { Code = "210104" });
        DeterminationTests.Add(decided, "210102", fulfils: true);
        DeterminationTests.Add(decided, "210103", fulfils: false);

        Assert.That(Says("SY23-G-5", "210100", open), Is.EqualTo("undecided: sy23.qualityBalancedDistricts, countyUnits, CN-QB17-D"));
        Assert.That(Says("SY23-G-5", "210100", decided), Is.EqualTo("violation"), "two of three would not do");
    }

    private static string Says(string id, Subject area, string[] counties, int fulfilling)
    {
        var facts = new FactSetBuilder().Add(area);
        for (var i = 0; i < counties.Length; i++)
        {
            DeterminationTests.Add(facts, counties[i], i < fulfilling);
        }

        return Says(id, area.Code, facts);
    }

    private static string Says(string id, string area, FactSetBuilder facts) => ClauseUnderTest.InWords(Evaluator.Evaluate(facts.Build(), County.Day).Find(id, area)!);
}
