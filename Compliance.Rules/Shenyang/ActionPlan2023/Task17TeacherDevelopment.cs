using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 17 (四(六)17): professional development of teachers and principals.</summary>
public sealed class Task17TeacherDevelopment : Article
{
    private static readonly Indicator<City> SchoolsLedByAnExpert = new(
        "sy23.schoolsLedByAnExpert",
        new("由专家办学治校的中小学校", "primary and secondary schools run by a recognised expert"), QuantityUnit.Count);

    private static readonly Indicator<City> SubjectsTaught = new(
        "sy23.subjectsTaught", new("开设的学科", "subjects taught"), QuantityUnit.Count);

    private static readonly Indicator<City> SubjectsWithFamousTeacher = new(
        "sy23.subjectsWithFamousTeacher", new("有名师引领的学科", "subjects led by a famous teacher"), QuantityUnit.Count);

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

    /// <summary>SY23-17-8: every primary and secondary school is run by a recognised expert by 2025.</summary>
    public Standard<City> ExpertLedSchools => Clause(
        "SY23-17-8",
        Every<City>.Must(c => c.CountOf(SchoolsLedByAnExpert).ShareOf(c.Schools)).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-17-9: every subject has a famous teacher who leads it by 2025.</summary>
    public Standard<City> FamousTeachersInEverySubject => Clause(
        "SY23-17-9",
        Every<City>.Must(c => c.CountOf(SubjectsWithFamousTeacher).ShareOf(c.CountOf(SubjectsTaught)))
            .BeExactly(100.Percent()).ByEndOf(2025));
}
