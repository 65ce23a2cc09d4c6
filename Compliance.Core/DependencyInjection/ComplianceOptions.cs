using Compliance.Standards;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// What <see cref="ComplianceServiceCollectionExtensions.AddCompliance"/> sets up. Each rule assembly adds a word of its own, such as
/// <c>AddShenyang()</c>. Checked when the host starts.
/// </summary>
public sealed class ComplianceOptions
{
    private readonly List<Func<StandardPack>> packs = [];

    /// <summary>How many threads judge at once; -1 for as many as there are processors.</summary>
    public int MaxDegreeOfParallelism { get; set; } = -1;

    /// <summary>Adds a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>These options.</returns>
    public ComplianceOptions AddPack(StandardPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return AddPack(() => pack);
    }

    /// <summary>Adds a pack that is loaded when the evaluator is first made.</summary>
    /// <param name="load">Loads the pack.</param>
    /// <returns>These options.</returns>
    public ComplianceOptions AddPack(Func<StandardPack> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        packs.Add(load);
        return this;
    }

    internal IReadOnlyList<StandardPack> LoadPacks() => [.. packs.Select(load => load())];

    internal bool HasPacks => packs.Count > 0;
}
