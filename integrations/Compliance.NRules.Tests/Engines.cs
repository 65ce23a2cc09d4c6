using Compliance.Evaluation;
using Compliance.Standards;
using NRules;
using NRules.Fluent;

namespace Compliance.NRules.Tests;

/// <summary>Both engines by the same packs.</summary>
internal sealed class Engines
{
    public Engines(params StandardPack[] packs)
    {
        Evaluator = ComplianceEvaluator.Create(packs);
        var repository = new RuleRepository();
        repository.Load(x => x.From(packs));
        Sessions = repository.CompileWithStandards();
    }

    public ComplianceEvaluator Evaluator { get; }

    public ISessionFactory Sessions { get; }
}
