using Compliance.Evaluation;
using Compliance.Evaluation.Indications;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Indications;

/// <summary>The same measure on the districts and schools below a city shows who pulls it down, and is never a violation of theirs.</summary>
public sealed class IndicationsBelowTests
{
    private static readonly ComplianceReport Report = ComplianceEvaluator.Create(ShenyangStandards.Pack).Evaluate(
        new FactSetBuilder()
            .Add(new City { Code = "210100" })
            .Add(District("210102", 100, 90)).Add(District("210103", 100, 60)).Add(District("210104", 0, 0)).Add(District("210202", 100, 10))
            .Add(School("A", "210102", 100, 90)).Add(School("B", "210103", 40, 10)).Add(School("C", "210103", 60, 50)).Add(School("D", "210202", 100, 10))
            .Build(),
        new DateOnly(2025, 12, 31));

    [Test]
    public void Districts_first_and_of_each_level_the_worst_first_and_what_has_nothing_to_measure_last() => Assert.That(
        Below("SY23-16-15").Select(value => (value.Subject.Code, value.Measured?.Amount, value.Reaches)),
        Is.EqualTo(new (string, decimal?, bool?)[]
        {
            ("210103", 60, false), ("210102", 90, true), ("210104", null, null),
            ("B", 25, false), ("C", 83.3333333333m, false), ("A", 90, true),
        }));

    [Test]
    public void Nobody_else_in_the_country_is_measured() =>
        Assert.That(Below("SY23-16-15").Select(value => value.Subject.Code), Has.None.EqualTo("210202").And.None.EqualTo("D"));

    [Test]
    public void A_district_breaks_nothing_by_being_below_its_citys_line() => Assert.That(
        Report.Violations.Where(violation => violation.Standard.Id == "SY23-16-15").Select(violation => violation.Subject.Code), Is.EqualTo(new[] { "210100" }));

    [Test]
    public void What_a_district_contributes_to_a_citys_number_is_held_against_nothing()
    {
        var facts = new FactSetBuilder()
            .Add(new City { Code = "210100" })
            .Add(new District { Code = "210102", Indicators = IndicatorValues.None.With("sy23.sportsFeatureSchools", 40) })
            .Build();
        var report = ComplianceEvaluator.Create(ShenyangStandards.Pack).Evaluate(facts, new DateOnly(2025, 12, 31));

        var district = report.IndicationsBelow(Standard("SY23-5-16"), "210100").Single();

        Assert.That((district.Subject.Code, district.Measured, district.Reaches), Is.EqualTo(("210102", (IQuantity)new Count(40), (bool?)null)));
    }

    [Test]
    public void An_assessment_that_is_not_met_shows_who_pulls_it_down() => Assert.That(
        Report.IndicationsBelow(Report.Find("SY23-16-15", "210100")!).Select(value => value.Subject.Code),
        Is.EqualTo(new[] { "210103", "210102", "210104", "B", "C", "A" }));

    [Test]
    public void One_that_is_met_has_nobody_to_show()
    {
        var facts = new FactSetBuilder().Add(new City { Code = "210100" }).Add(District("210102", 100, 90)).Build();
        var report = ComplianceEvaluator.Create(ShenyangStandards.Pack).Evaluate(facts, new DateOnly(2025, 12, 31));

        Assert.That(report.Find("SY23-16-15", "210100")!.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(report.IndicationsBelow(report.Find("SY23-16-15", "210100")!), Is.Empty);
    }

    [TestCase("SY23-1-5", "210100", Description = "the register names no level below")]
    [TestCase("SY23-16-15", "A", Description = "a school is no area")]
    public void Nothing_is_indicated(string standard, string code) => Assert.That(Report.IndicationsBelow(Standard(standard), code), Is.Empty);

    private static IEnumerable<IndicativeValue> Below(string standard) => Report.IndicationsBelow(Standard(standard), "210100");

    private static MeasuredStandard Standard(string id) => ShenyangStandards.Pack.Measured.Single(standard => standard.Id == id);

    private static District District(string code, int teachers, int bachelors) =>
        new() { Code = code, CompulsoryTeachers = teachers, CompulsoryTeachersWithBachelorDegree = bachelors };

    private static School School(string code, string district, int teachers, int bachelors) => new()
    {
        Code = code,
        DistrictCode = district,
        Stage = SchoolStage.Primary,
        CompulsoryTeachers = teachers,
        CompulsoryTeachersWithBachelorDegree = bachelors,
    };
}
