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
    private static readonly HashSet<string> WrittenByHand =
    [
        "CN-STAFF14-1", "CN-STAFF14-2", "CN-STAFF14-3", "CN-UR16-1", "CN-UR16-2", "CN-QB17-4-1", "CN-QB17-4-2", "CN-QB17-4-3", "CN-QB17-5-1", "CN-QB17-5-2",
        "CN-QB17-5-3", "CN-QB17-5-4", "LN23-3-10", "SY23-16-3", "SY23-16-15", "SY23-17-6", "SY23-17-7", "DL21-5.4-7", "DL21-5.4-8", "LS21-2.4-1",
    ];

    public static StandardPack[] Load() => [NationalStandards.Pack, LiaoningStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack, LeshanStandards.Pack];

    /// <summary>What the hand-written determination computes too: the resources of schools, the schools that pass, and the coefficients.</summary>
    public static StandardPack Balance() => NationalStandards.Pack.Only(clause =>
        clause.Id.StartsWith("CN-QB17-R", StringComparison.Ordinal) || clause.Id.StartsWith("CN-QB17-V", StringComparison.Ordinal)
        || clause.Id.StartsWith("CN-QB17-S-", StringComparison.Ordinal));

    /// <summary>Those standards alone that the hand-written loop computes too.</summary>
    public static StandardPack[] Yardstick() => Array.ConvertAll(Load(), pack => pack.Only(clause => WrittenByHand.Contains(clause.Id)));
}
