using Compliance.Rules.Shenyang;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Shenyang pack to the options of <c>AddCompliance</c>.</summary>
public static class ComplianceShenyangExtensions
{
    /// <summary>Adds <see cref="ShenyangStandards.Pack"/>.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The options.</returns>
    public static ComplianceOptions AddShenyang(this ComplianceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddPack(() => ShenyangStandards.Pack);
    }
}
