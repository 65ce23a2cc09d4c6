using System.Collections.Concurrent;
using Compliance.Evaluation;
using Compliance.Standards;

namespace Compliance.Tests.Rules;

/// <summary>The shipped packs, and an evaluator for each.</summary>
internal static class Packs
{
    private static readonly ConcurrentDictionary<StandardPack, ComplianceEvaluator> Evaluators = new();

    public static IReadOnlyList<StandardPack> All => EveryStandardIsTestedTests.AllPacks;

    public static ComplianceEvaluator EvaluatorOf(StandardPack pack) => Evaluators.GetOrAdd(pack, one => ComplianceEvaluator.Create(one));
}
