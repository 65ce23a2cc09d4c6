using Compliance.Evaluation;
using Compliance.Evaluation.Demands;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.Demands;

/// <summary>The report lists the metrics in which documents meet: the standard that binds, how the others stand to it, and for whom.</summary>
public sealed class SharedMetricsTests
{
    private static readonly DateOnly Day = new(2024, 6, 30);

    [Test]
    public void The_citys_rotation_binds_its_districts_beside_the_nations_and_nobody_elses()
    {
        var facts = new FactSetBuilder().Add(new District { Code = "210102" }).Add(new District { Code = "210103" }).Add(new District { Code = "210202" }).Build();
        var shared = ComplianceEvaluator.Create(NationalStandards.Pack, ShenyangStandards.Pack).Evaluate(facts, Day)
            .SharedMetrics.Single(each => each.Metric == "rotated_teacher_share");

        Assert.That((shared.Level, shared.Binding.Id), Is.EqualTo((SubjectLevel.District, "SY23-16-3")));
        Assert.That(shared.Others.Select(other => (other.Standard.Id, other.Relation)), Is.EqualTo(new[] { ("CN-QB17-11-1", DemandRelation.Relaxation) }));
        Assert.That(shared.Subjects.Select(subject => subject.Code), Is.EqualTo(new[] { "210102", "210103" }), "210202 answers to the nation alone");
    }

    [Test]
    public void Subjects_that_answer_to_other_standards_of_the_metric_are_listed_apart()
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Must(s => s.Students).BeAtMost(2000))
            .With(Every<School>.Where(s => s.Stage == SchoolStage.Primary).Must(s => s.Students).BeAtMost(1000))
            .With(Every<School>.Where(s => s.Stage == SchoolStage.Junior).Must(s => s.Students).BeAtMost(3000))
            .Build();

        Assert.That(
            Shared(pack, School("P", SchoolStage.Primary), School("J", SchoolStage.Junior), School("Q", SchoolStage.Primary), School("S", SchoolStage.Senior)),
            Is.EqualTo(new[] { "J: M-1 before M-3 Relaxation", "P, Q: M-2 before M-1 Relaxation" }));
    }

    [Test]
    public void A_floor_above_a_limit_is_a_conflict() => Assert.That(
        Shared(
            new MadeUpPack().With(Every<School>.Must(s => s.Students).BeAtLeast(500)).With(Every<School>.Must(s => s.Students).BeAtMost(400)).Build(),
            School("A", SchoolStage.Primary)),
        Is.EqualTo(new[] { "A: M-1 before M-2 Conflict" }));

    [Test]
    public void What_only_strives_does_not_bind_however_much_it_asks() => Assert.That(
        Shared(
            new MadeUpPack().With(Every<School>.Should(s => s.Students).BeAtMost(400)).With(Every<School>.Must(s => s.Students).BeAtMost(500)).Build(),
            School("A", SchoolStage.Primary)),
        Is.EqualTo(new[] { "A: M-2 before M-1 Aspiration" }));

    [Test]
    public void One_unit_is_not_held_against_another() => Assert.That(
        Shared(
            new MadeUpPack().With(Every<School>.Must(s => s.Students).BeAtMost(400))
                .With(Every<School>.Must(s => s.Students.Per(s.Classes)).BeAtMost(45.To(1))).Build(),
            School("A", SchoolStage.Primary)),
        Is.Empty);

    [Test]
    public void Outside_its_time_a_standard_asks_for_nothing()
    {
        var pack = new MadeUpPack(until: "2023-12-31")
            .With(Every<School>.Must(s => s.Students).BeAtMost(400)).With(Every<School>.Must(s => s.Students).BeAtMost(500)).Build();

        Assert.That(Shared(pack, School("A", SchoolStage.Primary)), Is.Empty);
    }

    [Test]
    public void Every_relation_has_words_of_its_own() => Assert.That(
        Enum.GetValues<DemandRelation>().SelectMany(relation => new[] { DemandRelations.Of(relation).Zh, DemandRelations.Of(relation).En }), Is.Unique);

    private static School School(string code, SchoolStage stage) => new() { Code = code, DistrictCode = "210102", Stage = stage };

    private static IEnumerable<string> Shared(StandardPack pack, params School[] schools)
    {
        var facts = new FactSetBuilder().Add(new District { Code = "210102" }).AddRange(schools).Build();
        return ComplianceEvaluator.Create(pack).Evaluate(facts, Day).SharedMetrics.Select(shared =>
            $"{string.Join(", ", shared.Subjects.Select(subject => subject.Code))}: {shared.Binding.Id} before "
            + string.Join(", ", shared.Others.Select(other => $"{other.Standard.Id} {other.Relation}")));
    }
}
