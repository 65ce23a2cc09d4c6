using Compliance.Evaluation;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>Judging by the compiled form allocates the outcomes and nothing per rule. Counted in bytes, not in time.</summary>
public sealed class AllocationTests
{
    private const int Schools = 20_000;

    [Test]
    public void An_evaluation_allocates_one_byte_per_school_and_standard()
    {
        var facts = ManySchools.Of(Schools);
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = 1, CompileFrom = 0 });
        evaluator.Evaluate(facts, new DateOnly(2025, 6, 30));
        var report = evaluator.Evaluate(facts, new DateOnly(2025, 6, 30));
        var outcomes = report.Totals.Total;

        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Evaluate(facts, new DateOnly(2025, 6, 30));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(allocated, Is.GreaterThanOrEqualTo(outcomes).And.LessThan(outcomes + (300 * report.StandardCount)));
    }

    [Test]
    public void Counting_verdicts_allocates_nothing_per_school()
    {
        var facts = ManySchools.Of(Schools);
        var report = ManySchools.AllPacks(new EvaluatorOptions()).Evaluate(facts, new DateOnly(2025, 6, 30));
        Standard[] standards = [.. report.Standards];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(standards, standard => report.CountsOf(standard));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(500 * standards.Length));
    }
}
