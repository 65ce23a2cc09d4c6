using Compliance.Facts;
using Compliance.Rules.National;

namespace Compliance.Tests.Rules.National;

/// <summary>A clause of a national document, and the subjects that most tests of them need.</summary>
internal static class NationalClause
{
    public static ClauseUnderTest Of(string id) => new(NationalStandards.Pack, id, "210102", new DateOnly(2025, 12, 30));

    public static School School(SchoolStage? stage, params (string Name, decimal? Value)[] indicators) =>
        new() { Code = "S", Stage = stage, Indicators = ClauseChecks.Values(indicators) };

    public static Province Province(params (string Name, decimal? Value)[] indicators) => new() { Code = "1", Indicators = ClauseChecks.Values(indicators) };

    /// <summary>小学、初中、高中 and the vocational schools, without special-education schools.</summary>
    public static IReadOnlyList<SchoolStage> OrdinaryWithVocational { get; } =
    [
        SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear,
        SchoolStage.SecondaryVocational,
    ];

    public static IReadOnlyList<SchoolStage> WithPrimary { get; } = [SchoolStage.Primary, SchoolStage.NineYear, SchoolStage.TwelveYear];

    public static IReadOnlyList<SchoolStage> WithJunior { get; } =
        [SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear];

    public static IReadOnlyList<SchoolStage> WithSenior { get; } = [SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear];

    public static IReadOnlyList<SchoolStage> Secondary { get; } =
    [
        SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear, SchoolStage.SecondaryVocational,
    ];
}
