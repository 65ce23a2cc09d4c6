using Compliance.Facts;

namespace Compliance.Rules.National;

/// <summary>The schools that documents call secondary (中学) where they set them against primary ones.</summary>
internal static class SecondaryStages
{
    /// <summary>Schools with junior or senior secondary grades, and the secondary vocational schools.</summary>
    public static IReadOnlyList<SchoolStage> WithVocational { get; } =
    [
        SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear, SchoolStage.SecondaryVocational,
    ];
}
