using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(一)3: the quality of every primary and secondary school is evaluated.</summary>
[Clause("DL21-1.3-3")]
public sealed class Section1Item3IntellectualEducationTests
{
    private static readonly ClauseUnderTest Evaluated = DalianPlan.Clause("DL21-1.3-3");

    [TestCase(900, 900, "2025-12-31", "met")]
    [TestCase(899, 900, "2025-12-31", "violation: 1 more dl21.schoolsQualityEvaluated")]
    [TestCase(899, 900, "2025-12-30", "not yet due: 1 more dl21.schoolsQualityEvaluated")]
    [TestCase(0, 0, "2025-12-31", "not applicable: EmptyPopulation")]
    [TestCase(900, null, "2025-12-31", "undecided: schools")]
    public void Not_one_school_is_left_out(int? evaluated, int? schools, string day, string verdict) => Assert.That(
        Evaluated.On(day).Says(DalianPlan.City(("dl21.schoolsQualityEvaluated", evaluated)) with { Schools = schools }), Is.EqualTo(verdict));
}
