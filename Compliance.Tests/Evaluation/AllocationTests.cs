using Compliance.Evaluation;
using Compliance.Standards;
using Compliance.Tests.Rules;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>Judging by the compiled form allocates the outcomes and nothing per rule. Counted in bytes, not in time.</summary>
public sealed class AllocationTests
{
    private const int Schools = 20_000;

    [Test]
    public void An_evaluation_allocates_one_byte_per_school_and_standard()
    {
        var resting = Packs.All.SelectMany(pack => pack.Measured).Where(standard => standard.Model.Determination is not null).Select(standard => standard.Id).ToHashSet();
        var (allocated, report) = Allocated(ComplianceEvaluator.Create([.. Packs.All.Select(pack => pack.Only(clause => !resting.Contains(clause.Id)))], Options));
        var outcomes = report.Totals.Total;

        Assert.That(allocated, Is.GreaterThanOrEqualTo(outcomes).And.LessThan(outcomes + (300 * report.StandardCount)));
    }

    /// <summary>
    /// Fourteen coefficients of variation look at the schools: what is divided, by what, and the weight are worked out for every school once, eighteen numbers of eight
    /// bytes; and each coefficient holds a row and three numbers of every school that answers to it while it is judged.
    /// </summary>
    [Test]
    public void Coefficients_of_variation_allocate_a_few_numbers_per_school()
    {
        var (allocated, report) = Allocated(ManySchools.AllPacks(Options));

        Assert.That(allocated, Is.LessThan(report.Totals.Total + (300 * report.StandardCount) + (Schools * ((18 * 8) + (14 * (8 + (3 * 8)))))));
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

    private static EvaluatorOptions Options => new() { MaxDegreeOfParallelism = 1, CompileFrom = 0 };

    private static (long Bytes, ComplianceReport Report) Allocated(ComplianceEvaluator evaluator)
    {
        var facts = ManySchools.Of(Schools);
        evaluator.Evaluate(facts, new DateOnly(2025, 6, 30));
        var report = evaluator.Evaluate(facts, new DateOnly(2025, 6, 30));

        var before = GC.GetAllocatedBytesForCurrentThread();
        evaluator.Evaluate(facts, new DateOnly(2025, 6, 30));
        return (GC.GetAllocatedBytesForCurrentThread() - before, report);
    }
}
