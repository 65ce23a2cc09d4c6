using Compliance.Facts;
using Compliance.Standards;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace Compliance.NRules;

/// <summary>Loads standards into a repository beside an application's own rules, and makes sessions that know subjects by their codes.</summary>
/// <example><code>
/// var repository = new RuleRepository();
/// repository.Load(x => x.From(typeof(TellTheInspector).Assembly));
/// repository.Load(x => x.From(NationalStandards.Pack, LeshanStandards.Pack));
/// ISession session = repository.CompileWithStandards().CreateSession();
/// </code></example>
public static class RuleRepositoryExtensions
{
    /// <summary>Loads standards, all in one go: those that rest on others need them.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="specAction">Says which standards.</param>
    /// <exception cref="ArgumentException">A standard is named twice, or the repository has a rule set of that name.</exception>
    /// <exception cref="InvalidOperationException">The repository holds standards already.</exception>
    /// <exception cref="StandardDefinitionException">A definition is faulty; the exception lists every fault.</exception>
    public static void Load(this RuleRepository repository, Action<StandardLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(specAction);
        if (repository.GetRules().Any(rule => rule.Properties.Any(property => property.Name == nameof(Standard))))
        {
            throw new InvalidOperationException("The repository holds standards already; load all packs at once. 规则库中已有标准;请一次加载全部标准包。");
        }

        var spec = new StandardLoadSpec();
        specAction(spec);
        var rules = new RuleSet(spec.RuleSetName);
        rules.Add(StandardTranslator.Translate(spec.Standards));
        repository.Add(rules);
    }

    /// <summary>Compiles the rules so that a session knows a subject by its level and code: <c>session.Update(school with { Students = 1001 })</c> finds the record that it replaces.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="compiler">A compiler with settings of the application; <see langword="null"/> for a new one.</param>
    /// <param name="cancellationToken">Stops the compilation.</param>
    public static ISessionFactory CompileWithStandards(this IRuleRepository repository, RuleCompiler? compiler = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(repository);
        compiler ??= new RuleCompiler();
        var identities = compiler.FactIdentityComparerRegistry;
        identities.RegisterComparer(new CodeComparer<Province>());
        identities.RegisterComparer(new CodeComparer<City>());
        identities.RegisterComparer(new CodeComparer<District>());
        identities.RegisterComparer(new CodeComparer<Institution>());
        identities.RegisterComparer(new CodeComparer<School>());
        identities.RegisterComparer(new CodeComparer<Principal>());
        identities.RegisterComparer(new CodeComparer<Teacher>());
        return compiler.Compile(repository.GetRules(), cancellationToken);
    }
}
