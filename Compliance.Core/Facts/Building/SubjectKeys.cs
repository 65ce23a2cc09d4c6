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

    /// <summary>The code of the area that an institution lies in.</summary>
    public const string Area = "area";

    /// <summary>The code of the school of a principal or teacher.</summary>
    public const string School = "school";

    private static readonly string[] OfSchool = [Code, Name, District];
    private static readonly string[] OfInstitution = [Code, Name, Area];
    private static readonly string[] OfStaff = [Code, Name, School];
    private static readonly string[] OfArea = [Code, Name];

    /// <summary>The keys of a level, in the order of fact files.</summary>
    /// <param name="level">Which level.</param>
    public static IReadOnlyList<string> Of(SubjectLevel level) => level switch
    {
        SubjectLevel.School => OfSchool,
        SubjectLevel.Institution => OfInstitution,
        SubjectLevel.Principal or SubjectLevel.Teacher => OfStaff,
        _ => OfArea,
    };

    /// <summary>Whether a name is a key of a level. Every cell of every row is asked.</summary>
    internal static bool Has(SubjectLevel level, string name) => name == Code || name == Name || level switch
    {
        SubjectLevel.School => name == District,
        SubjectLevel.Institution => name == Area,
        SubjectLevel.Principal or SubjectLevel.Teacher => name == School,
        _ => false,
    };
}
