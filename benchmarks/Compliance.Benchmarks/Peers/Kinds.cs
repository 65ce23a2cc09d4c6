using Compliance.Facts;

namespace Compliance.Benchmarks.Peers;

/// <summary>The kinds of school that standards of the yardstick name, and where a subject lies.</summary>
internal static class Kinds
{
    public static bool IsPrimaryOrSecondary(SchoolStage? stage) => stage is SchoolStage.Primary or SchoolStage.Junior or SchoolStage.NineYear
        or SchoolStage.CompleteSecondary or SchoolStage.Senior or SchoolStage.TwelveYear or SchoolStage.Special;

    public static bool IsCompulsory(SchoolStage? stage) => stage is SchoolStage.Primary or SchoolStage.Junior or SchoolStage.NineYear
        or SchoolStage.CompleteSecondary or SchoolStage.TwelveYear or SchoolStage.Special;

    public static bool HasPrimaryGrades(SchoolStage? stage) => stage is SchoolStage.Primary or SchoolStage.NineYear or SchoolStage.TwelveYear;

    public static bool HasJuniorGrades(SchoolStage? stage) =>
        stage is SchoolStage.Junior or SchoolStage.NineYear or SchoolStage.CompleteSecondary or SchoolStage.TwelveYear;

    /// <summary>Whether a code lies inside an area that a code of two or four digits names.</summary>
    public static bool IsIn(string? code, string area) => code?.StartsWith(area, StringComparison.Ordinal) == true;
}
