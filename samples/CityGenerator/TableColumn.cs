using System.Globalization;

namespace CityGenerator;

/// <summary>A column of the table: what it is called there and in fact files, and what each school writes in it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Fact">The name in fact files; <see langword="null"/> for a column that only names the district.</param>
/// <param name="Cell">The text of a school's cell.</param>
public sealed record TableColumn(string Heading, string? Fact, Func<InventedSchool, string?> Cell)
{
    public const string DistrictCode = "区县代码";
    public const string DistrictName = "区县名称";

    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<TableColumn> All { get; } =
    [
        new("学校代码", "code", school => school.Code),
        new("学校名称", "name", school => school.Name),
        new(DistrictCode, "district", school => school.District.Code),
        new(DistrictName, null, school => school.District.Name),
        new("办学类型", "stage", school => school.Stage) { Values = [.. StageProfile.All.Select(stage => (stage.Stage, stage.Fact))] },
        new("城乡分类", "locality", school => school.Locality) { Values = [("城区", "urban"), ("镇区", "town"), ("乡村", "rural")] },
        new("在校生数", "students", school => Number(school.Students)),
        new("小学在校生数", "primaryStudents", school => Number(school.PrimaryStudents)),
        new("初中在校生数", "juniorStudents", school => Number(school.JuniorStudents)),
        new("班级数", "classes", school => Number(school.Classes)),
        new("小学最大班额", "largestPrimaryClass", school => Number(school.LargestPrimaryClass)),
        new("初中最大班额", "largestJuniorClass", school => Number(school.LargestJuniorClass)),
        new("义务教育班级数", "compulsoryClasses", school => Number(school.CompulsoryClasses)),
        new("其中56人及以上班级数", "largeClasses", school => Number(school.LargeClasses)),
        new("其中66人及以上班级数", "veryLargeClasses", school => Number(school.VeryLargeClasses)),
        new("教职工数", "staff", school => Number(school.Staff)),
        new("义务教育专任教师数", "compulsoryTeachers", school => Number(school.CompulsoryTeachers)),
        new("其中本科及以上学历", "compulsoryTeachersWithBachelorDegree", school => Number(school.TeachersWithBachelorDegree)),
        new("符合交流条件教师数", "teachersEligibleForRotation", school => Number(school.TeachersEligibleForRotation)),
        new("本学年轮岗教师数", "rotatedTeachers", school => Number(school.RotatedTeachers)),
        new("专职心理健康教师数", "fullTimeMentalHealthTeachers", school => Number(school.FullTimeMentalHealthTeachers)),
        new("其中有专业背景", "qualifiedFullTimeMentalHealthTeachers", school => Number(school.QualifiedMentalHealthTeachers)),
        new("兼职心理健康教师数", "partTimeMentalHealthTeachers", school => Halves(school.PartTimeMentalHealthHalfPosts)),
        new("卫生保健教师数", "healthCareTeachers", school => Number(school.HealthCareTeachers)),
    ];

    /// <summary>What the texts of the column mean; empty for a column of codes, names or numbers.</summary>
    public IReadOnlyList<(string Text, string Value)> Values { get; init; } = [];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Halves(int? halves) => halves is { } count ? Number(count / 2) + (count % 2 == 0 ? "" : ".5") : null;
}
