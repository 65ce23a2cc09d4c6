using System.Globalization;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.National;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National;

/// <summary>The clauses of the nation on a day on which all its documents are in force, and subjects with the indicators that a test names.</summary>
internal static class Nation
{
    public static ClauseUnderTest Clause(string id) => new(NationalStandards.Pack, id, "210102", new DateOnly(2025, 12, 31));

    public static District District(params (string Name, decimal? Value)[] indicators) => new() { Code = "1", Indicators = ClauseChecks.Values(indicators) };

    public static Province Province(params (string Name, decimal? Value)[] indicators) => new() { Code = "1", Indicators = ClauseChecks.Values(indicators) };

    public static School School(SchoolStage? stage, params (string Name, decimal? Value)[] indicators) =>
        new() { Code = "1", Stage = stage, Indicators = ClauseChecks.Values(indicators) };

    public static Money? Yuan(decimal? amount) => amount is { } yuan ? new Money(yuan) : null;

    /// <summary>A part of a whole: so many of a hundred are enough, one fewer is not, and nothing is judged where there is nothing.</summary>
    public static void AsksForShare(string id, Describe subject, string part, string whole, int percent, string breach)
    {
        var clause = Clause(id);
        Assert.That(clause.Says(subject((part, percent), (whole, 100))), Is.EqualTo("met"));
        Assert.That(clause.Says(subject((part, percent - 1), (whole, 100))), Is.EqualTo($"{breach}: 1 more {part}"));
        Assert.That(clause.Says(subject((part, (percent * 100) - 1), (whole, 10_000))), Is.EqualTo($"{breach}: 1 more {part}"));
        Assert.That(
            clause.Says(subject((part, 0), (whole, 100))), Is.EqualTo(string.Create(CultureInfo.InvariantCulture, $"{breach}: {percent} more {part}")));
        Assert.That(clause.Says(subject((part, 0), (whole, 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(subject((part, null), (whole, 100))), Is.EqualTo($"undecided: {part}"));
        Assert.That(clause.Says(subject((part, percent), (whole, null))), Is.EqualTo($"undecided: {whole}"));
    }

    /// <summary>No less money than the year before: the same amount is enough, a hundredth of a yuan less is not.</summary>
    public static void AsksForNoLess(string id, Func<Money?, Money?, Subject> subject, string now, string before)
    {
        var clause = Clause(id);
        Assert.That(clause.Says(subject(1000.Yuan(), 1000.Yuan())), Is.EqualTo("met"));
        Assert.That(clause.Says(subject(new Money(1000.01m), 1000.Yuan())), Is.EqualTo("met"));
        Assert.That(clause.Says(subject(new Money(999.99m), 1000.Yuan())), Is.EqualTo($"violation: 0.01 more {now}"));
        Assert.That(clause.Says(subject(900.Yuan(), 1000.Yuan())), Is.EqualTo($"violation: 100 more {now}"));
        Assert.That(clause.Says(subject(null, 1000.Yuan())), Is.EqualTo($"undecided: {now}"));
        Assert.That(clause.Says(subject(1000.Yuan(), null)), Is.EqualTo($"undecided: {before}"));
    }

    /// <summary>From this day on, and not the day before.</summary>
    public static void IsInForceFrom(string id, string lastDayBefore, string firstDay, Subject unmet, string breach)
    {
        Assert.That(Clause(id).On(lastDayBefore).Says(unmet), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(Clause(id).On(firstDay).Says(unmet), Is.EqualTo(breach));
    }
}
