using Compliance.Facts;
using Compliance.Standards.Registers;

namespace Compliance.Json;

/// <summary>The names in a fact file that are not those of facts: one list for the reader, the writer and the schema.</summary>
internal static class FactFileNames
{
    public const long SupportedVersion = 1;

    public const string Schema = "$schema";
    public const string Version = "version";
    public const string Title = "title";
    public const string Note = "note";
    public const string AsOf = "asOf";
    public const string SchoolYear = "schoolYear";
    public const string CalendarYear = "calendarYear";
    public const string Attestations = "attestations";

    public const string Attestation = "attestation";

    public const string Standard = "standard";
    public const string Level = "level";
    public const string Subject = "subject";
    public const string State = "state";
    public const string Evidence = "evidence";
    public const string On = "on";
    public const string By = "by";
    public const string ExpiresOn = "expiresOn";

    /// <summary>The levels and the names of their lists, from the largest to the smallest.</summary>
    public static IReadOnlyList<(SubjectLevel Level, string Name)> Lists { get; } =
    [
        (SubjectLevel.Province, "provinces"),
        (SubjectLevel.City, "cities"),
        (SubjectLevel.District, "districts"),
        (SubjectLevel.Institution, "institutions"),
        (SubjectLevel.School, "schools"),
        (SubjectLevel.Principal, "principals"),
        (SubjectLevel.Teacher, "teachers"),
    ];

    /// <summary>The name of the list of a level.</summary>
    public static string ListOf(SubjectLevel level) => Lists.First(list => list.Level == level).Name;

    /// <summary>The names of a header.</summary>
    public static IReadOnlyList<string> OfHeader { get; } = [Version, Title, Note, AsOf, SchoolYear, CalendarYear];

    /// <summary>Every name of the outermost object, in the order in which files are written.</summary>
    public static IReadOnlyList<string> OfDocument { get; } =
        [.. OfHeader, .. Lists.Select(list => list.Name), Attestations];

    /// <summary>The names of which a fact line has one.</summary>
    public static IReadOnlyList<string> OfLine { get; } = [.. Lists.Select(list => JsonNames.Of(list.Level)), Attestation];

    /// <summary>Every name of an attestation, in the order in which files are written.</summary>
    public static IReadOnlyList<string> OfAttestation { get; } = [Standard, Level, Subject, State, Evidence, On, By, ExpiresOn];
}
