using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;

namespace Compliance.NRules.Tests;

/// <summary>Every pack there is.</summary>
internal static class AllPacks
{
    public static StandardPack[] Packs { get; } =
        [NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack, LeshanStandards.Pack];

    public static Standard[] Standards { get; } = [.. Packs.SelectMany(pack => pack.Standards)];

    public static Engines Engines { get; } = new(Packs);
}
