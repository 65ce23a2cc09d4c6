using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 17 (四(六)17): professional development of teachers and principals.</summary>
public sealed class Task17TeacherDevelopment : Article
{
    /// <summary>SY23-17-6: in principle, a principal moves on after more than six years in one post.</summary>
    /// <remarks>Somebody whose move has been made answers to it no more; within six years it does not matter whether one was.</remarks>
    public Standard<Principal> RotationAfterSixYears => Clause(
        "SY23-17-6",
        Every<Principal>
            .Where(p => p.SchoolStage.IsOneOf(SchoolStages.PrimaryAndSecondary)
                && (p.ConsecutiveYearsInPost <= 6.Years() || p.Rotated == false))
            .Should(p => p.ConsecutiveYearsInPost).BeAtMost(6.Years()));

    /// <summary>SY23-17-7: no principal stays longer than twelve years.</summary>
    public Standard<Principal> TenureLimit => Clause(
        "SY23-17-7",
        Every<Principal>
            .Where(p => p.SchoolStage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(p => p.ConsecutiveYearsInPost).BeAtMost(12.Years()));
}
