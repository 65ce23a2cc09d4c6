namespace Compliance.Facts;

/// <summary>The groups of school stages that standards speak of. Used in conditions with <c>IsOneOf</c>.</summary>
public static class SchoolStages
{
    /// <summary>Schools with a primary section.</summary>
    public static IReadOnlyList<SchoolStage> WithPrimary { get; } =
        [SchoolStage.Primary, SchoolStage.NineYear, SchoolStage.TwelveYear];

    /// <summary>Schools with a junior secondary section.</summary>
    public static IReadOnlyList<SchoolStage> WithJunior { get; } =
        [SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear];

    /// <summary>Schools with a general senior secondary section.</summary>
    public static IReadOnlyList<SchoolStage> WithSenior { get; } =
        [SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear];

    /// <summary>
    /// Schools with pupils in compulsory education (义务教育): a primary or junior section. Special-education schools are counted, since they teach
    /// the compulsory grades too.
    /// </summary>
    public static IReadOnlyList<SchoolStage> Compulsory { get; } =
    [
        SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear,
        SchoolStage.Special,
    ];

    /// <summary>Primary and secondary schools (中小学), special-education schools among them; no kindergarten, vocational school or college.</summary>
    public static IReadOnlyList<SchoolStage> PrimaryAndSecondary { get; } =
    [
        SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior,
        SchoolStage.TwelveYear, SchoolStage.Special,
    ];

    /// <summary>Ordinary primary and secondary schools and the secondary vocational schools; special-education schools are left out.</summary>
    public static IReadOnlyList<SchoolStage> OrdinaryWithVocational { get; } =
    [
        SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior,
        SchoolStage.TwelveYear, SchoolStage.SecondaryVocational,
    ];

    /// <summary><see cref="PrimaryAndSecondary"/> and the secondary vocational schools.</summary>
    public static IReadOnlyList<SchoolStage> PrimaryAndSecondaryWithVocational { get; } =
        [.. PrimaryAndSecondary, SchoolStage.SecondaryVocational];
}
