using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(一)5: education in the arts.</summary>
public sealed class Section1Item5ArtsEducation : Article
{
    private static readonly Indicator<City> ArtsFeatureSchools =
        new("dl21.artsFeatureSchools", new("美育特色学校", "arts feature schools"), QuantityUnit.Count);

    private static readonly Indicator<District> SchoolsWithArtsFeature =
        new("dl21.schoolsWithArtsFeature", new("有美育特色项目的中小学校", "primary and secondary schools with an arts feature"), QuantityUnit.Count);

    private static readonly Indicator<City> StudentsArtsAssessed = new(
        "dl21.studentsArtsAssessed",
        new("本学年参加艺术素质测评的中小学生", "primary and secondary students assessed in the arts this school year"),
        QuantityUnit.Count);

    /// <summary>DL21-1.5-5: arts feature schools by 2025.</summary>
    public Standard<City> SchoolsOfArts => Clause(
        "DL21-1.5-5",
        Every<City>.Must(c => c.CountOf(ArtsFeatureSchools)).BeAtLeast(1).ByEndOf(2025));

    /// <summary>DL21-1.5-9: every school of the district has an arts feature by 2025.</summary>
    public Standard<District> ArtsFeatureOfEverySchool => Clause(
        "DL21-1.5-9",
        Every<District>.Must(d => d.CountOf(SchoolsWithArtsFeature).ShareOf(d.Schools))
            .BeAtLeast(100.Percent()).ByEndOf(2025));

    /// <summary>DL21-1.5-13: every student is assessed in the arts in each school year.</summary>
    public Standard<City> ArtsAssessment => Clause(
        "DL21-1.5-13",
        Every<City>.Must(c => c.CountOf(StudentsArtsAssessed).ShareOf(c.CompulsoryStudents + c.GeneralSeniorStudents))
            .BeAtLeast(100.Percent()).InEachSchoolYear());

    /// <summary>DL21-1.5-14: every post for arts teachers is filled.</summary>
    public Standard<School> ArtsTeachersInPost => Clause(
        "DL21-1.5-14",
        Every<School>
            .Where(s => s.Stage.IsOneOf(SchoolStages.PrimaryAndSecondary))
            .Must(s => s.ArtsTeachers.ShareOf(s.ArtsTeachersRequired)).BeAtLeast(100.Percent()));
}
