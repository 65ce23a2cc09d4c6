using Compliance.Evaluation;
using Compliance.Facts.Building;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

public sealed class ComplianceEvaluatorTests
{
    private static readonly Compliance.Standards.StandardPack Pack =
        MadeUpPack.Of(Every<Compliance.Facts.School>.Must(s => s.Students).BeAtMost(2000));

    [Test]
    public void It_needs_a_pack() => Assert.That(
        () => ComplianceEvaluator.Create(), Throws.ArgumentException.With.Message.Contains("At least one pack").And.Message.Contains("至少需要一个标准包"));

    [Test]
    public void It_takes_each_pack_once() => Assert.That(
        () => ComplianceEvaluator.Create(Pack, Pack), Throws.ArgumentException.With.Message.Contains("made-up").And.Message.Contains("重复"));

    [TestCase(0)]
    [TestCase(-2)]
    public void It_needs_a_possible_number_of_threads(int threads) => Assert.That(
        () => ComplianceEvaluator.Create([Pack], new EvaluatorOptions { MaxDegreeOfParallelism = threads }),
        Throws.ArgumentException.With.Message.Contains("MaxDegreeOfParallelism").And.Message.Contains("并行度"));

    [Test]
    public void It_keeps_the_packs_in_the_order_given()
    {
        var other = new MadeUpPack("another", "O").With(Every<Compliance.Facts.School>.Must(s => s.Classes).BeAtLeast(1)).Build();
        Assert.That(ComplianceEvaluator.Create(other, Pack).Packs, Is.EqualTo([other, Pack]));
    }

    [Test]
    public void It_refuses_to_judge_nothing()
    {
        Assert.That(() => ComplianceEvaluator.Create((Compliance.Standards.StandardPack[])null!), Throws.ArgumentNullException);
        Assert.That(() => ComplianceEvaluator.Create([Pack], null!), Throws.ArgumentNullException);
        Assert.That(() => ComplianceEvaluator.Create(Pack).Evaluate(null!, new DateOnly(2025, 6, 30)), Throws.ArgumentNullException);
    }

    [Test]
    public void The_same_facts_can_be_judged_for_several_days()
    {
        var pack = MadeUpPack.Of(Every<Compliance.Facts.School>.Must(s => s.Students).BeAtMost(2000).ByEndOf(2025));
        var facts = new FactSetBuilder()
            .Add(new Compliance.Facts.District { Code = "210102" })
            .Add(new Compliance.Facts.School { Code = "1", DistrictCode = "210102", Students = 2001 }).Build();
        var evaluator = ComplianceEvaluator.Create(pack);
        Assert.That(evaluator.Evaluate(facts, new DateOnly(2025, 12, 30)).Totals.NotYetDue, Is.EqualTo(1));
        Assert.That(evaluator.Evaluate(facts, new DateOnly(2025, 12, 31)).Totals.Violations, Is.EqualTo(1));
    }
}
