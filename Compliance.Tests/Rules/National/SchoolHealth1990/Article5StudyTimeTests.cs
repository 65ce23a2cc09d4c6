using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.SchoolHealth1990;

/// <summary>Six hours of study a day in primary school, eight in secondary school, ten in college.</summary>
[Clause("CN-SH90-5-1")]
[Clause("CN-SH90-5-2")]
[Clause("CN-SH90-5-3")]
public sealed class Article5StudyTimeTests
{
    private const string Primary = "cnsh90.primaryStudyHoursPerDay";
    private const string Secondary = "cnsh90.secondaryStudyHoursPerDay";
    private const string Higher = "cnsh90.higherStudyHoursPerDay";

    [TestCase("CN-SH90-5-1", SchoolStage.Primary, Primary, 6, "met")]
    [TestCase("CN-SH90-5-1", SchoolStage.Primary, Primary, 6.5, "violation: 0.5 fewer " + Primary)]
    [TestCase("CN-SH90-5-1", SchoolStage.Primary, Primary, null, "undecided: " + Primary)]
    [TestCase("CN-SH90-5-2", SchoolStage.Senior, Secondary, 8, "met")]
    [TestCase("CN-SH90-5-2", SchoolStage.Senior, Secondary, 8.1, "violation: 0.1 fewer " + Secondary)]
    [TestCase("CN-SH90-5-2", SchoolStage.Senior, Secondary, null, "undecided: " + Secondary)]
    public void Pupils_study_no_longer(string id, SchoolStage stage, string indicator, decimal? hours, string verdict) =>
        Assert.That(NationalClause.Of(id).Says(NationalClause.School(stage, (indicator, hours))), Is.EqualTo(verdict));

    [TestCase(InstitutionKind.University, 10, "met")]
    [TestCase(InstitutionKind.MunicipalUniversity, 10.5, "violation: 0.5 fewer " + Higher)]
    [TestCase(InstitutionKind.VocationalCollege, 11, "violation: 1 fewer " + Higher)]
    [TestCase(InstitutionKind.University, null, "undecided: " + Higher)]
    [TestCase(InstitutionKind.TrainingInstitution, 11, "not applicable: OutsideCondition")]
    [TestCase(null, 10, "undecided: kind")]
    public void Nor_do_students_of_colleges(InstitutionKind? kind, decimal? hours, string verdict) => Assert.That(
        NationalClause.Of("CN-SH90-5-3").Says(new Institution { Code = "I", Kind = kind, Indicators = ClauseChecks.Values((Higher, hours)) }),
        Is.EqualTo(verdict));

    [Test]
    public void A_school_answers_for_the_grades_it_has()
    {
        Assert.That(NationalClause.Of("CN-SH90-5-1").StagesReached(stage => NationalClause.School(stage)), Is.EquivalentTo(NationalClause.WithPrimary));
        Assert.That(NationalClause.Of("CN-SH90-5-2").StagesReached(stage => NationalClause.School(stage)), Is.EquivalentTo(NationalClause.Secondary));
    }
}
