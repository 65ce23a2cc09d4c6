using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.Liaoning;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Standards;

namespace Compliance.Benchmarks;

/// <summary>Every pack there is, in the order that the hand-written loop counts on.</summary>
internal static class AllPacks
{
    public static StandardPack[] Load() => [NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack, LeshanStandards.Pack];
}
