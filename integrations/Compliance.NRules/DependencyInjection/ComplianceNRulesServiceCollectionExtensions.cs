using Compliance.Evaluation;
using Compliance.NRules;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NRules.Fluent;
using NRules.Integration.DependencyInjection;
using NRules.RuleModel;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers sessions of NRules that judge by the packs of <c>AddCompliance</c>.</summary>
public static class ComplianceNRulesServiceCollectionExtensions
{
    /// <summary>
    /// Loads the standards of the packs that <see cref="ComplianceServiceCollectionExtensions.AddCompliance"/> was given into the rule repository, so that an injected <c>ISession</c>
    /// judges by them beside the application's own rules. Call it after NRules' own <c>AddRules</c>; without that there are no other rules. A second call changes nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">The registered repository is not one that rules can be loaded into.</exception>
    /// <example><code>
    /// services.AddCompliance(o => o.AddNational().AddLeshan());
    /// services.AddRules(x => x.AssemblyOf&lt;TellTheInspector&gt;());
    /// services.AddComplianceNRules();
    /// </code></example>
    public static IServiceCollection AddComplianceNRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(Added)))
        {
            return services;
        }

        services.AddSingleton<Added>();
        if (!services.Any(service => service.ServiceType == typeof(IRuleRepository)))
        {
            services.AddRules(_ => { });
        }

        var registered = services.Last(service => service.ServiceType == typeof(IRuleRepository));
        var make = registered.ImplementationFactory
            ?? throw new InvalidOperationException("AddComplianceNRules needs the repository that AddRules registers. 请先用 AddRules 注册规则库。");
        services.Replace(ServiceDescriptor.Singleton(provider => WithStandards(make(provider), provider.GetRequiredService<ComplianceEvaluator>())));
        services.Replace(ServiceDescriptor.Singleton(provider => provider.GetRequiredService<IRuleRepository>().CompileWithStandards()));
        return services;
    }

    private static IRuleRepository WithStandards(object registered, ComplianceEvaluator evaluator)
    {
        var repository = registered as RuleRepository
            ?? throw new InvalidOperationException($"Standards can not be loaded into a {registered.GetType().Name}. 标准无法加载到 {registered.GetType().Name}。");
        repository.Load(x => x.From([.. evaluator.Packs]));
        return repository;
    }

    /// <summary>Says that the standards are added.</summary>
    private sealed class Added;
}
