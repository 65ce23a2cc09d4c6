using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.SchoolDesign2011;

/// <summary>3.0.1: classes of 45 in complete primary schools and primary grades, 30 in incomplete primary schools, 50 in secondary grades.</summary>
[Clause("CN-DC11-3.0.1-1")]
[Clause("CN-DC11-3.0.1-2")]
[Clause("CN-DC11-3.0.1-3")]
[Clause("CN-DC11-3.0.1-4")]
[Clause("CN-DC11-3.0.1-5")]
[Clause("CN-DC11-3.0.1-6")]
public sealed class ClassSizesTests
{
    private const string Incomplete = "cndc11.incompletePrimarySchool";
    private const string OutsideCondition = "not applicable: OutsideCondition";

    [TestCase(0, 45, "met", OutsideCondition)]
    [TestCase(0, 46, "violation: 1 fewer largestPrimaryClass", OutsideCondition)]
    [TestCase(1, 30, OutsideCondition, "met")]
    [TestCase(1, 31, OutsideCondition, "violation: 1 fewer largestPrimaryClass")]
    [TestCase(1, 45, OutsideCondition, "violation: 15 fewer largestPrimaryClass")]
    [TestCase(null, 30, "undecided: " + Incomplete, "undecided: " + Incomplete)]
    [TestCase(0, null, "undecided: largestPrimaryClass", OutsideCondition)]
    [TestCase(1, null, OutsideCondition, "undecided: largestPrimaryClass")]
    public void Primary_schools_that_lack_grades_have_smaller_classes(int? lacks, int? largest, string complete, string incomplete)
    {
        var school = NationalClause.School(SchoolStage.Primary, (Incomplete, lacks)) with { LargestPrimaryClass = largest };
        Assert.That(NationalClause.Of("CN-DC11-3.0.1-1").Says(school), Is.EqualTo(complete));
        Assert.That(NationalClause.Of("CN-DC11-3.0.1-2").Says(school), Is.EqualTo(incomplete));
    }

    [TestCase("CN-DC11-3.0.1-3", SchoolStage.Junior, "largestJuniorClass", 50)]
    [TestCase("CN-DC11-3.0.1-4", SchoolStage.Senior, "largestSeniorClass", 50)]
    [TestCase("CN-DC11-3.0.1-5", SchoolStage.NineYear, "largestPrimaryClass", 45)]
    [TestCase("CN-DC11-3.0.1-6", SchoolStage.NineYear, "largestJuniorClass", 50)]
    public void The_largest_class_keeps_to_the_size(string id, SchoolStage stage, string fact, int size)
    {
        var clause = NationalClause.Of(id);
        Assert.That(clause.Says(Largest(stage, size)), Is.EqualTo("met"));
        Assert.That(clause.Says(Largest(stage, size + 1)), Is.EqualTo($"violation: 1 fewer {fact}"));
        Assert.That(clause.Says(Largest(stage, null)), Is.EqualTo($"undecided: {fact}"));
    }

    [Test]
    public void Twelve_year_schools_are_not_named()
    {
        Assert.That(Reached("CN-DC11-3.0.1-1"), Is.EqualTo([SchoolStage.Primary]));
        Assert.That(Reached("CN-DC11-3.0.1-3"), Is.EquivalentTo([SchoolStage.Junior, SchoolStage.CompleteSecondary]));
        Assert.That(Reached("CN-DC11-3.0.1-4"), Is.EquivalentTo([SchoolStage.Senior, SchoolStage.CompleteSecondary]));
        Assert.That(Reached("CN-DC11-3.0.1-5"), Is.EqualTo([SchoolStage.NineYear]));
        Assert.That(Reached("CN-DC11-3.0.1-6"), Is.EqualTo([SchoolStage.NineYear]));

        static IEnumerable<SchoolStage> Reached(string id) => NationalClause.Of(id).StagesReached(stage => Largest(stage, 20));
    }

    private static School Largest(SchoolStage stage, int? students) => NationalClause.School(stage, (Incomplete, 0)) with
    {
        LargestPrimaryClass = students,
        LargestJuniorClass = students,
        LargestSeniorClass = students,
    };
}
