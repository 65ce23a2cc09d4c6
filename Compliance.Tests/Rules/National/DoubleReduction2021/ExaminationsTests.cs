using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.DoubleReduction2021;

/// <summary>No paper examination in grades 1 and 2, one a semester up to grade 6, two in the junior grades.</summary>
[Clause("CN-DR21-4-1")]
[Clause("CN-DR21-4-2")]
[Clause("CN-DR21-4-3")]
public sealed class ExaminationsTests
{
    private const string Grades1To2 = "cndr21.paperExamsGrades1To2";
    private const string Grades3To6 = "cndr21.examsGrades3To6";
    private const string Junior = "cndr21.examsJunior";

    [TestCase("CN-DR21-4-1", SchoolStage.Primary, Grades1To2, 0)]
    [TestCase("CN-DR21-4-2", SchoolStage.Primary, Grades3To6, 1)]
    [TestCase("CN-DR21-4-3", SchoolStage.CompleteSecondary, Junior, 2)]
    public void There_are_no_more_than_so_many(string id, SchoolStage stage, string indicator, int most)
    {
        var clause = NationalClause.Of(id);
        Assert.That(clause.Says(NationalClause.School(stage, (indicator, most))), Is.EqualTo("met"));
        Assert.That(clause.Says(NationalClause.School(stage, (indicator, 0))), Is.EqualTo("met"));
        Assert.That(clause.Says(NationalClause.School(stage, (indicator, most + 1))), Is.EqualTo($"violation: 1 fewer {indicator}"));
        Assert.That(clause.Says(NationalClause.School(stage, (indicator, null))), Is.EqualTo($"undecided: {indicator}"));
    }

    [Test]
    public void Grades_belong_to_schools_that_have_them()
    {
        Assert.That(Reached("CN-DR21-4-1", Grades1To2), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-4-2", Grades3To6), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-4-3", Junior), Is.EquivalentTo(NationalClause.WithJunior));

        static IEnumerable<SchoolStage> Reached(string id, string indicator) =>
            NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage, (indicator, 0)));
    }
}
