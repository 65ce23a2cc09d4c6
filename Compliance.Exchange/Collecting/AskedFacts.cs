using Compliance.Facts;
using Compliance.Facts.Describing;
using Compliance.Standards;

namespace Compliance.Exchange.Collecting;

/// <summary>Which facts of a level packs ask for, and by which standards.</summary>
internal sealed class AskedFacts
{
    private readonly Dictionary<string, List<Standard>> standards = new(StringComparer.Ordinal);

    public AskedFacts(SubjectLevel level, IEnumerable<StandardPack> packs)
    {
        foreach (var standard in packs.SelectMany(pack => pack.Standards))
        {
            foreach (var name in standard.Facts.Where(fact => IsTakenFrom(level, fact)).Select(fact => fact.Name).Distinct(StringComparer.Ordinal))
            {
                if (!standards.TryGetValue(name, out var known))
                {
                    standards.Add(name, known = []);
                }

                known.Add(standard);
            }
        }

        Facts = [.. FactCatalog.Of(level).Where(fact => standards.ContainsKey(fact.Name))];
    }

    /// <summary>The facts, in the order of the catalogue.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The standards that read a fact, in the order of the packs.</summary>
    public IReadOnlyList<Standard> Of(Fact fact) => standards.GetValueOrDefault(fact.Name) ?? [];

    /// <summary>
    /// Whether what a standard reads is collected at a level: facts of the level, and those of an area above it which add up over it. They add up over schools where these
    /// have them, else over the areas below.
    /// </summary>
    private static bool IsTakenFrom(SubjectLevel level, Fact read) =>
        read.Level == level
        || (read.RollsUp && read.Level < level && level is SubjectLevel.School or SubjectLevel.District or SubjectLevel.City
            && FactCatalog.Find(level, read.Name) is not null
            && (level == SubjectLevel.School || FactCatalog.Find(SubjectLevel.School, read.Name) is null));
}
