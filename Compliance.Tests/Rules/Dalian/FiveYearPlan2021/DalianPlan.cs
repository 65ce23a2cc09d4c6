using Compliance.Facts;
using Compliance.Rules.Dalian;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>Clauses and subjects of Dalian, as the tests of its plan write them.</summary>
internal static class DalianPlan
{
    /// <summary>A clause of the plan, judged in Zhongshan district on the last day of the plan.</summary>
    public static ClauseUnderTest Clause(string id) => new(DalianStandards.Pack, id, "210202", new DateOnly(2025, 12, 31));

    public static City City(params (string Indicator, decimal? Value)[] values) => Given.Facts(new City { Code = "1" }, values);

    public static District District(params (string Indicator, decimal? Value)[] values) => Given.Facts(new District { Code = "1" }, values);

    public static School School(SchoolStage stage, params (string Indicator, decimal? Value)[] values) =>
        Given.Facts(new School { Code = "1", Stage = stage }, values);

    /// <summary>
    /// A number that the city must reach by the end of 2025: exactly so many are enough, one fewer is not, on the last day and not before it, and
    /// what was not reported is neither.
    /// </summary>
    public static void AsksForByTheEndOf2025(string id, string indicator, int least, string breach = "violation", Func<decimal?, Subject>? of = null)
    {
        var subjectOf = of ?? (value => City((indicator, value)));
        Assert.That(Clause(id).Says(subjectOf(least)), Is.EqualTo("met"));
        Assert.That(Clause(id).Says(subjectOf(least + 1)), Is.EqualTo("met"));
        Assert.That(Clause(id).Says(subjectOf(least - 1)), Is.EqualTo($"{breach}: 1 more {indicator}"));
        Assert.That(Clause(id).Says(subjectOf(0)), Is.EqualTo($"{breach}: {least} more {indicator}"));
        Assert.That(Clause(id).On("2025-12-30").Says(subjectOf(least - 1)), Is.EqualTo($"not yet due: 1 more {indicator}"));
        Assert.That(Clause(id).On("2025-12-30").Says(subjectOf(least)), Is.EqualTo("met"));
        Assert.That(Clause(id).On("2026-01-01").Says(subjectOf(least - 1)), Is.EqualTo($"{breach}: 1 more {indicator}"));
        Assert.That(Clause(id).Says(subjectOf(null)), Is.EqualTo($"undecided: {indicator}"));
        Assert.That(Clause(id).In("210102").Says(subjectOf(0)), Is.EqualTo("not applicable: OutsideJurisdiction"));
    }
}
