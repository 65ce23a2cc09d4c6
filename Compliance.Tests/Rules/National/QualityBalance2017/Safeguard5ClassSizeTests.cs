using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Rules.National;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>
/// Safeguard item 5: no primary class has more than 45 pupils, no junior secondary class more than 50. Where only totals are known, an average above the limit
/// proves a class above it.
/// </summary>
[Clause("CN-QB17-5-1")]
[Clause("CN-QB17-5-2")]
[Clause("CN-QB17-5-3")]
[Clause("CN-QB17-5-4")]
public sealed class Safeguard5ClassSizeTests
{
    private static readonly ClauseUnderTest LargestPrimary = new(NationalStandards.Pack, "CN-QB17-5-1", "210102", new DateOnly(2025, 12, 31));
    private static readonly ClauseUnderTest LargestJunior = LargestPrimary with { Id = "CN-QB17-5-2" };
    private static readonly ClauseUnderTest AveragePrimary = LargestPrimary with { Id = "CN-QB17-5-3" };
    private static readonly ClauseUnderTest AverageJunior = LargestPrimary with { Id = "CN-QB17-5-4" };

    [TestCase(0, "met")]
    [TestCase(45, "met")]
    [TestCase(46, "violation: 1 fewer largestPrimaryClass")]
    [TestCase(56, "violation: 11 fewer largestPrimaryClass")]
    [TestCase(null, "undecided: largestPrimaryClass")]
    public void No_primary_class_has_more_than_45_pupils(int? largest, string verdict) =>
        Assert.That(LargestPrimary.Says(School(SchoolStage.Primary) with { LargestPrimaryClass = largest }), Is.EqualTo(verdict));

    [TestCase(0, "met")]
    [TestCase(50, "met")]
    [TestCase(51, "violation: 1 fewer largestJuniorClass")]
    [TestCase(66, "violation: 16 fewer largestJuniorClass")]
    [TestCase(null, "undecided: largestJuniorClass")]
    public void No_junior_secondary_class_has_more_than_50_students(int? largest, string verdict) =>
        Assert.That(LargestJunior.Says(School(SchoolStage.Junior) with { LargestJuniorClass = largest }), Is.EqualTo(verdict));

    [Test]
    public void A_nine_year_school_answers_for_both_sections_each_with_its_own_limit()
    {
        var school = School(SchoolStage.NineYear) with { LargestPrimaryClass = 46, LargestJuniorClass = 50 };
        Assert.That(LargestPrimary.Says(school), Is.EqualTo("violation: 1 fewer largestPrimaryClass"));
        Assert.That(LargestJunior.Says(school), Is.EqualTo("met"));
    }

    [Test]
    public void The_largest_class_is_judged_wherever_the_section_is_taught()
    {
        Assert.That(
            LargestPrimary.StagesReached(stage => School(stage)),
            Is.EquivalentTo([SchoolStage.Primary, SchoolStage.NineYear, SchoolStage.TwelveYear]));
        Assert.That(
            LargestJunior.StagesReached(stage => School(stage)),
            Is.EquivalentTo([SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear]));
    }

    [TestCase(45, 1, "met")]
    [TestCase(46, 1, "violation: 1 more classes")]
    [TestCase(450, 10, "met")]
    [TestCase(451, 10, "violation: 1 more classes")]
    [TestCase(901, 10, "violation: 11 more classes")]
    [TestCase(45, 0, "violation: 1 more classes")]
    [TestCase(46, 0, "violation: 2 more classes")]
    public void A_primary_average_above_45_proves_a_class_above_45(int students, int classes, string verdict) =>
        Assert.That(AveragePrimary.Says(Averaging(SchoolStage.Primary, students, classes)), Is.EqualTo(verdict));

    [TestCase(50, 1, "met")]
    [TestCase(51, 1, "violation: 1 more classes")]
    [TestCase(500, 10, "met")]
    [TestCase(501, 10, "violation: 1 more classes")]
    [TestCase(50, 0, "violation: 1 more classes")]
    public void A_junior_secondary_average_above_50_proves_a_class_above_50(int students, int classes, string verdict) =>
        Assert.That(AverageJunior.Says(Averaging(SchoolStage.Junior, students, classes)), Is.EqualTo(verdict));

    [TestCase(0, 0)]
    [TestCase(0, 6)]
    [TestCase(0, null)]
    public void A_school_without_students_has_no_average(int students, int? classes)
    {
        Assert.That(AveragePrimary.Says(Averaging(SchoolStage.Primary, students, classes)), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(AverageJunior.Says(Averaging(SchoolStage.Junior, students, classes)), Is.EqualTo("not applicable: OutsideCondition"));
    }

    [Test]
    public void An_average_proves_something_only_where_one_limit_holds_for_all_classes()
    {
        Assert.That(AveragePrimary.StagesReached(stage => Averaging(stage, 45, 1)), Is.EqualTo([SchoolStage.Primary]));
        Assert.That(AverageJunior.StagesReached(stage => Averaging(stage, 50, 1)), Is.EqualTo([SchoolStage.Junior]));
    }

    [Test]
    public void Each_missing_fact_leaves_it_open()
    {
        Assert.That(LargestPrimary.Says(School(null) with { LargestPrimaryClass = 45 }), Is.EqualTo("undecided: stage"));
        Assert.That(LargestJunior.Says(School(null) with { LargestJuniorClass = 50 }), Is.EqualTo("undecided: stage"));
        Assert.That(AveragePrimary.Says(Averaging(SchoolStage.Primary, null, 10)), Is.EqualTo("undecided: students"));
        Assert.That(AveragePrimary.Says(Averaging(SchoolStage.Primary, 450, null)), Is.EqualTo("undecided: classes"));
        Assert.That(AveragePrimary.Says(Averaging(null, 450, 10)), Is.EqualTo("undecided: stage"));
        Assert.That(AverageJunior.Says(Averaging(null, null, null)), Is.EqualTo("undecided: stage, students, classes"));
    }

    [TestCase("2017-12-31", false)]
    [TestCase("2018-01-01", true)]
    [TestCase("2018-01-02", true)]
    [TestCase("2099-12-31", true)]
    public void They_are_applied_from_2018_without_end(string day, bool inForce)
    {
        const string Before = "not applicable: NotInForce";
        Assert.That(
            LargestPrimary.On(day).Says(School(SchoolStage.Primary) with { LargestPrimaryClass = 46 }),
            Is.EqualTo(inForce ? "violation: 1 fewer largestPrimaryClass" : Before));
        Assert.That(
            AverageJunior.On(day).Says(Averaging(SchoolStage.Junior, 51, 1)), Is.EqualTo(inForce ? "violation: 1 more classes" : Before));
    }

    [TestCase("110101")]
    [TestCase("710101")]
    public void They_reach_the_whole_country(string district) =>
        Assert.That(AveragePrimary.In(district).Says(Averaging(SchoolStage.Primary, 46, 1)), Is.EqualTo("violation: 1 more classes"));

    [Test]
    public void An_average_is_marked_as_derived_from_the_clause()
    {
        var assessment = AveragePrimary.Judge(Averaging(SchoolStage.Primary, 100, 2));
        Assert.That(assessment.Measured, Is.EqualTo(50.To(1)));
        Assert.That(assessment.Citation.Provenance, Is.EqualTo(Provenance.Derived));
        Assert.That(assessment.Citation.In(Language.Chinese), Does.Contain("由条文推算"));
        Assert.That(assessment.Citation.In(Language.English), Does.Contain("derived"));
        Assert.That(LargestPrimary.Judge(School(SchoolStage.Primary)).Citation.Provenance, Is.EqualTo(Provenance.Official));
    }

    private static School School(SchoolStage? stage) => new() { Code = "1", Stage = stage };

    private static School Averaging(SchoolStage? stage, int? students, int? classes) => School(stage) with { Students = students, Classes = classes };
}
