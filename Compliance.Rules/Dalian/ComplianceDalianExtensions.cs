using Compliance.Rules.Dalian;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Dalian (draft) pack to the options of <c>AddCompliance</c>.</summary>
public static class ComplianceDalianExtensions
{
    /// <summary>Adds <see cref="DalianStandards.Pack"/>.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The options.</returns>
    public static ComplianceOptions AddDalian(this ComplianceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddPack(() => DalianStandards.Pack);
    }
}
