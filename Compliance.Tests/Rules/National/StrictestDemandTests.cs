using Compliance.Evaluation;
using Compliance.Evaluation.Demands;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards.Sentences;
using Compliance.Tests.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National;

/// <summary>Where the nation and a place name one metric, the stricter of them binds: the size of a class, and the rotation of teachers.</summary>
public sealed class StrictestDemandTests
{
    private const string Code = "210102";
    private static readonly DateOnly Day = new(2024, 6, 30);

    [Test]
    public void A_class_answers_to_the_smallest_size_that_any_document_sets()
    {
        var local = new MadeUpPack(name: "local", prefix: "LOCAL", jurisdiction: "210100")
            .With(Every<School>.Where(s => s.Locality == Locality.Urban).Must(s => s.LargestPrimaryClass).BeAtMost(40), metric: "largest_primary_class")
            .Build();
        var facts = new FactSetBuilder().Add(new District { Code = Code })
            .Add(School("complete", Locality.Town, lacksGrades: 0))
            .Add(School("incomplete", Locality.Town, lacksGrades: 1))
            .Add(School("city", Locality.Urban, lacksGrades: 0))
            .Add(School("both", Locality.Urban, lacksGrades: 1))
            .Build();
        var report = ComplianceEvaluator.Create(NationalStandards.Pack, local).Evaluate(facts, Day);

        Assert.That(Binding("complete"), Is.EqualTo("CN-QB17-5-1 before CN-DC11-3.0.1-1 Same"));
        Assert.That(Binding("incomplete"), Is.EqualTo("CN-DC11-3.0.1-2 before CN-QB17-5-1 Relaxation"));
        Assert.That(Binding("city"), Is.EqualTo("LOCAL-1 before CN-QB17-5-1 Relaxation, CN-DC11-3.0.1-1 Relaxation"));
        Assert.That(Binding("both"), Is.EqualTo("CN-DC11-3.0.1-2 before CN-QB17-5-1 Relaxation, LOCAL-1 Relaxation"));

        string Binding(string code) => InWords(report.DemandsOn(SubjectLevel.School, code).Single(demands => demands.Metric == "largest_primary_class"));
    }

    [Test]
    public void Fifteen_percent_of_the_city_bind_before_ten_of_the_nation_and_key_teachers_answer_to_the_nation_alone()
    {
        var facts = new FactSetBuilder().Add(new District
        {
            Code = Code, TeachersEligibleForRotation = 100, RotatedTeachers = 12, RotatedKeyTeachers = 2,
        }).Build();
        var report = ComplianceEvaluator.Create(NationalStandards.Pack, ShenyangStandards.Pack).Evaluate(facts, Day);
        var demands = report.DemandsOn(SubjectLevel.District, Code);

        Assert.That(
            InWords(demands.Single(each => each.Metric == "rotated_teacher_share")), Is.EqualTo("SY23-16-3 before CN-QB17-11-1 Relaxation"));
        Assert.That(InWords(demands.Single(each => each.Metric == "key_teacher_share_of_rotated")), Is.EqualTo("CN-QB17-11-2 before "));
        Assert.That(ClauseUnderTest.InWords(report.Find("SY23-16-3", Code)!), Is.EqualTo("violation: 3 more rotatedTeachers"));
        Assert.That(ClauseUnderTest.InWords(report.Find("CN-QB17-11-1", Code)!), Is.EqualTo("met"));
        Assert.That(ClauseUnderTest.InWords(report.Find("CN-QB17-11-2", Code)!), Is.EqualTo("violation: 1 more rotatedKeyTeachers"), "2.4 of 12, so three");
    }

    private static string InWords(MetricDemands demands) =>
        $"{demands.Binding.Standard.Id} before {string.Join(", ", demands.Others.Select(other => $"{other.Assessment.Standard.Id} {other.Relation}"))}";

    private static School School(string code, Locality locality, int lacksGrades) => new()
    {
        Code = code, DistrictCode = Code, Stage = SchoolStage.Primary, Locality = locality, LargestPrimaryClass = 45,
        Indicators = ClauseChecks.Values(("cndc11.incompletePrimarySchool", lacksGrades)),
    };
}
