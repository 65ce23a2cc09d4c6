using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DoubleReduction2021;

/// <summary>Written homework: none in grades 1 and 2, and a limit on its daily time above them.</summary>
public sealed class Homework : Article
{
    private static readonly Indicator<School> Grades1To2 = new(
        "cndr21.writtenHomeworkHoursGrades1To2",
        new("一二年级每天书面家庭作业的最长时间", "longest daily written homework at home of grades 1 and 2"),
        QuantityUnit.Hours);

    private static readonly Indicator<School> Grades3To6 = new(
        "cndr21.writtenHomeworkHoursGrades3To6",
        new("三至六年级中平均最长的一个年级每天书面作业的平均完成时间", "average daily time for written homework of the grade from 3 to 6 with the longest"),
        QuantityUnit.Hours);

    private static readonly Indicator<School> Junior = new(
        "cndr21.writtenHomeworkHoursJunior",
        new("初中平均最长的一个年级每天书面作业的平均完成时间", "average daily time for written homework of the junior grade with the longest"),
        QuantityUnit.Hours);

    /// <summary>CN-DR21-1-1: no written homework in grades 1 and 2.</summary>
    public Standard<School> NoneInGrades1To2 => Clause(
        "CN-DR21-1-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.HoursOf(Grades1To2)).BeExactly(0.Hours()));

    /// <summary>CN-DR21-1-2: 60 minutes a day in grades 3 to 6.</summary>
    public Standard<School> InGrades3To6 => Clause(
        "CN-DR21-1-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.HoursOf(Grades3To6)).BeAtMost(1.Hours()));

    /// <summary>CN-DR21-1-3: 90 minutes a day in the junior grades.</summary>
    public Standard<School> InJuniorGrades => Clause(
        "CN-DR21-1-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithJunior)).Must(s => s.HoursOf(Junior)).BeAtMost(1.5m.Hours()));
}
