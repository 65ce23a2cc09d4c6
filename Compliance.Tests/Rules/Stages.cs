using Compliance.Facts;

namespace Compliance.Tests.Rules;

/// <summary>The stages that clauses speak of, spelled out here so that a slip in the product's own lists is seen.</summary>
internal static class Stages
{
    /// <summary>中小学.</summary>
    public static IReadOnlyList<SchoolStage> PrimaryAndSecondary { get; } =
    [
        SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear,
        SchoolStage.Special,
    ];
}
