using Compliance.Facts.Describing;

namespace Compliance.Facts;

/// <summary>The kinds of school that Chinese education statistics distinguish by the stages taught.</summary>
public enum SchoolStage
{
    /// <summary>Kindergarten.</summary>
    [Label("幼儿园", "kindergarten")]
    Kindergarten,

    /// <summary>Primary school, grades 1 to 6.</summary>
    [Label("小学", "primary school")]
    Primary,

    /// <summary>Junior secondary school, grades 7 to 9.</summary>
    [Label("初级中学", "junior secondary school")]
    Junior,

    /// <summary>Nine-year school: primary and junior.</summary>
    [Label("九年一贯制学校", "nine-year school")]
    NineYear,

    /// <summary>Complete secondary school: junior and senior.</summary>
    [Label("完全中学", "complete secondary school")]
    CompleteSecondary,

    /// <summary>Senior secondary school, grades 10 to 12.</summary>
    [Label("高级中学", "senior secondary school")]
    Senior,

    /// <summary>Twelve-year school: primary, junior and senior.</summary>
    [Label("十二年一贯制学校", "twelve-year school")]
    TwelveYear,

    /// <summary>Secondary vocational school.</summary>
    [Label("中等职业学校", "secondary vocational school")]
    SecondaryVocational,

    /// <summary>Special-education school.</summary>
    [Label("特殊教育学校", "special-education school")]
    Special,

    /// <summary>College or university.</summary>
    [Label("高等学校", "higher-education institution")]
    Higher,
}
