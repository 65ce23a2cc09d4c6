using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 10 (三10): high-quality, balanced compulsory education.</summary>
public sealed class Point10CompulsoryEducation : Article
{
    private static readonly Indicator<City> NewModelSchools = new(
        "sy22.newQualityBalancedSchools",
        new("本年新创的优质均衡(示范)学校", "new quality-balanced model schools recognised in the year"),
        QuantityUnit.Count);

    private static readonly Indicator<City> SchoolsAccepted = new(
        "sy22.compulsorySchoolsPassedAcceptance",
        new("通过市级验收的义务教育学校", "compulsory-education schools that passed the municipal acceptance"),
        QuantityUnit.Count);

    /// <summary>SY22-10-1: the share of compulsory-education schools that good-quality resources reach.</summary>
    public Standard<City> QualityResources => Clause(
        "SY22-10-1",
        Every<City>.Must(c => c.SchoolsWithQualityResources.ShareOf(c.CompulsorySchools))
            .BeAtLeast(99.Percent()).During(2022));

    /// <summary>SY22-10-2: new quality-balanced model schools.</summary>
    public Standard<City> QualityBalancedSchools => Clause(
        "SY22-10-2",
        Every<City>.Must(c => c.CountOf(NewModelSchools)).BeAtLeast(85).During(2022));

    /// <summary>SY22-10-4: the city strives for every compulsory-education school to pass the municipal acceptance.</summary>
    public Standard<City> MunicipalAcceptance => Clause(
        "SY22-10-4",
        Every<City>.Should(c => c.CountOf(SchoolsAccepted).ShareOf(c.CompulsorySchools))
            .BeExactly(100.Percent()).During(2022));
}
