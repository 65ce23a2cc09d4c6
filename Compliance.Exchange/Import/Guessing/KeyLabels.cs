using Compliance.Facts.Building;
using Compliance.Languages;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>What the keys of a row are called.</summary>
internal static class KeyLabels
{
    public static BilingualText Of(string key) => key switch
    {
        SubjectKeys.Code => new("代码", "code"),
        SubjectKeys.Name => new("名称", "name"),
        MappingGuess.DistrictName => new("区县名称", "name of the district"),
        SubjectKeys.District => new("所属区县代码", "code of the district"),
        SubjectKeys.Area => new("所在地区代码", "code of the area"),
        _ => new("所在学校代码", "code of the school"),
    };
}
