using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(一)2: a system of moral education.</summary>
public sealed class Section1Item2MoralEducation : Article
{
    private static readonly Indicator<School> StudentsWithMentor =
        new("dl21.studentsWithMentor", new("有导师的学生", "students with a mentor"), QuantityUnit.Count);

    private static readonly Indicator<School> StudentsWithMentorLastYear =
        new("dl21.studentsWithMentorLastYear", new("上年有导师的学生", "students with a mentor last year"), QuantityUnit.Count);

    /// <summary>DL21-1.2-5: the share of students with a mentor rises every year, until every student has one.</summary>
    public Standard<School> MentorCoverage => Clause(
        "DL21-1.2-5",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary) && s.Students > 0)
            .Must(s => s.CountOf(StudentsWithMentor).ShareOf(s.Students) - s.CountOf(StudentsWithMentorLastYear).ShareOf(s.StudentsLastYear))
            .BeMoreThan(0m.PercentagePoints()).InEachYear()
            .OrWhere(s => s.CountOf(StudentsWithMentor) >= s.Students));
}
