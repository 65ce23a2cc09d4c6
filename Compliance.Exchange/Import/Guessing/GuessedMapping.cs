using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>Writes a guess as a mapping file.</summary>
internal static class GuessedMapping
{
    public static void Write(MappingGuess guess, TextWriter output) => MappingWriter.Write(
        output, guess.Level, title: null,
        guess.Columns.Where(column => column is { Name: not (null or MappingGuess.DistrictName), Certainty: not GuessCertainty.Unsure })
            .Select(column => new MappedColumn(column.Name!, column.Heading, column.Values)),
        Districts(guess));

    /// <summary>Schools that name their districts make them: one by code, and by name where there is a column for it.</summary>
    private static (string Code, string? Name)? Districts(MappingGuess guess) =>
        guess.Level == SubjectLevel.School && guess.Columns.FirstOrDefault(Names(SubjectKeys.District)) is { } code
            ? (code.Heading, guess.Columns.FirstOrDefault(Names(MappingGuess.DistrictName))?.Heading)
            : null;

    private static Func<GuessedColumn, bool> Names(string name) => column => column.Name == name && column.Certainty != GuessCertainty.Unsure;
}
