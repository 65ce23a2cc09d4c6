using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;

namespace Compliance.Exchange.Import.Guessing;

/// <summary>A key or fact that a column may hold, with the names that it goes by in returns.</summary>
/// <param name="Name">The key or fact.</param>
/// <param name="Fact">The fact; null for a key.</param>
/// <param name="Words">What it is called.</param>
internal sealed record GuessCandidate(string Name, Fact? Fact, IReadOnlyList<HeadingWords> Words)
{
    /// <summary>The names that returns give what fact files call otherwise.</summary>
    private static readonly Dictionary<string, string[]> Synonyms = new(StringComparer.Ordinal)
    {
        ["stage"] = ["学校类型", "学校类别", "办学层次", "school type", "type of school"],
        ["locality"] = ["城乡类型", "城乡类别", "所在地城乡类型", "urban or rural"],
        ["ownership"] = ["办别", "举办者类型", "学校性质", "public or private"],
        ["students"] = ["学生", "在校学生", "学生总数", "enrolment", "enrollment", "students", "pupils"],
        ["staff"] = ["教职员工", "教职工合计", "staff"],
        ["fullTimeTeachers"] = ["专任老师", "任课教师", "teachers"],
        ["classes"] = ["班数", "教学班", "班级总数", "classes"],
    };

    /// <summary>What a table of a level may hold.</summary>
    public static IReadOnlyList<GuessCandidate> Of(SubjectLevel level) =>
    [
        Key(SubjectKeys.Code, CodesOf(level)),
        Key(SubjectKeys.Name, NamesOf(level)),
        .. level switch
        {
            SubjectLevel.School => new[]
            {
                Key(SubjectKeys.District, ["区县代码", "所属区县代码", "所在区县代码", "行政区划代码", "区划代码", "district code", "district"]),
                Key(MappingGuess.DistrictName, ["区县名称", "所属区县", "所在区县", "区县", "district name"]),
            },
            SubjectLevel.Institution => [Key(SubjectKeys.Area, ["行政区划代码", "区划代码", "所在地代码", "area code", "area"])],
            SubjectLevel.Principal or SubjectLevel.Teacher => [Key(SubjectKeys.School, ["学校代码", "所在学校代码", "任职学校代码", "school code", "school"])],
            _ => [],
        },
        .. FactCatalog.Of(level).Select(fact => new GuessCandidate(
            fact.Name, fact, WordsOf([fact.Name, Spaced(fact.Name), fact.Label.Zh, fact.Label.En, fact.One, .. Synonyms.GetValueOrDefault(fact.Name, [])]))),
    ];

    private static GuessCandidate Key(string name, IEnumerable<string> names) => new(name, null, WordsOf([name, .. names]));

    private static IReadOnlyList<HeadingWords> WordsOf(IEnumerable<string> names) =>
        [.. names.Select(name => new HeadingWords(name)).Where(words => words.Text.Length > 0).DistinctBy(words => words.Text)];

    private static string[] CodesOf(SubjectLevel level) => level switch
    {
        SubjectLevel.School => ["代码", "学校代码", "学校标识码", "学校(机构)标识码", "school code", "school id"],
        SubjectLevel.Institution => ["代码", "机构代码", "institution code"],
        SubjectLevel.Principal => ["代码", "校长代码", "工号", "principal code"],
        SubjectLevel.Teacher => ["代码", "教师代码", "工号", "teacher code"],
        _ => ["代码", "行政区划代码", "区划代码", "区县代码", "市代码", "省代码", "division code"],
    };

    private static string[] NamesOf(SubjectLevel level) => level switch
    {
        SubjectLevel.School => ["名称", "学校名称", "校名", "school name"],
        SubjectLevel.Institution => ["名称", "机构名称", "institution name"],
        SubjectLevel.Principal or SubjectLevel.Teacher => ["姓名", "名称", "full name"],
        _ => ["名称", "区县名称", "地区名称", "市名称", "省名称"],
    };

    /// <summary><c>fullTimeTeachers</c> as words.</summary>
    private static string Spaced(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {c}" : $"{c}"));
}
