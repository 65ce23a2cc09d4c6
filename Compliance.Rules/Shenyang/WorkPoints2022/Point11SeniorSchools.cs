using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 11 (三11): good senior secondary schools with a profile of their own.</summary>
public sealed class Point11SeniorSchools : Article
{
    private static readonly Indicator<City> ModelSchools =
        new("sy22.qualityModelSeniorSchools", new("本年新创的优质示范高中", "quality model senior secondary schools created in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> ReformSchools =
        new("sy22.teachingReformSchools", new("本年新创的教改典型校", "exemplary schools of teaching reform created in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> GuidanceSchools = new(
        "sy22.studentDevelopmentSchools",
        new("本年新创的学生发展指导典型校", "exemplary schools of student-development guidance created in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> FeatureSchools = new(
        "sy22.qualityFeatureSeniorSchools",
        new("本年新创的优质特色高中", "quality feature senior secondary schools created in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> Clubs =
        new("sy22.excellentStudentClubs", new("本年新创的优秀学生社团", "excellent student clubs created in the year"), QuantityUnit.Count);

    private static readonly Indicator<City> StudentsInProvincialSchools = new(
        "sy22.studentsInProvincialQualityFeatureSchools",
        new("省优质特色高中在校生", "students of provincial quality feature senior secondary schools"),
        QuantityUnit.Count);

    /// <summary>SY22-11-1: quality model senior secondary schools.</summary>
    public Standard<City> QualityModelSchools => Clause(
        "SY22-11-1",
        Every<City>.Must(c => c.CountOf(ModelSchools)).BeAtLeast(10).During(2022));

    /// <summary>SY22-11-2: exemplary schools of teaching reform.</summary>
    public Standard<City> TeachingReformSchools => Clause(
        "SY22-11-2",
        Every<City>.Must(c => c.CountOf(ReformSchools)).BeAtLeast(10).During(2022));

    /// <summary>SY22-11-3: exemplary schools of student-development guidance.</summary>
    public Standard<City> StudentDevelopmentSchools => Clause(
        "SY22-11-3",
        Every<City>.Must(c => c.CountOf(GuidanceSchools)).BeAtLeast(10).During(2022));

    /// <summary>SY22-11-4: quality feature senior secondary schools.</summary>
    public Standard<City> QualityFeatureSchools => Clause(
        "SY22-11-4",
        Every<City>.Must(c => c.CountOf(FeatureSchools)).BeAtLeast(20).During(2022));

    /// <summary>SY22-11-5: excellent student clubs.</summary>
    public Standard<City> StudentClubs => Clause(
        "SY22-11-5",
        Every<City>.Must(c => c.CountOf(Clubs)).BeAtLeast(30).During(2022));

    /// <summary>SY22-11-8: the share of students who are in provincial quality feature schools.</summary>
    public Standard<City> StudentsOfProvincialFeatureSchools => Clause(
        "SY22-11-8",
        Every<City>.Must(c => c.CountOf(StudentsInProvincialSchools).ShareOf(c.GeneralSeniorStudents))
            .BeAtLeast(65.Percent()).During(2022));
}
