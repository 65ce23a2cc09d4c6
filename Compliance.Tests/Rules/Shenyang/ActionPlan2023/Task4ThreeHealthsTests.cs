using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(二)4: the yearly rise of overweight and obesity is 80 % below the baseline, myopia falls by 0.5 points a year on average, and the fitness rate rises in
/// every year.
/// </summary>
[Clause("SY23-4-29")]
[Clause("SY23-4-30")]
[Clause("SY23-4-31")]
[Clause("SY23-4-32")]
public sealed class Task4ThreeHealthsTests
{
    private const string MyopiaAtStart = "sy23.studentMyopiaRateAtStart";

    // Three years, baseline rise of 0.5 points a year: a fifth of it is 0.1 a year, 0.3 in all.
    [TestCase(10, 10.3, 3, 0.5, "met")]
    [TestCase(10, 10.31, 3, 0.5, "violation")]
    [TestCase(10, 10, 3, 0.5, "met")]
    [TestCase(10, 9, 3, 0.5, "met")]
    [TestCase(10, 11.5, 3, 0.5, "violation")]
    [TestCase(10, 10.2, 2, 0.5, "met")]
    [TestCase(10, 10.3, 2, 0.5, "violation")]
    [TestCase(10, 10.3, 3, 0.4, "violation")]
    public void The_rise_is_at_most_a_fifth_of_the_baseline(decimal before, decimal now, int years, decimal baseline, string verdict)
    {
        Assert.That(InThePlan.Clause("SY23-4-29").Says(Overweight(before, now, years, baseline)), Does.StartWith(verdict));
        Assert.That(InThePlan.Clause("SY23-4-30").Says(Obesity(before, now, years, baseline)), Does.StartWith(verdict));
    }

    [Test]
    public void Without_a_baseline_rise_there_is_nothing_to_cut() =>
        Assert.That(InThePlan.Clause("SY23-4-29").Says(Overweight(10, 10.3m, 3, 0)), Is.EqualTo("not applicable: EmptyPopulation"));

    [Test]
    public void Each_missing_fact_of_the_rise_leaves_it_open()
    {
        var overweight = InThePlan.Clause("SY23-4-29");
        Assert.That(overweight.Says(Overweight(null, 10, 3, 0.5m)), Is.EqualTo("undecided: childOverweightRateAtStart"));
        Assert.That(overweight.Says(Overweight(10, null, 3, 0.5m)), Is.EqualTo("undecided: childOverweightRate"));
        Assert.That(overweight.Says(Overweight(10, 10, null, 0.5m)), Is.EqualTo("undecided: yearsSinceStart"));
        Assert.That(overweight.Says(Overweight(10, 10, 3, null)), Is.EqualTo("undecided: childOverweightBaselineRise"));
        Assert.That(InThePlan.Clause("SY23-4-30").Says(Obesity(10, null, 3, 0.5m)), Is.EqualTo("undecided: childObesityRate"));
    }

    [Test]
    public void The_rise_is_due_on_the_last_day_of_2025() =>
        Assert.That(InThePlan.Clause("SY23-4-29").On("2025-12-30").Says(Overweight(10, 11.5m, 3, 0.5m)), Does.StartWith("not yet due"));

    [TestCase(54, 52.5, 3, "met")]
    [TestCase(54, 52.51, 3, "violation")]
    [TestCase(54, 53, 2, "met")]
    [TestCase(54, 53, 3, "violation")]
    [TestCase(54, 54, 3, "violation")]
    [TestCase(54, 55, 3, "violation")]
    public void Myopia_falls_by_half_a_point_a_year_on_average(decimal before, decimal now, int years, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-4-31").Says(Myopia(before, now, years)), Does.StartWith(verdict));

    [TestCase("2025-12-30", "not yet due")]
    [TestCase("2025-12-31", "violation")]
    [TestCase("2026-01-01", "violation")]
    public void The_fall_of_myopia_is_judged_when_the_plan_ends(string day, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-4-31").On(day).Says(Myopia(54, 53, 3)), Does.StartWith(verdict));

    [Test]
    public void Each_missing_fact_of_myopia_leaves_it_open()
    {
        var clause = InThePlan.Clause("SY23-4-31");
        Assert.That(clause.Says(Myopia(null, 52, 3)), Is.EqualTo("undecided: " + MyopiaAtStart));
        Assert.That(clause.Says(Myopia(54, null, 3)), Is.EqualTo("undecided: studentMyopiaRate"));
        Assert.That(clause.Says(Myopia(54, 52, null)), Is.EqualTo("undecided: yearsSinceStart"));
    }

    // 501 of 1000 is 50.1 %, 251 of 500 is 50.2 %.
    [TestCase(501, 1000, 500, 1000, "met")]
    [TestCase(500, 1000, 500, 1000, "violation")]
    [TestCase(250, 500, 500, 1000, "violation")]
    [TestCase(251, 500, 501, 1000, "met")]
    [TestCase(499, 1000, 500, 1000, "violation")]
    [TestCase(600, 1000, 350, 500, "violation")]
    [TestCase(0, 0, 500, 1000, "not applicable: EmptyPopulation")]
    [TestCase(500, 1000, 0, 0, "not applicable: EmptyPopulation")]
    public void An_equal_share_of_fit_students_is_no_rise(int good, int tested, int goodBefore, int testedBefore, string verdict) =>
        Assert.That(InThePlan.Clause("SY23-4-32").Says(Fitness(good, tested, goodBefore, testedBefore)), Does.StartWith(verdict));

    [Test]
    public void The_fitness_rate_is_to_rise_in_each_year_anew()
    {
        var clause = InThePlan.Clause("SY23-4-32");
        Assert.That(clause.On("2024-06-30").Says(Fitness(499, 1000, 500, 1000)), Does.StartWith("violation"));
        Assert.That(clause.On("2026-01-01").Says(Fitness(499, 1000, 500, 1000)), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(clause.Says(Fitness(500, 1000, null, 1000)), Is.EqualTo("undecided: studentsFitnessGoodOrExcellentLastYear"));
    }

    private static City Overweight(decimal? before, decimal? now, int? years, decimal? baseline) => new()
    {
        Code = "1",
        ChildOverweightRateAtStart = Rate(before),
        ChildOverweightRate = Rate(now),
        YearsSinceStart = years?.Years(),
        ChildOverweightBaselineRise = baseline?.PercentagePoints(),
    };

    private static City Obesity(decimal? before, decimal? now, int? years, decimal? baseline) => new()
    {
        Code = "1",
        ChildObesityRateAtStart = Rate(before),
        ChildObesityRate = Rate(now),
        YearsSinceStart = years?.Years(),
        ChildObesityBaselineRise = baseline?.PercentagePoints(),
    };

    private static City Myopia(decimal? before, decimal? now, int? years) =>
        InThePlan.City((MyopiaAtStart, before)) with { StudentMyopiaRate = Rate(now), YearsSinceStart = years?.Years() };

    private static City Fitness(int? good, int? tested, int? goodBefore, int? testedBefore) => new()
    {
        Code = "1",
        StudentsFitnessGoodOrExcellent = good,
        StudentsFitnessTested = tested,
        StudentsFitnessGoodOrExcellentLastYear = goodBefore,
        StudentsFitnessTestedLastYear = testedBefore,
    };

    private static Percentage? Rate(decimal? percent) => percent is { } value ? new Percentage(value) : null;
}
