using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Rules.National;

namespace Compliance.Benchmarks;

/// <summary>One evaluation of the national standards, compiled and stepwise, with its allocations.</summary>
[MemoryDiagnoser]
public class MicroBenchmarks
{
    private static readonly DateOnly AsOf = new(2025, 12, 31);
    private ComplianceEvaluator compiled = null!;
    private ComplianceEvaluator stepwise = null!;
    private FactSet facts = null!;

    /// <summary>How many schools are judged.</summary>
    [Params(100, 10_000)]
    public int Schools { get; set; }

    internal static int Run(string[] args)
    {
        BenchmarkSwitcher.FromTypes([typeof(MicroBenchmarks)]).Run(args);
        return 0;
    }

    /// <summary>Generates the facts and makes both evaluators.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        facts = Population.Generate(Schools, 1);
        compiled = ComplianceEvaluator.Create([NationalStandards.Pack], new EvaluatorOptions { CompileFrom = 0, MaxDegreeOfParallelism = 1 });
        stepwise = ComplianceEvaluator.Create([NationalStandards.Pack], new EvaluatorOptions { CompileFrom = int.MaxValue, MaxDegreeOfParallelism = 1 });
    }

    /// <summary>Machine code.</summary>
    [Benchmark(Baseline = true)]
    public ComplianceReport Compiled() => compiled.Evaluate(facts, AsOf);

    /// <summary>Violations only, in machine code.</summary>
    [Benchmark]
    public ViolationList Violations() => compiled.FindViolations(facts, AsOf);

    /// <summary>Sentences followed step by step.</summary>
    [Benchmark]
    public ComplianceReport Stepwise() => stepwise.Evaluate(facts, AsOf);
}
