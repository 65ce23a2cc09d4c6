using Compliance.Standards;

namespace Compliance.NRules;

/// <summary>What <see cref="RuleRepositoryExtensions.Load"/> loads, and where to.</summary>
public sealed class StandardLoadSpec
{
    private readonly List<Standard> standards = [];

    internal StandardLoadSpec()
    {
    }

    internal IReadOnlyList<Standard> Standards => standards;

    internal string RuleSetName { get; private set; } = "compliance";

    /// <summary>Loads all standards of some packs. <see cref="StandardPack.Only"/> makes a smaller one.</summary>
    /// <param name="packs">The packs.</param>
    /// <returns>The specification.</returns>
    /// <exception cref="StandardDefinitionException">A definition in a pack is faulty; the exception lists every fault of the pack.</exception>
    public StandardLoadSpec From(params StandardPack[] packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return From(packs.SelectMany(pack => pack.ReadAll().Standards));
    }

    /// <summary>Loads some standards. What one of them rests on has to be among them, or stays open.</summary>
    /// <param name="standards">The standards.</param>
    /// <returns>The specification.</returns>
    public StandardLoadSpec From(IEnumerable<Standard> standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        this.standards.AddRange(standards);
        return this;
    }

    /// <summary>Says into which rule set; <c>compliance</c> unless said.</summary>
    /// <param name="ruleSetName">The name of a rule set that the repository does not have yet.</param>
    /// <returns>The specification.</returns>
    public StandardLoadSpec To(string ruleSetName)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleSetName);
        RuleSetName = ruleSetName;
        return this;
    }
}
