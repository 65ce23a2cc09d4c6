using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.Shenyang;
using NUnit.Framework;
using static Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021.AssessedDistrict;

namespace Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>一: all districts on the first rung by 2024, the second by 2026, the third by 2028, and recognised by the state by then; 三(二)3: five days of publicity.</summary>
[Clause("SY-PRE21-1-1")]
[Clause("SY-PRE21-1-2")]
[Clause("SY-PRE21-1-3")]
[Clause("SY-PRE21-1-4")]
[Clause("SY-PRE21-3.2-6")]
public sealed class Section1GoalsTests
{
    private static ClauseUnderTest Clause(string id) => new(ShenyangStandards.Pack, id, "210102", new DateOnly(2028, 12, 31));

    [TestCase("SY-PRE21-1-1", "sypre21.districtsAtConsolidated", 2024)]
    [TestCase("SY-PRE21-1-2", "sypre21.districtsAtImproved", 2026)]
    [TestCase("SY-PRE21-1-3", "sypre21.districtsAtExcellent", 2028)]
    [TestCase("SY-PRE21-1-4", "sypre21.districtsNationallyRecognised", 2028)]
    public void All_thirteen_by_the_end_of_the_year(string id, string indicator, int year)
    {
        Assert.That(Clause(id).Says(City(indicator, 13)), Is.EqualTo("met"));
        Assert.That(Clause(id).Says(City(indicator, 12)), Is.EqualTo($"violation: 1 more {indicator}"));
        Clause(id).IsDueOn(new DateOnly(year, 12, 31), City(indicator, 12), $"violation: 1 more {indicator}");
        Assert.That(Clause(id).On("2021-11-21").Says(City(indicator, 12)), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(Clause(id).Says(City(indicator, null)), Does.StartWith($"undecided: {indicator}"));
    }

    [TestCase(new[] { 7, 7 }, "met", "violation", "violation")]
    [TestCase(new[] { 5, 4 }, "met", "met", "violation")]
    [TestCase(new[] { 5, 6 }, "met", "violation", "violation")]
    [TestCase(new[] { 0, 3 }, "met", "met", "met")]
    public void Where_the_city_reports_nothing_its_districts_are_counted_by_their_items(int[] basic, string consolidated, string improved, string excellent)
    {
        string[] codes = ["210102", "210103"];
        var builder = new FactSetBuilder().Add(new City { Code = "210100" });
        for (var i = 0; i < codes.Length; i++)
        {
            builder.Add(DistrictWith(WithBasicGrade[..basic[i]]) with { Code = codes[i] });
            foreach (var attestation in Attested(WithBasicGrade[..basic[i]]))
            {
                builder.Add(attestation with { SubjectCode = codes[i] });
            }
        }

        var report = Evaluator.Evaluate(builder.Build(), new DateOnly(2028, 12, 31));
        Assert.That(
            new[] { "SY-PRE21-1-1", "SY-PRE21-1-2", "SY-PRE21-1-3" }.Select(id => ClauseUnderTest.InWords(report.Find(id, "210100")!)),
            Is.EqualTo(new[] { consolidated, improved, excellent }));
    }

    [TestCase(5, "met")]
    [TestCase(7, "met")]
    [TestCase(4, "violation: 1 more sypre21.publicityWorkingDays")]
    [TestCase(null, "undecided: sypre21.publicityWorkingDays")]
    public void The_list_is_published_for_five_working_days(int? days, string verdict) => Assert.That(
        Clause("SY-PRE21-3.2-6").Says(new City { Code = "1", Indicators = ClauseChecks.Values(("sypre21.publicityWorkingDays", days)) }), Is.EqualTo(verdict));

    private static City City(string indicator, int? value) => new() { Code = "1", CountyUnits = 13, Indicators = ClauseChecks.Values((indicator, value)) };
}
