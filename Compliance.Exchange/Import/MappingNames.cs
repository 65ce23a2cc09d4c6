using Compliance.Facts;
using Compliance.Facts.Describing;

namespace Compliance.Exchange.Import;

/// <summary>What mappings call things, and which forms a fact may have: one list for the reader, the schema and guesses.</summary>
internal static class MappingNames
{
    /// <summary>The levels that a row may have; the first is taken where the mapping says none.</summary>
    public static IReadOnlyList<SubjectLevel> Levels { get; } =
    [
        SubjectLevel.School, SubjectLevel.District, SubjectLevel.City, SubjectLevel.Province, SubjectLevel.Institution, SubjectLevel.Principal, SubjectLevel.Teacher,
    ];

    /// <summary>What mappings call a level.</summary>
    public static string Of(SubjectLevel level) => level switch
    {
        SubjectLevel.School => "school",
        SubjectLevel.District => "district",
        SubjectLevel.City => "city",
        SubjectLevel.Province => "province",
        SubjectLevel.Institution => "institution",
        SubjectLevel.Principal => "principal",
        _ => "teacher",
    };

    /// <summary>Whether columns can be added up for a fact.</summary>
    public static bool CanBeSum(Fact fact) => fact.Kind is FactKind.Count or FactKind.Posts or FactKind.Years;

    /// <summary>Whether a column in another unit can be multiplied for a fact.</summary>
    public static bool IsNumber(Fact fact) => fact.Kind is not (FactKind.Flag or FactKind.Choice);
}
