using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Which words colour the cell that begins with them.</summary>
internal static class StatusColours
{
    public static IReadOnlyList<(BilingualText Word, string Colour)> All { get; } =
    [
        (Verdicts.Of(BreachKind.Violation), StyleSheet.Red),
        (Verdicts.Of(BreachKind.Advisory), StyleSheet.Amber),
        (Verdicts.Of(BreachKind.Component), StyleSheet.Amber),
        (Verdicts.Of(Verdict.NotYetDue), StyleSheet.Amber),
        (Verdicts.Of(Verdict.Met), StyleSheet.Green),
        (Verdicts.Of(Verdict.Indeterminate), StyleSheet.Grey),
    ];

    /// <summary>The colour of a measured value.</summary>
    public static CellLook Of(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => CellLook.Met,
        Verdict.Indeterminate => CellLook.Open,
        _ => assessment.Kind == BreachKind.Violation ? CellLook.Violation : CellLook.Advisory,
    };
}
