using System.Globalization;
using Compliance.Facts;
using Compliance.Rules.Shenyang;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>The clauses of the document on the last day of its year, and subjects with the indicators that a test names.</summary>
internal static class WorkPoints
{
    public static ClauseUnderTest Clause(string id) => new(ShenyangStandards.Pack, id, "210102", new DateOnly(2022, 12, 31));

    public static City City(params (string Name, decimal? Value)[] indicators) => Given.Facts(new City { Code = "1" }, indicators);

    public static District District(params (string Name, decimal? Value)[] indicators) => Given.Facts(new District { Code = "1" }, indicators);

    public static School School(SchoolStage? stage, params (string Name, decimal? Value)[] indicators) =>
        Given.Facts(new School { Code = "1", Stage = stage }, indicators);

    /// <summary>A planned count of the year: so many are enough, one fewer is not, and until the last day of the year nothing is missed yet.</summary>
    public static void IsPlannedCount(string id, string indicator, int planned)
    {
        var clause = Clause(id);
        var oneShort = City((indicator, planned - 1));
        Assert.That(clause.Says(City((indicator, planned))), Is.EqualTo("met"));
        Assert.That(clause.Says(City((indicator, planned + 1))), Is.EqualTo("met"));
        Assert.That(clause.Says(oneShort), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(
            clause.Says(City((indicator, 0))), Is.EqualTo(string.Create(CultureInfo.InvariantCulture, $"violation: {planned} more {indicator}")));
        Assert.That(clause.Says(City()), Is.EqualTo($"undecided: {indicator}"));
        Assert.That(clause.On("2022-12-30").Says(oneShort), Is.EqualTo($"not yet due: 1 more {indicator}"));
        Assert.That(clause.On("2022-02-21").Says(City((indicator, planned))), Is.EqualTo("met"));
        Assert.That(clause.On("2022-02-20").Says(oneShort), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(clause.In("210202").Says(oneShort), Is.EqualTo("not applicable: OutsideJurisdiction"));
    }
}
