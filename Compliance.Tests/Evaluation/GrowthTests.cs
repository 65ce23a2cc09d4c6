using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Registers;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>What an evaluation costs grows as the number of schools and no faster. Work and bytes are counted, not time.</summary>
[NonParallelizable]
public sealed class GrowthTests
{
    private const int Few = 2_000;
    private const int Many = 16_000;
    private static readonly DateOnly Day = new(2025, 12, 31);
    private static readonly ComplianceEvaluator Evaluator = ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = 1, CompileFrom = 0 });

    [TestCase(Few)]
    [TestCase(Many)]
    public void Each_subject_is_judged_once(int schools)
    {
        var facts = ManySchools.Of(schools);
        var steps = new Steps();
        var report = Evaluator.Evaluate(facts, Day, steps);

        Assert.That((steps.Judged, report.Totals.Total), Is.EqualTo(
            (facts.Count, Enum.GetValues<SubjectLevel>().Sum(level => (long)report.LevelOf(level).Facts.Count * report.Standards.Count(standard => standard.Level == level)))));
    }

    /// <summary>A byte for every outcome and the numbers of the coefficients, as <see cref="AllocationTests"/> adds them up; here: the same for each school of many as of few.</summary>
    [Test]
    public void A_school_among_many_takes_no_more_bytes_than_one_among_few()
    {
        var few = BytesPerSchool(Few, facts => Evaluator.Evaluate(facts, Day));
        var many = BytesPerSchool(Many, facts => Evaluator.Evaluate(facts, Day));

        Assert.That(many, Is.LessThanOrEqualTo(few).And.LessThan(1500));
    }

    [Test]
    public void Looking_for_violations_takes_no_more_bytes_per_school_among_many_and_fewer_than_judging_everything()
    {
        var few = BytesPerSchool(Few, facts => Evaluator.FindViolations(facts, Day));
        var many = BytesPerSchool(Many, facts => Evaluator.FindViolations(facts, Day));

        Assert.That(many, Is.LessThanOrEqualTo(few).And.LessThan(BytesPerSchool(Many, facts => Evaluator.Evaluate(facts, Day))));
    }

    /// <summary>Counted where the sentence is written down: the property of the article is asked once, however many schools and evaluations follow.</summary>
    [Test]
    public void A_sentence_is_read_once_for_all_schools_and_evaluations()
    {
        var article = new CountingArticle();
        var pack = StandardPack.Define("counted", new("计数", "Counted")).WithDocument(CountingArticle.Register(), article).BuildDeferred();
        var evaluator = ComplianceEvaluator.Create([pack], new EvaluatorOptions { CompileFrom = Few });
        foreach (var schools in new[] { 10, Few, Many, 10 })
        {
            evaluator.Evaluate(ManySchools.Of(schools), Day);
            evaluator.FindViolations(ManySchools.Of(schools), Day);
        }

        Assert.That(article.Asked, Is.EqualTo(1));
    }

    private static double BytesPerSchool(int schools, Action<FactSet> judge)
    {
        var facts = ManySchools.Of(schools);

        // The columns are made and the standards compiled once, by the first evaluation.
        judge(facts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        judge(facts);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / schools;
    }

    private sealed class Steps : IProgress<EvaluationProgress>
    {
        public int Judged { get; private set; }

        public void Report(EvaluationProgress value) => Judged = value.Done;
    }

    private sealed class CountingArticle : Article
    {
        public int Asked { get; private set; }

        public Standard<School> AtMost
        {
            get
            {
                Asked++;
                return Clause("C-1", Every<School>.Must(s => s.Students).BeAtMost(2000));
            }
        }

        public static Register Register()
        {
            using var json = new StringReader("""
                {
                  "version": 2,
                  "document": {
                    "code": "C", "titleZh": "《样例》", "titleEn": "Example", "issuerZh": "某局", "issuerEn": "some bureau", "status": "issued",
                    "jurisdiction": "100000", "inForceFrom": "2000-01-01", "inForceUntil": null
                  },
                  "clauses": [{
                    "id": "C-1", "locator": "1", "topic": "any", "stage": "any", "level": "school", "titleZh": "条目", "titleEn": "clause",
                    "summaryZh": "概述", "summaryEn": "summary", "judgement": "measured", "metric": "any", "comparator": "atMost", "threshold": 2000,
                    "unit": "count", "modality": "mandatory", "due": null, "year": null, "recurs": "none", "floor": null, "decimals": null
                  }]
                }
                """);
            return Compliance.Standards.Registers.Register.Read(json, "C");
        }
    }
}
