using Compliance.Facts;

namespace Compliance.Languages;

/// <summary>The names of the levels, for one subject of each.</summary>
public static class Levels
{
    /// <summary>The name of a level.</summary>
    /// <param name="level">Which level.</param>
    public static BilingualText Of(SubjectLevel level) => level switch
    {
        SubjectLevel.Province => new BilingualText("省", "province"),
        SubjectLevel.City => new BilingualText("市", "city"),
        SubjectLevel.District => new BilingualText("区县", "district"),
        SubjectLevel.Institution => new BilingualText("机构", "institution"),
        SubjectLevel.School => new BilingualText("学校", "school"),
        SubjectLevel.Principal => new BilingualText("校长", "principal"),
        _ => new BilingualText("教师", "teacher"),
    };
}
