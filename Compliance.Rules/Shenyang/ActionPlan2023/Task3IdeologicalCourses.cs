using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 3 (四(一)3): ideological courses as one chain from primary school to university.</summary>
public sealed class Task3IdeologicalCourses : Article
{
    private static readonly Indicator<City> IdeologyTeachers = new(
        "sy23.ideologyTeachers",
        new("中小学思政课教师", "ideological-course teachers of primary and secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> IdeologyTeachersAfterStudyVisit = new(
        "sy23.ideologyTeachersAfterStudyVisit",
        new("已到高校马院访学的中小学思政课教师", "ideological-course teachers who have made a study visit to a university school of Marxism"),
        QuantityUnit.Count);

    private static readonly Indicator<City> IntegratedBases = new(
        "sy23.integratedIdeologyBases",
        new("2023年以来建成的思政一体化共建基地", "joint bases for integrated ideological education built since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> ReformBases = new(
        "sy23.ideologyReformBases",
        new("2023年以来评出的思政课改革创新基地", "innovation bases for ideological-course reform selected since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> QualityLessons = new(
        "sy23.qualityIdeologyLessons",
        new("2023年以来评出的思政精品课", "quality ideological lessons selected since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> OutstandingTeachers = new(
        "sy23.outstandingIdeologyTeachers",
        new("2023年以来评出的优秀思政课教师", "outstanding ideological-course teachers named since 2023"), QuantityUnit.Count);

    /// <summary>SY23-3-5: every ideological-course teacher makes a study visit to a university school of Marxism, part-time teachers too.</summary>
    public Standard<City> StudyVisits => Clause(
        "SY23-3-5",
        Every<City>.Must(c => c.CountOf(IdeologyTeachersAfterStudyVisit).ShareOf(c.CountOf(IdeologyTeachers)))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-3-6: joint bases for integrated ideological education by 2025.</summary>
    public Standard<City> JointBases => Clause(
        "SY23-3-6", Every<City>.Must(c => c.CountOf(IntegratedBases)).BeAtLeast(30).ByEndOf(2025));

    /// <summary>SY23-3-7: innovation bases for the reform of ideological courses by 2025.</summary>
    public Standard<City> InnovationBases => Clause(
        "SY23-3-7", Every<City>.Must(c => c.CountOf(ReformBases)).BeAtLeast(150).ByEndOf(2025));

    /// <summary>SY23-3-8: quality ideological lessons by 2025.</summary>
    public Standard<City> Lessons => Clause(
        "SY23-3-8", Every<City>.Must(c => c.CountOf(QualityLessons)).BeAtLeast(900).ByEndOf(2025));

    /// <summary>SY23-3-9: outstanding ideological-course teachers by 2025.</summary>
    public Standard<City> ExemplaryTeachers => Clause(
        "SY23-3-9", Every<City>.Must(c => c.CountOf(OutstandingTeachers)).BeAtLeast(30).ByEndOf(2025));
}
