using System.Globalization;
using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules;

/// <summary>Makes a subject with the indicators that a test names; a value that is <see langword="null"/> was not reported.</summary>
internal delegate Subject Describe(params (string Name, decimal? Value)[] indicators);

/// <summary>What holds for every clause of a kind, with the numbers around its threshold.</summary>
internal static class ClauseChecks
{
    public static IndicatorValues Values(params (string Name, decimal? Value)[] indicators) =>
        indicators.Aggregate(IndicatorValues.None, (values, each) => each.Value is { } value ? values.With(each.Name, value) : values);

    /// <summary>All of the whole: one missing is a violation, and nothing is judged where there is nobody.</summary>
    public static void AsksForAll(this ClauseUnderTest clause, Describe subject, string part, string whole)
    {
        Assert.That(clause.Says(subject((part, 10), (whole, 10))), Is.EqualTo("met"));
        Assert.That(clause.Says(subject((part, 9), (whole, 10))), Is.EqualTo($"violation: 1 more {part}"));
        Assert.That(clause.Says(subject((part, 9_999), (whole, 10_000))), Is.EqualTo($"violation: 1 more {part}"));
        Assert.That(clause.Says(subject((part, 0), (whole, 7))), Is.EqualTo($"violation: 7 more {part}"));
        Assert.That(clause.Says(subject((part, 0), (whole, 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(subject((part, null), (whole, 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(subject((part, null), (whole, 10))), Is.EqualTo($"undecided: {part}"));
        Assert.That(clause.Says(subject((part, 10), (whole, null))), Is.EqualTo($"undecided: {whole}"));
    }

    /// <summary>A number of things: so many are enough, one fewer is not.</summary>
    public static void AsksForAtLeast(this ClauseUnderTest clause, Describe subject, string indicator, int needed)
    {
        Assert.That(clause.Says(subject((indicator, needed))), Is.EqualTo("met"));
        Assert.That(clause.Says(subject((indicator, needed + 1))), Is.EqualTo("met"));
        Assert.That(clause.Says(subject((indicator, needed - 1))), Does.EndWith($": 1 more {indicator}"));
        Assert.That(
            clause.Says(subject((indicator, 0))), Does.EndWith(string.Create(CultureInfo.InvariantCulture, $": {needed} more {indicator}")));
        Assert.That(clause.Says(subject((indicator, null))), Is.EqualTo($"undecided: {indicator}"));
    }

    /// <summary>A number of things that may not exist.</summary>
    public static void AsksForNone(this ClauseUnderTest clause, Describe subject, string indicator)
    {
        Assert.That(clause.Says(subject((indicator, 0))), Is.EqualTo("met"));
        Assert.That(clause.Says(subject((indicator, 1))), Is.EqualTo($"violation: 1 fewer {indicator}"));
        Assert.That(clause.Says(subject((indicator, 3))), Is.EqualTo($"violation: 3 fewer {indicator}"));
        Assert.That(clause.Says(subject((indicator, null))), Is.EqualTo($"undecided: {indicator}"));
    }

    /// <summary>More than there were: the same number is not enough.</summary>
    public static void AsksForMoreThanBefore(this ClauseUnderTest clause, Describe subject, string now, string before)
    {
        Assert.That(clause.Says(subject((now, 101), (before, 100))), Is.EqualTo("met"));
        Assert.That(clause.Says(subject((now, 100), (before, 100))), Is.EqualTo($"violation: 1 more {now}"));
        Assert.That(clause.Says(subject((now, 98), (before, 100))), Is.EqualTo($"violation: 3 more {now}"));
        Assert.That(clause.Says(subject((now, 0), (before, 0))), Is.EqualTo($"violation: 1 more {now}"));
        Assert.That(clause.Says(subject((now, 101), (before, null))), Is.EqualTo($"undecided: {before}"));
        Assert.That(clause.Says(subject((now, null), (before, 100))), Is.EqualTo($"undecided: {now}"));
    }

    /// <summary>An unmet target is not yet due on the day before, and missed on the day itself and ever after.</summary>
    public static void IsDueOn(this ClauseUnderTest clause, DateOnly due, Subject unmet, string breach)
    {
        var (kind, cure) = (breach.Split(':')[0], breach[breach.Split(':')[0].Length..]);
        Assert.That(kind, Is.AnyOf("violation", "advisory"));
        Assert.That((clause with { AsOf = due.AddDays(-1) }).Says(unmet), Is.EqualTo("not yet due" + cure));
        Assert.That((clause with { AsOf = due }).Says(unmet), Is.EqualTo(breach));
        Assert.That((clause with { AsOf = due.AddYears(5) }).Says(unmet), Is.EqualTo(breach));
    }
}
