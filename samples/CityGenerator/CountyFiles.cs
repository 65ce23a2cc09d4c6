using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CityGenerator;

/// <summary>Writes the invented county as a fact file, a line per subject, in UTF-8 with LF.</summary>
public static class CountyFiles
{
    /// <summary>The county as it is.</summary>
    public const string Name = "invented-county.json";

    /// <summary>The county after its two remedies.</summary>
    public const string RemediedName = "invented-county-remedied.json";

    private const int PublicFundsPerStudent = 1300;

    /// <summary>What somebody attests of the county, and what is attested to be absent.</summary>
    private static readonly string[] Present =
    [
        "1-1", "2-1", "2-2", "2-3", "2-4", "8-2", "10-1", "14-2", "15-1", "Q3-1", "Q3-2", "Q5-1", "Q5-2", "Q6-1", "Q6-2", "Q7-1", "Q7-2", "Q7-3",
    ];

    private static readonly string[] Absent = ["Q8-1", "X-1", "X-2", "X-3", "X-4", "X-5", "X-6"];

    /// <summary>The file.</summary>
    /// <param name="remedied">Whether the county has been remedied.</param>
    public static byte[] Write(bool remedied)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"version\": 1,\n");
        text.Append(remedied
            ? "  \"title\": \"虚构县(整改后) / An invented county, remedied\",\n"
            : "  \"title\": \"虚构县 / An invented county\",\n");
        text.Append("  \"note\": \"本文件的单位和数字均为虚构,行政区划代码不属于任何县,由 samples/CityGenerator 生成。 / Everything here is invented, and no county has this code; made by samples/CityGenerator.\",\n");
        text.Append("  \"asOf\": \"2025-12-31\",\n  \"schoolYear\": \"2025-2026\",\n");
        List(text, "districts", [District()]);
        text.Append(",\n");
        List(text, "schools", InventedCounty.Of(remedied).Schools.Select(School));
        text.Append(",\n");
        List(text, "attestations", Present.Select(id => Attestation(id, "present")).Concat(Absent.Select(id => Attestation(id, "absent"))));
        text.Append("\n}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void List(StringBuilder text, string name, IEnumerable<string> rows) =>
        text.Append("  \"").Append(name).Append("\": [\n    ").AppendJoin(",\n    ", rows).Append("\n  ]");

    private static string District() => Row(
        ("code", InventedCounty.Code), ("name", "虚构县"), ("teachersEligibleForRotation", 900), ("rotatedTeachers", 110), ("rotatedKeyTeachers", 24),
        ("compulsoryTeacherAverageWage", 98_400), ("civilServantAverageWage", 97_900), ("specialEducationStudents", 46), ("specialEducationFunds", 46 * 8_250),
        ("disabledChildrenOfSchoolAge", 120), ("disabledChildrenInCompulsoryEducation", 116), ("juniorThreeYearRetentionRate", 98.6m),
        ("cnqb17.primaryCatchmentRate", 100), ("cnqb17.juniorCatchmentRate", 97.5m), ("cnqb17.qualitySeniorPlaces", 2_000),
        ("cnqb17.qualitySeniorPlacesAllocated", 1_200), ("cnqb17.eligibleMigrantChildren", 640), ("cnqb17.eligibleMigrantChildrenInPublicSchools", 560),
        ("cnqb17.eligibleMigrantChildrenInPurchasedPlaces", 20), ("cnqb17.lowestMonitoredLevel", 3), ("cnqb17.largestMonitoredDifference", 0.12m),
        ("cnqb17.recognition", 91));

    private static string School(CountySchool school)
    {
        var students = school.PrimaryStudents + school.JuniorStudents + school.SeniorStudents;
        var teachers = (students + 11) / 12;
        var funds = students * PublicFundsPerStudent;
        var serial = school.Number.ToString("000", CultureInfo.InvariantCulture);
        return Row(
            ("code", InventedCounty.Code + serial), ("name", $"虚构县第{school.Number.ToString(CultureInfo.InvariantCulture)}{Suffix(school.Stage)}"),
            ("district", InventedCounty.Code), ("stage", school.Stage), ("students", students),
            ("primaryStudents", Some(school.PrimaryStudents)), ("juniorStudents", Some(school.JuniorStudents)), ("seniorStudents", Some(school.SeniorStudents)),
            ("classes", school.PrimaryClasses + school.JuniorClasses + school.SeniorClasses),
            ("largestPrimaryClass", Largest(school.PrimaryStudents, school.PrimaryClasses)),
            ("largestJuniorClass", Largest(school.JuniorStudents, school.JuniorClasses)),
            ("compulsoryClasses", school.PrimaryClasses + school.JuniorClasses),
            ("fullTimeTeachers", teachers), ("teachersWithQualification", teachers), ("teachersWith360Hours", teachers),
            ("primaryTeachersAboveDegree", Of(school.PrimaryStudents, school.PrimaryTeachersAboveDegree)),
            ("juniorTeachersAboveDegree", Of(school.JuniorStudents, school.JuniorTeachersAboveDegree)),
            ("primaryKeyTeachers", Of(school.PrimaryStudents, school.PrimaryKeyTeachers)), ("juniorKeyTeachers", Of(school.JuniorStudents, school.JuniorKeyTeachers)),
            ("primarySportAndArtTeachers", Of(school.PrimaryStudents, school.PrimarySportAndArtTeachers)),
            ("juniorSportAndArtTeachers", Of(school.JuniorStudents, school.JuniorSportAndArtTeachers)),
            ("teachingArea", school.TeachingArea), ("sportsArea", school.SportsArea), ("equipmentValue", school.EquipmentValue),
            ("multimediaClassrooms", school.MultimediaClassrooms), ("musicRooms", school.MusicRooms), ("artRooms", school.ArtRooms),
            ("publicFundsBudget", funds), ("trainingBudget", funds / 100 * school.TrainingPercent));
    }

    private static string Attestation(string clause, string state) => Row(
        ("standard", "CN-QB17-" + clause), ("level", "district"), ("subject", InventedCounty.Code), ("state", state), ("evidence", "示例材料(虚构)"),
        ("on", "2025-10-20"), ("by", "示例督学(虚构)"));

    private static string Suffix(string stage) => stage switch
    {
        "primary" => "小学",
        "junior" => "初级中学",
        "nineYear" => "九年一贯制学校",
        _ => "完全中学",
    };

    private static object? Some(int students) => students > 0 ? students : null;

    /// <summary>What belongs to a section; nothing to report where there is none.</summary>
    private static object? Of(int students, int amount) => students > 0 ? amount : null;

    private static object? Largest(int students, int classes) => students > 0 ? (students + classes - 1) / classes : null;

    private static string Row(params (string Name, object? Value)[] fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartObject();
            foreach (var (name, value) in fields.Where(field => field.Value is not null))
            {
                switch (value)
                {
                    case string text:
                        json.WriteString(name, text);
                        break;
                    case int number:
                        json.WriteNumber(name, number);
                        break;
                    case decimal number:
                        json.WriteNumber(name, number);
                        break;
                    default:
                        throw new InvalidOperationException(name);
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
