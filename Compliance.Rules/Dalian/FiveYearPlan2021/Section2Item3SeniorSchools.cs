using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Dalian.FiveYearPlan2021;

/// <summary>Section 三(二)3: general senior secondary schools.</summary>
public sealed class Section2Item3SeniorSchools : Article
{
    private static readonly Indicator<City> PlannedModelSeniorSchools = new(
        "dl21.plannedModelSeniorSchools",
        new("完成布局研究的省级示范性普通高中", "provincial model senior schools with a finished siting study"),
        QuantityUnit.Count);

    private static readonly Indicator<City> NewProvincialFeatureSeniorSchools =
        new("dl21.newProvincialFeatureSeniorSchools", new("新评定的省级特色普通高中", "provincial feature senior schools newly recognised"), QuantityUnit.Count);

    private static readonly Indicator<City> TeachingReformModelSchools =
        new("dl21.teachingReformModelSchools", new("教育教学改革典型学校", "model schools of teaching reform"), QuantityUnit.Count);

    private static readonly Indicator<City> StudentsInQualityFeatureSeniorSchools = new(
        "dl21.studentsInQualityFeatureSeniorSchools",
        new("优质特色化普通高中在校生", "students of good or feature general senior schools"),
        QuantityUnit.Count);

    /// <summary>DL21-2.3-2: provincial model senior schools planned by 2025.</summary>
    public Standard<City> ModelSchoolsPlanned => Clause(
        "DL21-2.3-2",
        Every<City>.Must(c => c.CountOf(PlannedModelSeniorSchools)).BeAtLeast(2).ByEndOf(2025));

    /// <summary>DL21-2.3-3: provincial feature senior schools recognised by 2025; three of three to five are enough.</summary>
    public Standard<City> FeatureSchools => Clause(
        "DL21-2.3-3",
        Every<City>.Should(c => c.CountOf(NewProvincialFeatureSeniorSchools)).BeAtLeast(3).ByEndOf(2025));

    /// <summary>DL21-2.3-4: model schools of teaching reform by 2025.</summary>
    public Standard<City> TeachingReform => Clause(
        "DL21-2.3-4",
        Every<City>.Should(c => c.CountOf(TeachingReformModelSchools)).BeAtLeast(5).ByEndOf(2025));

    /// <summary>DL21-2.3-5: the share of general senior students in good or feature schools by 2025.</summary>
    public Standard<City> StudentsInFeatureSchools => Clause(
        "DL21-2.3-5",
        Every<City>.Should(c => c.CountOf(StudentsInQualityFeatureSeniorSchools).ShareOf(c.GeneralSeniorStudents))
            .BeAtLeast(65.Percent()).ByEndOf(2025));
}
