using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 14 (四(五)14): the reform of evaluation.</summary>
public sealed class Task14Evaluation : Article
{
    private static readonly Indicator<City> PrimaryGradeStudents = new(
        "sy23.monitoredPrimaryGradeStudents",
        new("被监测小学年级的学生", "students of the primary grade under monitoring"), QuantityUnit.Count);

    private static readonly Indicator<City> PrimaryGradeStudentsSampled = new(
        "sy23.primaryGradeStudentsSampled",
        new("被监测小学年级中接受抽样监测的学生", "students of that primary grade who were sampled"), QuantityUnit.Count);

    private static readonly Indicator<City> JuniorGradeStudents = new(
        "sy23.monitoredJuniorGradeStudents",
        new("被监测初中年级的学生", "students of the junior secondary grade under monitoring"), QuantityUnit.Count);

    private static readonly Indicator<City> JuniorGradeStudentsSampled = new(
        "sy23.juniorGradeStudentsSampled",
        new("被监测初中年级中接受抽样监测的学生", "students of that junior secondary grade who were sampled"), QuantityUnit.Count);

    private static readonly Indicator<City> SubjectsMonitored = new(
        "sy23.monitoredSubjects", new("监测覆盖的学科", "subjects covered by the monitoring"), QuantityUnit.Count);

    /// <summary>SY23-14-20: the share of the students of one primary grade who are monitored by sample by 2025.</summary>
    public Standard<City> PrimaryGradeMonitored => Clause(
        "SY23-14-20",
        Every<City>.Must(c => c.CountOf(PrimaryGradeStudentsSampled).ShareOf(c.CountOf(PrimaryGradeStudents)))
            .BeAtLeast(90.Percent()).ByEndOf(2025));

    /// <summary>SY23-14-21: the share of the students of one junior secondary grade who are monitored by sample by 2025.</summary>
    public Standard<City> JuniorGradeMonitored => Clause(
        "SY23-14-21",
        Every<City>.Must(c => c.CountOf(JuniorGradeStudentsSampled).ShareOf(c.CountOf(JuniorGradeStudents)))
            .BeAtLeast(90.Percent()).ByEndOf(2025));

    /// <summary>SY23-14-22: subjects covered by the monitoring, both stages together.</summary>
    public Standard<City> MonitoredSubjects => Clause(
        "SY23-14-22", Every<City>.Must(c => c.CountOf(SubjectsMonitored)).BeAtLeast(9).ByEndOf(2025));
}
