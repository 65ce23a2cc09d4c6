using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.National.DoubleReduction2021;

/// <summary>How many examinations a semester has.</summary>
public sealed class Examinations : Article
{
    private static readonly Indicator<School> Grades1To2 = new(
        "cndr21.paperExamsGrades1To2", new("一二年级本学期纸笔考试次数", "paper examinations of grades 1 and 2 in the semester"), QuantityUnit.Count);

    private static readonly Indicator<School> Grades3To6 = new(
        "cndr21.examsGrades3To6",
        new("三至六年级考试最多的年级本学期学校组织的考试次数", "examinations in the semester that the school held for the grade from 3 to 6 with the most"),
        QuantityUnit.Count);

    private static readonly Indicator<School> Junior = new(
        "cndr21.examsJunior",
        new("初中考试最多的年级和学科本学期学校组织的考试次数", "examinations in the semester that the school held for the junior grade and subject with the most"),
        QuantityUnit.Count);

    /// <summary>CN-DR21-4-1: no paper examination in grades 1 and 2.</summary>
    public Standard<School> NoneInGrades1To2 => Clause(
        "CN-DR21-4-1",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.CountOf(Grades1To2)).BeExactly(0));

    /// <summary>CN-DR21-4-2: one a semester in grades 3 to 6.</summary>
    public Standard<School> InGrades3To6 => Clause(
        "CN-DR21-4-2",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithPrimary)).Must(s => s.CountOf(Grades3To6)).BeAtMost(1));

    /// <summary>CN-DR21-4-3: a final and perhaps a mid-term in the junior grades.</summary>
    public Standard<School> InJuniorGrades => Clause(
        "CN-DR21-4-3",
        Every<School>.Where(s => s.Stage.IsOneOf(SchoolStages.WithJunior)).Must(s => s.CountOf(Junior)).BeAtMost(2));
}
