using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>五26: education funds are scheduled quarterly, that is in four quarters of the year.</summary>
[Clause("SY22-26-1")]
public sealed class Point26FundsTests
{
    private const string Quarters = "sy22.quartersWithFundScheduling";
    private static readonly ClauseUnderTest Clause = WorkPoints.Clause("SY22-26-1");

    [TestCase(4, "met")]
    [TestCase(3, "violation: 1 more " + Quarters)]
    [TestCase(0, "violation: 4 more " + Quarters)]
    [TestCase(null, "undecided: " + Quarters)]
    public void Four_quarters_are_scheduled(int? quarters, string verdict) =>
        Assert.That(Clause.Says(WorkPoints.District((Quarters, quarters))), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more " + Quarters)]
    [TestCase("2022-12-31", "violation: 1 more " + Quarters)]
    public void The_fourth_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Clause.On(day).Says(WorkPoints.District((Quarters, 3))), Is.EqualTo(verdict));
}
