using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(五)5: how teachers are paid and held to account.</summary>
public sealed class Section5Item5TeacherGovernance : Article
{
    private static readonly Indicator<District> TeacherViolationsConfirmed = new(
        "dl21.teacherViolationsConfirmed",
        new("查实的有偿补课和校外兼职案件", "confirmed cases of paid lessons and of work for training bodies"),
        QuantityUnit.Count);

    private static readonly Indicator<District> TeacherViolationsSanctioned = new(
        "dl21.teacherViolationsSanctioned",
        new("已作处理的有偿补课和校外兼职案件", "sanctioned cases of paid lessons and of work for training bodies"),
        QuantityUnit.Count);

    /// <summary>DL21-5.5-6: teachers earn on average no less than the civil servants of the district.</summary>
    public Standard<District> TeacherWages => Clause(
        "DL21-5.5-6",
        Every<District>.Must(d => d.TeacherAverageWage.ShareOf(d.CivilServantAverageWage))
            .BeAtLeast(100.Percent()).InEachYear());

    /// <summary>DL21-5.5-10: every confirmed violation is sanctioned.</summary>
    public Standard<District> ViolationsSanctioned => Clause(
        "DL21-5.5-10",
        Every<District>.Must(d => d.CountOf(TeacherViolationsSanctioned).ShareOf(d.CountOf(TeacherViolationsConfirmed)))
            .BeAtLeast(100.Percent()).InEachYear());
}
