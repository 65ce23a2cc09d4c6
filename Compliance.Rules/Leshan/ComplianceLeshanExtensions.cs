using Compliance.Rules.Leshan;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Leshan pack to the options of <c>AddCompliance</c>.</summary>
public static class ComplianceLeshanExtensions
{
    /// <summary>Adds <see cref="LeshanStandards.Pack"/>.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The options.</returns>
    public static ComplianceOptions AddLeshan(this ComplianceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddPack(() => LeshanStandards.Pack);
    }
}
