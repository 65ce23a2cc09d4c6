namespace CityGenerator;

/// <summary>What the schools of one stage are like.</summary>
/// <param name="Stage">The stage, as the table names it.</param>
/// <param name="Fact">Its name in fact files.</param>
/// <param name="Suffix">How the names of its schools end.</param>
/// <param name="Schools">How many schools of the city are of it.</param>
public sealed record StageProfile(string Stage, string Fact, string Suffix, int Schools)
{
    /// <summary>The stages: 400 schools together.</summary>
    public static IReadOnlyList<StageProfile> All { get; } =
    [
        new("幼儿园", "kindergarten", "幼儿园", 60) { OtherYears = 3, StudentsPerStaff = (6, 9) },
        new("小学", "primary", "小学", 170) { PrimaryYears = 6, StudentsPerStaff = (12, 18), CompulsoryTeacherPercent = (80, 90) },
        new("初级中学", "junior", "初级中学", 70) { JuniorYears = 3, StudentsPerStaff = (9, 13), CompulsoryTeacherPercent = (78, 88) },
        new("九年一贯制学校", "nineYear", "九年一贯制学校", 40) { PrimaryYears = 6, JuniorYears = 3, StudentsPerStaff = (11, 16), CompulsoryTeacherPercent = (80, 88) },
        new("完全中学", "completeSecondary", "完全中学", 10) { JuniorYears = 3, OtherYears = 3, StudentsPerStaff = (9, 12), CompulsoryTeacherPercent = (36, 44) },
        new("高级中学", "senior", "高级中学", 25) { OtherYears = 3, StudentsPerStaff = (8, 13) },
        new("十二年一贯制学校", "twelveYear", "十二年一贯制学校", 6) { PrimaryYears = 6, JuniorYears = 3, OtherYears = 3, StudentsPerStaff = (10, 14), CompulsoryTeacherPercent = (55, 65), LargeCampusPercent = 75 },
        new("中等职业学校", "secondaryVocational", "职业学校", 12) { OtherYears = 3, StudentsPerStaff = (12, 18) },
        new("特殊教育学校", "special", "特殊教育学校", 7) { SpecialYears = 9, StudentsPerStaff = (2, 4), CompulsoryTeacherPercent = (70, 85) },
    ];

    /// <summary>Grades 1 to 6, where it has them.</summary>
    public int PrimaryYears { get; init; }

    /// <summary>Grades 7 to 9, where it has them.</summary>
    public int JuniorYears { get; init; }

    /// <summary>Years before or after compulsory education.</summary>
    public int OtherYears { get; init; }

    /// <summary>Years of special education.</summary>
    public int SpecialYears { get; init; }

    /// <summary>The usual range of pupils for one member of staff.</summary>
    public (int Least, int Most) StudentsPerStaff { get; init; }

    /// <summary>The usual range of the staff who teach compulsory grades full-time; (0, 0) where there are none.</summary>
    public (int Least, int Most) CompulsoryTeacherPercent { get; init; }

    /// <summary>How many of a hundred urban ones have seven classes a year or more.</summary>
    public int LargeCampusPercent { get; init; } = 18;

    /// <summary>Whether it has pupils in compulsory education.</summary>
    public bool IsCompulsory => CompulsoryTeacherPercent.Most > 0;

    /// <summary>Whether it is asked for its mental-health and health-care teachers.</summary>
    public bool IsAskedForSubjectTeachers => Fact is not ("kindergarten" or "secondaryVocational");
}
