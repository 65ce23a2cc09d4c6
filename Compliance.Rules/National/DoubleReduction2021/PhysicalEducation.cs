using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DoubleReduction2021;

/// <summary>Lessons of physical education a week, and the long break of the day.</summary>
public sealed class PhysicalEducation : Article
{
    private static readonly Indicator<School> LessonsGrades1To2 = new(
        "cndr21.fewestPeLessonsGrades1To2",
        new("一二年级体育课最少的班每周的体育课时", "weekly PE lessons of the class with the fewest in grades 1 and 2"),
        QuantityUnit.Count);

    private static readonly Indicator<School> LessonsGrades3To6 = new(
        "cndr21.fewestPeLessonsGrades3To6",
        new("三至六年级体育课最少的班每周的体育课时", "weekly PE lessons of the class with the fewest in grades 3 to 6"),
        QuantityUnit.Count);

    private static readonly Indicator<School> LessonsJunior = new(
        "cndr21.fewestPeLessonsJunior",
        new("初中体育课最少的班每周的体育课时", "weekly PE lessons of the class with the fewest in junior grades"),
        QuantityUnit.Count);

    private static readonly Indicator<School> LessonsSenior = new(
        "cndr21.fewestPeLessonsSenior",
        new("高中体育课最少的班每周的体育课时", "weekly PE lessons of the class with the fewest in senior grades"),
        QuantityUnit.Count);

    private static readonly Indicator<School> LongBreakHours =
        new("cndr21.longBreakHoursPerDay", new("每天大课间体育活动时间", "daily length of the long break for exercise"), QuantityUnit.Hours);

    /// <summary>CN-DR21-3-1: four lessons a week in grades 1 and 2.</summary>
    public Standard<School> InGrades1To2 => Clause(
        "CN-DR21-3-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.CountOf(LessonsGrades1To2)).BeAtLeast(4));

    /// <summary>CN-DR21-3-2: three lessons a week in grades 3 to 6.</summary>
    public Standard<School> InGrades3To6 => Clause(
        "CN-DR21-3-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.CountOf(LessonsGrades3To6)).BeAtLeast(3));

    /// <summary>CN-DR21-3-3: three lessons a week in the junior grades.</summary>
    public Standard<School> InJuniorGrades => Clause(
        "CN-DR21-3-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithJunior)).Must(s => s.CountOf(LessonsJunior)).BeAtLeast(3));

    /// <summary>CN-DR21-3-4: two lessons a week in the senior grades.</summary>
    public Standard<School> InSeniorGrades => Clause(
        "CN-DR21-3-4",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithSenior)).Must(s => s.CountOf(LessonsSenior)).BeAtLeast(2));

    /// <summary>CN-DR21-3-6: a long break of 30 minutes a day.</summary>
    public Standard<School> LongBreak => Clause(
        "CN-DR21-3-6",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary)).Must(s => s.HoursOf(LongBreakHours)).BeAtLeast(0.5m.Hours()));
}
