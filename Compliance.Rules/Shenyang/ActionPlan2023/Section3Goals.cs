using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Section 三: the overall goals for 2025.</summary>
public sealed class Section3Goals : Article
{
    private static readonly Indicator<City> QualityBalancedDistricts = new(
        "sy23.qualityBalancedDistricts",
        new("认定为优质均衡的区县", "districts and counties recognised as quality-balanced"), QuantityUnit.Count);

    private static readonly Indicator<City> ModelOrFeatureSeniorSchools = new(
        "sy23.provincialModelOrFeatureSeniorSchools",
        new("省级示范或特色普通高中", "provincial model or feature senior secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> GeneralSeniorSchools = new(
        "sy23.generalSeniorSchools", new("普通高中学校", "general senior secondary schools"), QuantityUnit.Count);

    private static readonly Indicator<City> VocationalSchoolsUpToStandard = new(
        "sy23.vocationalSchoolsMeetingConditions",
        new("办学条件达标的职业学校", "vocational schools that meet the running conditions"), QuantityUnit.Count);

    private static readonly Indicator<City> VocationalSchools = new(
        "sy23.vocationalSchools", new("职业学校", "vocational schools"), QuantityUnit.Count);

    /// <summary>SY23-G-3: good-quality education resources reach all schools of compulsory education by 2025.</summary>
    public Standard<City> QualityResourceCoverage => Clause(
        "SY23-G-3",
        Every<City>.Must(c => c.SchoolsWithQualityResources.ShareOf(c.CompulsorySchools))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>
    /// SY23-G-5: the share of districts and counties that are quality-balanced by 2025; where it was not reported, those that fulfil the conditions of recognition.
    /// </summary>
    public Standard<City> QualityBalancedDistrictShare => Clause(
        "SY23-G-5",
        Every<City>.Must(c => c.CountOf(QualityBalancedDistricts).ShareOf(c.CountyUnits)).WhereUnreported(Below<District>.ShareMeeting("CN-QB17-D"))
            .BeAtLeast(80.Percent()).ByEndOf(2025));

    /// <summary>SY23-G-6: the share of kindergarten children in inclusive kindergartens by 2025, the public ones included.</summary>
    public Standard<City> InclusiveKindergartenCoverage => Clause(
        "SY23-G-6",
        Every<City>.Must(c => c.ChildrenInInclusiveKindergartens.ShareOf(c.ChildrenInKindergarten))
            .BeAtLeast(90.Percent()).ByEndOf(2025));

    /// <summary>SY23-G-7: the share of general senior secondary schools that hold a provincial title by 2025; one with both titles counts once.</summary>
    public Standard<City> ModelOrFeatureSeniorShare => Clause(
        "SY23-G-7",
        Every<City>.Must(c => c.CountOf(ModelOrFeatureSeniorSchools).ShareOf(c.CountOf(GeneralSeniorSchools)))
            .BeAtLeast(70.Percent()).ByEndOf(2025));

    /// <summary>SY23-G-17: all vocational schools meet the standards for running a school by 2025.</summary>
    public Standard<City> VocationalRunningConditions => Clause(
        "SY23-G-17",
        Every<City>.Must(c => c.CountOf(VocationalSchoolsUpToStandard).ShareOf(c.CountOf(VocationalSchools)))
            .BeExactly(100.Percent()).ByEndOf(2025));
}
