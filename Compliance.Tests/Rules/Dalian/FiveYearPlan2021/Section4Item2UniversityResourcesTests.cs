using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(四)2: more postgraduate students are admitted every year.</summary>
[Clause("DL21-4.2-2")]
public sealed class Section4Item2UniversityResourcesTests
{
    [TestCase(12001, 12000, "met")]
    [TestCase(12000, 12000, "violation: 1 more dl21.postgraduateIntake")]
    [TestCase(12001, null, "undecided: dl21.postgraduateIntakeLastYear")]
    public void More_are_admitted_than_the_year_before(int? now, int? before, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-4.2-2").Says(DalianPlan.City(("dl21.postgraduateIntake", now), ("dl21.postgraduateIntakeLastYear", before))),
        Is.EqualTo(verdict));
}
