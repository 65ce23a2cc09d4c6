using Compliance.Facts;

namespace Compliance.Tests.Evaluation.Differential;

/// <summary>The twenty clauses, each as its document has it.</summary>
internal static class HandWrittenClauses
{
    private const int Primary = 1;
    private const int Junior = 2;
    private const int NineYear = 3;
    private const int CompleteSecondary = 4;
    private const int Senior = 5;
    private const int TwelveYear = 6;
    private const int SecondaryVocational = 7;
    private const int Special = 8;
    private const int Rural = 2;
    private const string Country = "";

    private static readonly decimal[] PrimaryAndSecondary = [Primary, Junior, NineYear, CompleteSecondary, Senior, TwelveYear, Special];

    public static IReadOnlyList<HandWrittenClause> All { get; } =
    [
        PerStaffMember("CN-STAFF14-1", Primary, 19),
        PerStaffMember("CN-STAFF14-2", Junior, 13.5m),
        PerStaffMember("CN-STAFF14-3", Senior, 12.5m),
        LargeClasses("CN-UR16-1", "veryLargeClasses", 2, "2018-12-31"),
        LargeClasses("CN-UR16-2", "largeClasses", 5, "2020-12-31"),
        Size("CN-QB17-4-1", ["students"], 2000, Primary, Junior),
        Size("CN-QB17-4-2", ["students"], 2500, NineYear),
        Size("CN-QB17-4-3", ["primaryStudents", "juniorStudents"], 2500, TwelveYear),
        Size("CN-QB17-5-1", ["largestPrimaryClass"], 45, Primary, NineYear, TwelveYear),
        Size("CN-QB17-5-2", ["largestJuniorClass"], 50, Junior, NineYear, CompleteSecondary, TwelveYear),
        Average("CN-QB17-5-3", Primary, 45),
        Average("CN-QB17-5-4", Junior, 50),
        new("LN23-3-10", SubjectLevel.School, "21", "2023-10-19", null, null, Binding: false, ["stage", "qualifiedFullTimeMentalHealthTeachers"], f =>
            !PrimaryAndSecondary.Contains(f("stage")) ? "outside" : Met(f("qualifiedFullTimeMentalHealthTeachers") >= 1)),
        new(
            "SY23-16-3", SubjectLevel.District, "2101", "2023-04-04", "2025-12-31", null, Binding: true,
            ["rotatedTeachers", "teachersEligibleForRotation"], f =>
            f("teachersEligibleForRotation") == 0 ? "empty" : Met(f("rotatedTeachers") * 100 >= f("teachersEligibleForRotation") * 15)),
        new(
            "SY23-16-15", SubjectLevel.City, "2101", "2023-04-04", "2025-12-31", "2025-12-31", Binding: true,
            ["compulsoryTeachersWithBachelorDegree", "compulsoryTeachers"], f =>
            f("compulsoryTeachers") == 0 ? "empty" : Met(f("compulsoryTeachersWithBachelorDegree") * 100 >= f("compulsoryTeachers") * 85)),
        new(
            "SY23-17-6", SubjectLevel.Principal, "2101", "2023-04-04", "2025-12-31", null, Binding: false,
            ["schoolStage", "consecutiveYearsInPost", "rotated"], f =>
            !PrimaryAndSecondary.Contains(f("schoolStage")) ? "outside"
            : f("consecutiveYearsInPost") <= 6 ? "met"
            : f("rotated") == 1 ? "outside" : "broken"),
        new(
            "SY23-17-7", SubjectLevel.Principal, "2101", "2023-04-04", "2025-12-31", null, Binding: true, ["schoolStage", "consecutiveYearsInPost"], f =>
            !PrimaryAndSecondary.Contains(f("schoolStage")) ? "outside" : Met(f("consecutiveYearsInPost") <= 12)),
        new(
            "DL21-5.4-7", SubjectLevel.School, "2102", "2021-05-10", "2025-12-31", null, Binding: true, ["stage", "students", "healthCareTeachers"], f =>
            !PrimaryAndSecondary.Contains(f("stage")) || f("students") == 0 ? "outside" : Met(f("students") <= 600 * f("healthCareTeachers"))),
        new(
            "DL21-5.4-8", SubjectLevel.School, "2102", "2021-05-10", "2025-12-31", null, Binding: true,
            ["stage", "fullTimeMentalHealthTeachers", "partTimeMentalHealthTeachers"], f =>
            !PrimaryAndSecondary.Contains(f("stage")) && f("stage") != SecondaryVocational ? "outside"
            : Met(f("fullTimeMentalHealthTeachers") + f("partTimeMentalHealthTeachers") >= 1)),
        new(
            "LS21-2.4-1", SubjectLevel.School, "5111", "2021-11-11", null, null, Binding: true,
            ["stage", "locality", "students", "fullTimeMentalHealthTeachers"], f =>
            !PrimaryAndSecondary.Contains(f("stage")) || f("students") < (f("locality") == Rural ? 1200 : 1000) ? "outside"
            : Met(f("students") <= 1000 * f("fullTimeMentalHealthTeachers"))),
    ];

    private static HandWrittenClause PerStaffMember(string id, int stage, decimal limit) => new(
        id, SubjectLevel.School, Country, "2015-01-01", null, null, Binding: true, ["stage", "students", "staff"], f =>
        f("stage") != stage || f("students") == 0 ? "outside" : Met(f("students") <= limit * f("staff")));

    private static HandWrittenClause LargeClasses(string id, string classes, int percent, string due) => new(
        id, SubjectLevel.District, Country, "2017-01-01", null, due, Binding: true, [classes, "compulsoryClasses"], f =>
        f("compulsoryClasses") == 0 ? "empty" : Met(f(classes) * 100 <= f("compulsoryClasses") * percent));

    private static HandWrittenClause Size(string id, string[] parts, int limit, params decimal[] stages) => new(
        id, SubjectLevel.School, Country, "2018-01-01", null, null, Binding: true, ["stage", .. parts], f =>
        !stages.Contains(f("stage")) ? "outside" : Met(parts.Sum(f) <= limit));

    private static HandWrittenClause Average(string id, int stage, int limit) => new(
        id, SubjectLevel.School, Country, "2018-01-01", null, null, Binding: true, ["stage", "students", "classes"], f =>
        f("stage") != stage || f("students") == 0 ? "outside" : Met(f("students") <= limit * f("classes")));

    private static string Met(bool holds) => holds ? "met" : "broken";
}
