using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.DoubleReduction2021;

/// <summary>No written homework in grades 1 and 2, 60 minutes a day in grades 3 to 6, 90 minutes in the junior grades.</summary>
[Clause("CN-DR21-1-1")]
[Clause("CN-DR21-1-2")]
[Clause("CN-DR21-1-3")]
public sealed class HomeworkTests
{
    private const string Grades1To2 = "cndr21.writtenHomeworkHoursGrades1To2";
    private const string Grades3To6 = "cndr21.writtenHomeworkHoursGrades3To6";
    private const string Junior = "cndr21.writtenHomeworkHoursJunior";

    [TestCase("CN-DR21-1-1", SchoolStage.Primary, Grades1To2, 0, "met")]
    [TestCase("CN-DR21-1-1", SchoolStage.Primary, Grades1To2, 0.25, "violation: 0.25 fewer " + Grades1To2)]
    [TestCase("CN-DR21-1-1", SchoolStage.Primary, Grades1To2, null, "undecided: " + Grades1To2)]
    [TestCase("CN-DR21-1-2", SchoolStage.NineYear, Grades3To6, 1, "met")]
    [TestCase("CN-DR21-1-2", SchoolStage.NineYear, Grades3To6, 0, "met")]
    [TestCase("CN-DR21-1-2", SchoolStage.NineYear, Grades3To6, 1.25, "violation: 0.25 fewer " + Grades3To6)]
    [TestCase("CN-DR21-1-2", SchoolStage.NineYear, Grades3To6, null, "undecided: " + Grades3To6)]
    [TestCase("CN-DR21-1-3", SchoolStage.Junior, Junior, 1.5, "met")]
    [TestCase("CN-DR21-1-3", SchoolStage.Junior, Junior, 1.75, "violation: 0.25 fewer " + Junior)]
    [TestCase("CN-DR21-1-3", SchoolStage.Junior, Junior, null, "undecided: " + Junior)]
    public void Homework_keeps_to_its_time(string id, SchoolStage stage, string indicator, decimal? hours, string verdict) =>
        Assert.That(NationalClause.Of(id).Says(NationalClause.School(stage, (indicator, hours))), Is.EqualTo(verdict));

    [Test]
    public void Grades_belong_to_schools_that_have_them()
    {
        Assert.That(Reached("CN-DR21-1-1", Grades1To2), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-1-2", Grades3To6), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(Reached("CN-DR21-1-3", Junior), Is.EquivalentTo(NationalClause.WithJunior));

        static IEnumerable<SchoolStage> Reached(string id, string indicator) =>
            NationalClause.Of(id).StagesReached(stage => NationalClause.School(stage, (indicator, 1)));
    }
}
