using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>
/// 四19: the myopia rate falls by 0.5 percentage points; overweight and obesity rise each year by 80 % less than in the baseline, that is by a fifth of it.
/// </summary>
[Clause("SY22-19-1")]
[Clause("SY22-19-2")]
[Clause("SY22-19-3")]
public sealed class Point19StudentHealthTests
{
    private static readonly ClauseUnderTest Myopia = WorkPoints.Clause("SY22-19-1");
    private static readonly ClauseUnderTest Overweight = WorkPoints.Clause("SY22-19-2");
    private static readonly ClauseUnderTest Obesity = WorkPoints.Clause("SY22-19-3");

    [TestCase(50.5, 50.0, "met")]
    [TestCase(50.5, 49.0, "met")]
    [TestCase(50.5, 50.1, "violation")]
    [TestCase(50.5, 50.01, "violation")]
    [TestCase(50.5, 50.5, "violation")]
    [TestCase(50.5, 51.0, "violation")]
    [TestCase(null, 50.0, "undecided: studentMyopiaRateLastYear")]
    [TestCase(50.5, null, "undecided: studentMyopiaRate")]
    public void Myopia_falls_by_half_a_percentage_point(decimal? lastYear, decimal? now, string verdict) =>
        Assert.That(Myopia.Says(Eyes(lastYear, now)), Does.StartWith(verdict));

    [TestCase("2022-12-30", "not yet due")]
    [TestCase("2022-12-31", "violation")]
    public void The_fall_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Myopia.On(day).Says(Eyes(50.5m, 50.1m)), Does.StartWith(verdict));

    [Test]
    public void The_fall_is_measured_in_percentage_points() =>
        Assert.That(Myopia.Judge(Eyes(50.5m, 49.9m)).Measured, Is.EqualTo(0.6m.PercentagePoints()));

    // The baseline rises by 0.5 points a year; a fifth of that is 0.1.
    [TestCase(10.0, 10.1, "met")]
    [TestCase(10.0, 10.11, "violation")]
    [TestCase(10.0, 10.5, "violation")]
    [TestCase(10.0, 9.0, "met")]
    [TestCase(10.0, 10.0, "met")]
    public void The_yearly_rise_is_at_most_a_fifth_of_the_baseline(decimal start, decimal now, string verdict)
    {
        Assert.That(Overweight.Says(Weight(start, now, 1, 0.5m)), Does.StartWith(verdict));
        Assert.That(Obesity.Says(Weight(start, now, 1, 0.5m)), Does.StartWith(verdict));
    }

    [TestCase(10.2, "met")]
    [TestCase(10.21, "violation")]
    public void Over_two_years_the_rise_is_halved(decimal now, string verdict) =>
        Assert.That(Overweight.Says(Weight(10.0m, now, 2, 0.5m)), Does.StartWith(verdict));

    [Test]
    public void A_missing_rate_leaves_it_open()
    {
        Assert.That(Overweight.Says(Weight(10, null, 1, 0.5m)), Is.EqualTo("undecided: childOverweightRate"));
        Assert.That(Overweight.Says(Weight(10, 10.5m, 1, null)), Is.EqualTo("undecided: childOverweightBaselineRise"));
        Assert.That(Obesity.Says(Weight(null, 10.5m, 1, 0.5m)), Is.EqualTo("undecided: childObesityRateAtStart"));
    }

    private static City Eyes(decimal? lastYear, decimal? now) => new()
    {
        Code = "1",
        StudentMyopiaRateLastYear = Rate(lastYear),
        StudentMyopiaRate = Rate(now),
    };

    private static City Weight(decimal? start, decimal? now, int years, decimal? baseline) => new()
    {
        Code = "1",
        ChildOverweightRateAtStart = Rate(start),
        ChildOverweightRate = Rate(now),
        ChildOverweightBaselineRise = baseline?.PercentagePoints(),
        ChildObesityRateAtStart = Rate(start),
        ChildObesityRate = Rate(now),
        ChildObesityBaselineRise = baseline?.PercentagePoints(),
        YearsSinceStart = years.Years(),
    };

    private static Percentage? Rate(decimal? value) => value is { } rate ? new Percentage(rate) : null;
}
