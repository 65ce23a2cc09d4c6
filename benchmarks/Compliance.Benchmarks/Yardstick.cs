using Compliance.Evaluation;
using Compliance.Facts;

namespace Compliance.Benchmarks;

/// <summary>The twenty standards that every side judges by, the day, and the facts.</summary>
internal static class Yardstick
{
    private const ulong Seed = 20251231;

    /// <summary>Schools of a large district, a city, a province and a country.</summary>
    public static readonly int[] Sizes = [1_800, 18_000, 180_000, 500_000];

    public static readonly DateOnly Day = new(2025, 12, 31);

    public static FactSet Facts(int schools) => Population.Generate(schools, Seed);

    /// <summary>Compiled from the first school on: a program that lives longer than a moment has compiled them.</summary>
    public static ComplianceEvaluator Evaluator(int threads) =>
        ComplianceEvaluator.Create(AllPacks.Yardstick(), new EvaluatorOptions { MaxDegreeOfParallelism = threads, CompileFrom = 0 });
}
