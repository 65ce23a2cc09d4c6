using Compliance.Rules.Liaoning;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Liaoning pack to the options of <c>AddCompliance</c>.</summary>
public static class ComplianceLiaoningExtensions
{
    /// <summary>Adds <see cref="LiaoningStandards.Pack"/>.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The options.</returns>
    public static ComplianceOptions AddLiaoning(this ComplianceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddPack(() => LiaoningStandards.Pack);
    }
}
