using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.HealthAndSport2008;

/// <summary>Section 2(1): the tables of grounds, by the kind of school and its number of classes. Between two columns the smaller one holds.</summary>
[Clause("CN-HS08-2.1.1-1")]
[Clause("CN-HS08-2.1.1-2")]
[Clause("CN-HS08-2.1.1-3")]
[Clause("CN-HS08-2.1.1-4")]
[Clause("CN-HS08-2.1.1-5")]
[Clause("CN-HS08-2.1.1-6")]
[Clause("CN-HS08-2.1.1-7")]
[Clause("CN-HS08-2.1.1-8")]
[Clause("CN-HS08-2.1.1-9")]
[Clause("CN-HS08-2.1.2-1")]
[Clause("CN-HS08-2.1.2-2")]
[Clause("CN-HS08-2.1.2-3")]
[Clause("CN-HS08-2.1.2-4")]
[Clause("CN-HS08-2.1.2-5")]
[Clause("CN-HS08-2.1.2-6")]
[Clause("CN-HS08-2.1.2-7")]
[Clause("CN-HS08-2.1.2-8")]
[Clause("CN-HS08-2.1.2-9")]
[Clause("CN-HS08-2.1.2-10")]
[Clause("CN-HS08-2.1.2-11")]
[Clause("CN-HS08-2.1.3-1")]
[Clause("CN-HS08-2.1.3-2")]
[Clause("CN-HS08-2.1.3-3")]
[Clause("CN-HS08-2.1.3-4")]
[Clause("CN-HS08-2.1.3-5")]
[Clause("CN-HS08-2.1.3-6")]
[Clause("CN-HS08-2.1.3-7")]
[Clause("CN-HS08-2.1.3-8")]
[Clause("CN-HS08-2.1.3-9")]
[Clause("CN-HS08-2.1.4-1")]
[Clause("CN-HS08-2.1.4-2")]
[Clause("CN-HS08-2.1.4-3")]
[Clause("CN-HS08-2.1.4-4")]
[Clause("CN-HS08-2.1.4-5")]
[Clause("CN-HS08-2.1.4-6")]
[Clause("CN-HS08-2.1.4-7")]
[Clause("CN-HS08-2.1.4-8")]
[Clause("CN-HS08-2.1.4-9")]
[Clause("CN-HS08-2.1.4-10")]
[Clause("CN-HS08-2.1.5-1")]
[Clause("CN-HS08-2.1.5-2")]
[Clause("CN-HS08-2.1.5-3")]
[Clause("CN-HS08-2.1.5-4")]
[Clause("CN-HS08-2.1.5-5")]
[Clause("CN-HS08-2.1.5-6")]
[Clause("CN-HS08-2.1.5-7")]
[Clause("CN-HS08-2.1.5-8")]
[Clause("CN-HS08-2.1.5-9")]
[Clause("CN-HS08-2.1.5-10")]
public sealed class Section2GroundsTests
{
    private const string Track = "cnhs08.longestTrackMetres";
    private const string Basketball = "cnhs08.basketballCourts";
    private const string Volleyball = "cnhs08.volleyballCourts";
    private const string Gymnastics = "cnhs08.gymnasticsArea";
    private const string Limited = "cnhs08.limitedByTerrain";
    private const string OutsideCondition = "not applicable: OutsideCondition";

    /// <summary>A cell of a table: the clause, the kind of school, its fewest and most classes, what is asked for, and how much of it.</summary>
    private static readonly object?[][] Cells =
    [
        ["CN-HS08-2.1.1-1", SchoolStage.Primary, 0, 23, Track, 200],
        ["CN-HS08-2.1.1-2", SchoolStage.Primary, 24, 29, Track, 300],
        ["CN-HS08-2.1.1-3", SchoolStage.Primary, 30, null, Track, 300],
        ["CN-HS08-2.1.1-4", SchoolStage.Primary, 0, 29, Basketball, 2],
        ["CN-HS08-2.1.1-5", SchoolStage.Primary, 30, null, Basketball, 3],
        ["CN-HS08-2.1.1-6", SchoolStage.Primary, 0, 23, Volleyball, 1],
        ["CN-HS08-2.1.1-7", SchoolStage.Primary, 24, null, Volleyball, 2],
        ["CN-HS08-2.1.1-8", SchoolStage.Primary, 0, 23, Gymnastics, 200],
        ["CN-HS08-2.1.1-9", SchoolStage.Primary, 24, null, Gymnastics, 300],

        ["CN-HS08-2.1.2-1", SchoolStage.NineYear, 0, 26, Track, 200],
        ["CN-HS08-2.1.2-2", SchoolStage.NineYear, 27, 35, Track, 300],
        ["CN-HS08-2.1.2-3", SchoolStage.NineYear, 36, null, Track, 300],
        ["CN-HS08-2.1.2-4", SchoolStage.NineYear, 0, 26, Basketball, 2],
        ["CN-HS08-2.1.2-5", SchoolStage.NineYear, 27, null, Basketball, 3],
        ["CN-HS08-2.1.2-6", SchoolStage.NineYear, 0, 26, Volleyball, 1],
        ["CN-HS08-2.1.2-7", SchoolStage.NineYear, 27, 35, Volleyball, 2],
        ["CN-HS08-2.1.2-8", SchoolStage.NineYear, 36, null, Volleyball, 3],
        ["CN-HS08-2.1.2-9", SchoolStage.NineYear, 0, 26, Gymnastics, 200],
        ["CN-HS08-2.1.2-10", SchoolStage.NineYear, 27, 35, Gymnastics, 300],
        ["CN-HS08-2.1.2-11", SchoolStage.NineYear, 36, null, Gymnastics, 350],

        ["CN-HS08-2.1.3-1", SchoolStage.Junior, 0, 29, Track, 300],
        ["CN-HS08-2.1.3-2", SchoolStage.Junior, 30, null, Track, 300],
        ["CN-HS08-2.1.3-3", SchoolStage.Junior, 0, 29, Basketball, 2],
        ["CN-HS08-2.1.3-4", SchoolStage.Junior, 30, null, Basketball, 3],
        ["CN-HS08-2.1.3-5", SchoolStage.Junior, 0, 23, Volleyball, 1],
        ["CN-HS08-2.1.3-6", SchoolStage.Junior, 24, null, Volleyball, 2],
        ["CN-HS08-2.1.3-7", SchoolStage.Junior, 0, 23, Gymnastics, 100],
        ["CN-HS08-2.1.3-8", SchoolStage.Junior, 24, 29, Gymnastics, 150],
        ["CN-HS08-2.1.3-9", SchoolStage.Junior, 30, null, Gymnastics, 200],

        ["CN-HS08-2.1.4-1", SchoolStage.CompleteSecondary, 0, 35, Track, 300],
        ["CN-HS08-2.1.4-2", SchoolStage.CompleteSecondary, 36, null, Track, 400],
        ["CN-HS08-2.1.4-3", SchoolStage.CompleteSecondary, 0, 29, Basketball, 2],
        ["CN-HS08-2.1.4-4", SchoolStage.CompleteSecondary, 30, null, Basketball, 3],
        ["CN-HS08-2.1.4-5", SchoolStage.CompleteSecondary, 0, 23, Volleyball, 1],
        ["CN-HS08-2.1.4-6", SchoolStage.CompleteSecondary, 24, 35, Volleyball, 2],
        ["CN-HS08-2.1.4-7", SchoolStage.CompleteSecondary, 36, null, Volleyball, 3],
        ["CN-HS08-2.1.4-8", SchoolStage.CompleteSecondary, 0, 23, Gymnastics, 100],
        ["CN-HS08-2.1.4-9", SchoolStage.CompleteSecondary, 24, 29, Gymnastics, 150],
        ["CN-HS08-2.1.4-10", SchoolStage.CompleteSecondary, 30, null, Gymnastics, 200],

        ["CN-HS08-2.1.5-1", SchoolStage.Senior, 0, 35, Track, 300],
        ["CN-HS08-2.1.5-2", SchoolStage.Senior, 36, null, Track, 400],
        ["CN-HS08-2.1.5-3", SchoolStage.Senior, 0, 29, Basketball, 2],
        ["CN-HS08-2.1.5-4", SchoolStage.Senior, 30, null, Basketball, 3],
        ["CN-HS08-2.1.5-5", SchoolStage.Senior, 0, 23, Volleyball, 1],
        ["CN-HS08-2.1.5-6", SchoolStage.Senior, 24, 35, Volleyball, 2],
        ["CN-HS08-2.1.5-7", SchoolStage.Senior, 36, null, Volleyball, 3],
        ["CN-HS08-2.1.5-8", SchoolStage.Senior, 0, 23, Gymnastics, 100],
        ["CN-HS08-2.1.5-9", SchoolStage.Senior, 24, 29, Gymnastics, 150],
        ["CN-HS08-2.1.5-10", SchoolStage.Senior, 30, null, Gymnastics, 200],
    ];

    [TestCaseSource(nameof(Cells))]
    public void A_school_has_what_its_column_asks(string id, SchoolStage kind, int first, int? last, string ground, int needed)
    {
        var clause = NationalClause.Of(id);
        foreach (var classes in new[] { first, last ?? 100 })
        {
            Assert.That(clause.Says(School(kind, classes, (ground, needed), (Limited, 0))), Is.EqualTo("met"));
            Assert.That(clause.Says(School(kind, classes, (ground, needed - 1), (Limited, 0))), Is.EqualTo($"violation: 1 more {ground}"));
        }

        if (first > 0)
        {
            Assert.That(clause.Says(School(kind, first - 1, (ground, 0), (Limited, 0))), Is.EqualTo(OutsideCondition));
        }

        if (last is { } end)
        {
            Assert.That(clause.Says(School(kind, end + 1, (ground, 0), (Limited, 0))), Is.EqualTo(OutsideCondition));
        }

        Assert.That(clause.Says(School(kind, null, (ground, needed), (Limited, 0))), Is.EqualTo("undecided: classes"));
        Assert.That(clause.Says(School(kind, first, (ground, null), (Limited, 0))), Is.EqualTo($"undecided: {ground}"));
    }

    [TestCaseSource(nameof(Cells))]
    public void A_mountain_school_that_its_terrain_limits_breaks_nothing(string id, SchoolStage kind, int first, int? last, string ground, int needed)
    {
        var clause = NationalClause.Of(id);
        Assert.That(clause.Says(School(kind, last ?? first, (ground, needed - 1), (Limited, 1))), Is.EqualTo("met"));
        Assert.That(clause.Says(School(kind, first, (ground, needed - 1), (Limited, null))), Is.EqualTo($"undecided: {Limited}"));
        Assert.That(clause.Says(School(kind, first, (ground, needed), (Limited, null))), Is.EqualTo("met"));
    }

    [TestCase("2.1.1", SchoolStage.Primary)]
    [TestCase("2.1.2", SchoolStage.NineYear)]
    [TestCase("2.1.3", SchoolStage.Junior)]
    [TestCase("2.1.4", SchoolStage.CompleteSecondary)]
    [TestCase("2.1.5", SchoolStage.Senior, SchoolStage.SecondaryVocational)]
    public void A_table_is_for_its_kind_of_school(string table, params SchoolStage[] kinds) =>
        Assert.That(NationalClause.Of($"CN-HS08-{table}-1").StagesReached(stage => School(stage, 18)), Is.EquivalentTo(kinds));

    private static School School(SchoolStage kind, int? classes, params (string Name, decimal? Value)[] indicators) =>
        NationalClause.School(kind, indicators) with { Classes = classes };
}
