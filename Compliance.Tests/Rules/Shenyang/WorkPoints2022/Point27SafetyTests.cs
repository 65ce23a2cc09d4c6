using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>五27: investment in campus safety grows; every school and kindergarten keeps guards, a closed campus, and an alarm with video at the police.</summary>
[Clause("SY22-27-12")]
[Clause("SY22-27-13")]
[Clause("SY22-27-14")]
[Clause("SY22-27-15")]
public sealed class Point27SafetyTests
{
    private const string Investment = "sy22.campusSafetyInvestment";
    private const string LastYear = "sy22.campusSafetyInvestmentLastYear";
    private const string All = "sy22.schoolsAndKindergartens";
    private static readonly ClauseUnderTest Growth = WorkPoints.Clause("SY22-27-12");

    [TestCase(1_000_000.01, 1_000_000, "met")]
    [TestCase(1_000_000, 1_000_000, "violation")]
    [TestCase(999_999, 1_000_000, "violation")]
    [TestCase(0, 0, "violation")]
    [TestCase(null, 1_000_000, "undecided: " + Investment)]
    [TestCase(1_000_000, null, "undecided: " + LastYear)]
    public void The_same_as_last_year_is_no_growth(decimal? now, decimal? lastYear, string verdict) =>
        Assert.That(Growth.Says(WorkPoints.District((Investment, now), (LastYear, lastYear))), Does.StartWith(verdict));

    [TestCase("2022-12-30", "not yet due")]
    [TestCase("2022-12-31", "violation")]
    public void The_sum_of_a_year_is_judged_at_its_end(string day, string verdict) =>
        Assert.That(Growth.On(day).Says(WorkPoints.District((Investment, 5), (LastYear, 6))), Does.StartWith(verdict));

    [TestCase("SY22-27-13", "sy22.schoolsWithFullTimeGuards")]
    [TestCase("SY22-27-14", "sy22.schoolsWithClosedManagement")]
    [TestCase("SY22-27-15", "sy22.schoolsWithAlarmAndVideoLinked")]
    public void None_may_be_without_at_any_time_of_the_year(string id, string indicator)
    {
        var clause = WorkPoints.Clause(id);
        Assert.That(clause.Says(WorkPoints.City((indicator, 900), (All, 900))), Is.EqualTo("met"));
        Assert.That(clause.Says(WorkPoints.City((indicator, 899), (All, 900))), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.On("2022-02-21").Says(WorkPoints.City((indicator, 899), (All, 900))), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.On("2023-01-01").Says(WorkPoints.City((indicator, 899), (All, 900))), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(clause.Says(WorkPoints.City((indicator, 0), (All, 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(WorkPoints.City((indicator, 900))), Is.EqualTo($"undecided: {All}"));
    }
}
