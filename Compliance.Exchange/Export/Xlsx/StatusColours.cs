using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Which words colour the cell that begins with them.</summary>
internal static class StatusColours
{
    private static readonly (BilingualText Word, string Colour)[] All =
    [
        (Verdicts.Of(BreachKind.Violation), StyleSheet.Red),
        (Verdicts.Of(BreachKind.Advisory), StyleSheet.Amber),
        (Verdicts.Of(BreachKind.Component), StyleSheet.Amber),
        (Verdicts.Of(Verdict.NotYetDue), StyleSheet.Amber),
        (Verdicts.Of(Verdict.Met), StyleSheet.Green),
        (Verdicts.Of(Verdict.Indeterminate), StyleSheet.Grey),
    ];

    /// <summary>What colours a column by the word that each of its cells begins with.</summary>
    /// <param name="column">The column, counted from 0.</param>
    /// <param name="language">The language in which the cells begin.</param>
    public static IReadOnlyList<ColourRule> Of(int column, Language language)
    {
        var first = $"{SheetWriter.ColumnName(column)}2";
        return [.. All.Select(status => (status.Colour, Word: status.Word.In(language)))
            .Select(status => new ColourRule(column, $"LEFT({first},{status.Word.Length})=\"{status.Word}\"", status.Colour))];
    }

    /// <summary>The colour of a measured value.</summary>
    public static CellLook Of(Assessment assessment) => assessment.Verdict switch
    {
        Verdict.Met => CellLook.Met,
        Verdict.Indeterminate => CellLook.Open,
        _ => assessment.Kind == BreachKind.Violation ? CellLook.Violation : CellLook.Advisory,
    };
}
