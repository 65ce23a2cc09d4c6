using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>二8: every junior secondary school uses the textbook on national unity by the end of 2022.</summary>
[Clause("SY22-8-8")]
public sealed class Point08LanguageAndEthnicEducationTests
{
    private const string Using = "sy22.juniorSchoolsUsingNationUnityTextbook";
    private const string Schools = "sy22.juniorSchools";
    private static readonly ClauseUnderTest Clause = WorkPoints.Clause("SY22-8-8");

    [TestCase(200, 200, "met")]
    [TestCase(199, 200, "violation: 1 more " + Using)]
    [TestCase(0, 200, "violation: 200 more " + Using)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 200, "undecided: " + Using)]
    [TestCase(200, null, "undecided: " + Schools)]
    public void Every_junior_school_uses_the_textbook(int? withTextbook, int? schools, string verdict) =>
        Assert.That(Clause.Says(WorkPoints.City((Using, withTextbook), (Schools, schools))), Is.EqualTo(verdict));

    [TestCase("2022-12-30", "not yet due: 1 more " + Using)]
    [TestCase("2022-12-31", "violation: 1 more " + Using)]
    public void It_is_due_at_the_end_of_the_year(string day, string verdict) =>
        Assert.That(Clause.On(day).Says(WorkPoints.City((Using, 199), (Schools, 200))), Is.EqualTo(verdict));
}
