namespace Compliance.Facts.Building;

/// <summary>The names, beside those of the facts, that a row of an importer may carry.</summary>
public static class SubjectKeys
{
    /// <summary>The identifier of the subject.</summary>
    public const string Code = "code";

    /// <summary>The name of the subject.</summary>
    public const string Name = "name";

    /// <summary>The code of a school's district.</summary>
    public const string District = "district";

    /// <summary>The code of a principal's school.</summary>
    public const string School = "school";

    private static readonly string[] OfSchool = [Code, Name, District];
    private static readonly string[] OfPrincipal = [Code, Name, School];
    private static readonly string[] OfArea = [Code, Name];

    /// <summary>The keys of a level, in the order of fact files.</summary>
    /// <param name="level">Which level.</param>
    public static IReadOnlyList<string> Of(SubjectLevel level) => level switch
    {
        SubjectLevel.School => OfSchool,
        SubjectLevel.Principal => OfPrincipal,
        _ => OfArea,
    };
}
