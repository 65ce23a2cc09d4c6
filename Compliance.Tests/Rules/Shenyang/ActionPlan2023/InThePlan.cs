using Compliance.Facts;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>Subjects and clauses of the plan as its tests write them, and the days on which its targets turn.</summary>
internal static class InThePlan
{
    private const string DayBefore = "2025-12-30";
    private const string DueDay = "2025-12-31";
    private const string DayAfter = "2026-01-01";

    /// <summary>A clause, judged on the day on which the plan ends.</summary>
    public static ClauseUnderTest Clause(string id) => new(ShenyangStandards.Pack, id, "210102", new DateOnly(2025, 12, 31));

    public static City City(params (string Name, decimal? Value)[] indicators) => Given.Facts(new City { Code = "1" }, indicators);

    public static District District(params (string Name, decimal? Value)[] indicators) => Given.Facts(new District { Code = "1" }, indicators);

    /// <summary>A public primary school unless it is changed.</summary>
    public static School School(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new School { Code = "1", Stage = SchoolStage.Primary, Ownership = SchoolOwnership.Public }, indicators);

    /// <summary>An education group unless it is changed.</summary>
    public static Institution Group(params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new Institution { Code = "1", Kind = InstitutionKind.EducationGroup }, indicators);

    /// <summary>A city is to have so many of something on the last day of 2025; before that day too few are not yet due, after it they stay too few.</summary>
    public static void IsReachedByTheEndOf2025(string id, string indicator, int planned, string breach = "violation")
    {
        var clause = Clause(id);
        Assert.That(clause.Says(City((indicator, planned))), Is.EqualTo("met"), "as planned");
        Assert.That(clause.Says(City((indicator, planned + 1))), Is.EqualTo("met"), "one more");
        Assert.That(clause.Says(City((indicator, planned - 1))), Is.EqualTo($"{breach}: 1 more {indicator}"), "one short");
        Assert.That(clause.Says(City((indicator, 0))), Is.EqualTo($"{breach}: {planned} more {indicator}"), "none");
        Assert.That(clause.Says(City()), Is.EqualTo($"undecided: {indicator}"), "not reported");
        Assert.That(clause.On(DayBefore).Says(City((indicator, planned - 1))), Is.EqualTo($"not yet due: 1 more {indicator}"), "the day before");
        Assert.That(clause.On(DayBefore).Says(City((indicator, planned))), Is.EqualTo("met"), "met early");
        Assert.That(clause.On(DayAfter).Says(City((indicator, planned - 1))), Is.EqualTo($"{breach}: 1 more {indicator}"), "the day after");
    }

    /// <summary>All of twenty are to be reached on the last day of 2025.</summary>
    public static void IsCompleteByTheEndOf2025(string id, string part, string whole, Func<int?, int?, Subject> having)
    {
        var clause = Clause(id);
        Assert.That(clause.Says(having(20, 20)), Is.EqualTo("met"), "all");
        Assert.That(clause.Says(having(19, 20)), Is.EqualTo($"violation: 1 more {part}"), "all but one");
        Assert.That(clause.Says(having(0, 20)), Is.EqualTo($"violation: 20 more {part}"), "none");
        Assert.That(clause.Says(having(0, 0)), Is.EqualTo("not applicable: EmptyPopulation"), "nothing there");
        Assert.That(clause.Says(having(null, 20)), Is.EqualTo($"undecided: {part}"), "part not reported");
        Assert.That(clause.Says(having(20, null)), Is.EqualTo($"undecided: {whole}"), "whole not reported");
        Assert.That(clause.On(DayBefore).Says(having(19, 20)), Is.EqualTo($"not yet due: 1 more {part}"), "the day before");
        Assert.That(clause.On(DueDay).Says(having(20, 20)), Is.EqualTo("met"), "on the day");
        Assert.That(clause.On(DayAfter).Says(having(19, 20)), Is.EqualTo($"violation: 1 more {part}"), "the day after");
    }
}
