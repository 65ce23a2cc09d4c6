using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>五21: the new round of revising the charters of schools is completed in 2022.</summary>
[Clause("SY22-21-4")]
public sealed class Point21RuleOfLawTests
{
    private const string Revised = "sy22.schoolsWithCharterRevised";
    private const string Due = "sy22.schoolsDueForCharterRevision";
    private static readonly ClauseUnderTest Clause = WorkPoints.Clause("SY22-21-4");

    [TestCase(800, 800, "met")]
    [TestCase(799, 800, "violation: 1 more " + Revised)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(800, null, "undecided: " + Due)]
    public void Every_school_that_is_due_has_revised_its_charter(int? revised, int? due, string verdict) =>
        Assert.That(Clause.Says(WorkPoints.City((Revised, revised), (Due, due))), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more " + Revised)]
    [TestCase("2022-12-31", "violation: 1 more " + Revised)]
    public void It_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Clause.On(day).Says(WorkPoints.City((Revised, 799), (Due, 800))), Is.EqualTo(verdict));
}
