using Compliance.Evaluation;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;
using NRules;
using NRules.Fluent;

namespace Compliance.NRules.Tests;

/// <summary>Every pack there is, for both engines.</summary>
internal static class AllPacks
{
    public static StandardPack[] Packs { get; } =
        [NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack, LeshanStandards.Pack];

    public static Standard[] Standards { get; } = [.. Packs.SelectMany(pack => pack.Standards)];

    public static ComplianceEvaluator Evaluator { get; } = ComplianceEvaluator.Create(Packs);

    public static ISessionFactory Sessions { get; } = Compile();

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(Packs));
        return repository.CompileWithStandards();
    }
}
