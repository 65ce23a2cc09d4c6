using Compliance.Evaluation;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the evaluator with a service collection.</summary>
public static class ComplianceServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="ComplianceEvaluator"/> as a singleton.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the packs and sets the options.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// Options that can not work (no pack, an impossible degree of parallelism, a pack twice) throw an <see cref="OptionsValidationException"/> when the host starts
    /// or the evaluator is first resolved.
    /// </remarks>
    /// <example><code>services.AddCompliance(o => o.AddNational().AddShenyang());</code></example>
    public static IServiceCollection AddCompliance(this IServiceCollection services, Action<ComplianceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<ComplianceOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ComplianceOptions>, ComplianceOptionsValidator>());
        services.TryAddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<ComplianceOptions>>().Value;
            return ComplianceEvaluator.Create(
                options.LoadPacks(),
                new EvaluatorOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism },
                provider.GetService<ILogger<ComplianceEvaluator>>());
        });
        return services;
    }
}
