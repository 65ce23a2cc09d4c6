using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;

namespace AuditHarness.Input;

/// <summary>The packs that the command knows, by name. A pack is loaded when it is asked for.</summary>
internal static class KnownPacks
{
    private static readonly (string Name, Func<StandardPack> Load)[] Packs =
    [
        ("national", () => NationalStandards.Pack),
        ("liaoning", () => LiaoningStandards.Pack),
        ("shenyang", () => ShenyangStandards.Pack),
        ("dalian", () => DalianStandards.Pack),
        ("leshan", () => LeshanStandards.Pack),
    ];

    public static IReadOnlyList<string> Names => [.. Packs.Select(pack => pack.Name)];

    public static IReadOnlyList<StandardPack> All() => [.. Packs.Select(pack => pack.Load())];

    /// <summary>The packs of a list of names separated by commas, each once; null when a name is unknown.</summary>
    public static IReadOnlyList<StandardPack>? Select(string names)
    {
        var wanted = names.Split(',', StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        return wanted.All(Names.Contains)
            ? [.. Packs.Where(pack => wanted.Contains(pack.Name)).Select(pack => pack.Load())]
            : null;
    }
}
