using Compliance.Rules.National;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the National standards pack to the options of <c>AddCompliance</c>.</summary>
public static class ComplianceNationalExtensions
{
    /// <summary>Adds <see cref="NationalStandards.Pack"/>.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The options.</returns>
    public static ComplianceOptions AddNational(this ComplianceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddPack(() => NationalStandards.Pack);
    }
}
