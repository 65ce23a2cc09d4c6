using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 12 (四(五)12): less homework and less off-campus training.</summary>
public sealed class Task12DoubleReduction : Article
{
    private static readonly Indicator<City> PlatformDistricts = new(
        "sy23.districtsUsingAfterSchoolPlatform",
        new("全面应用课后服务平台的区县", "districts and counties in which the after-school platform is in full use"), QuantityUnit.Count);

    private static readonly Indicator<City> JuniorGrades = new(
        "sy23.juniorGrades", new("初中年级", "junior secondary grades"), QuantityUnit.Count);

    private static readonly Indicator<City> JuniorGradesServed = new(
        "sy23.juniorGradesServedByFamousTeachersOnline",
        new("“名师在线”覆盖的初中年级", "junior secondary grades served by famous teachers online"), QuantityUnit.Count);

    private static readonly Indicator<City> SchoolsAssessed = new(
        "sy23.compulsorySchoolsAssessedForDoubleReduction",
        new("已完成“双减”考核的义务教育学校", "compulsory-education schools assessed for double reduction"), QuantityUnit.Count);

    /// <summary>SY23-12-21: the after-school platform is in full use in all thirteen districts and counties by 2025.</summary>
    public Standard<City> AfterSchoolPlatform => Clause(
        "SY23-12-21", Every<City>.Must(c => c.CountOf(PlatformDistricts)).BeExactly(13).ByEndOf(2025));

    /// <summary>SY23-12-22: famous teachers online serve all junior secondary grades by 2025.</summary>
    public Standard<City> FamousTeachersOnline => Clause(
        "SY23-12-22",
        Every<City>.Must(c => c.CountOf(JuniorGradesServed).ShareOf(c.CountOf(JuniorGrades)))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-12-23: all schools of compulsory education are assessed for double reduction by 2025.</summary>
    public Standard<City> DoubleReductionAssessment => Clause(
        "SY23-12-23",
        Every<City>.Must(c => c.CountOf(SchoolsAssessed).ShareOf(c.CompulsorySchools))
            .BeExactly(100.Percent()).ByEndOf(2025));
}
