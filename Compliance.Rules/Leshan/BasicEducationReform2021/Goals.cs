using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Leshan.BasicEducationReform2021;

/// <summary>Section 一(二): what the city is to reach by 2025.</summary>
public sealed class Goals : Article
{
    private static readonly Indicator<City> DemonstrationKindergartens =
        new("ls21.provincialDemonstrationKindergartens", new("省级示范性幼儿园", "provincial demonstration kindergartens"), QuantityUnit.Count);

    private static readonly Indicator<City> CountiesOfBalancedQuality = new(
        "ls21.countiesOfNationalBalancedQuality", new("通过国家优质均衡认定的县级单位", "county-level units recognised by the state as of balanced high quality"), QuantityUnit.Count);

    /// <summary>LS21-G-3: children in public and in inclusive private kindergartens.</summary>
    public Standard<City> InclusiveKindergartenCoverage => Clause(
        "LS21-G-3",
        Every<City>.Must(c => c.ChildrenInInclusiveKindergartens.ShareOf(c.ChildrenInKindergarten)).BeAtLeast(85.Percent()).ByEndOf(2025));

    /// <summary>LS21-G-4: children in public kindergartens.</summary>
    public Standard<City> PublicKindergartenShare => Clause(
        "LS21-G-4",
        Every<City>.Must(c => c.ChildrenInPublicKindergartens.ShareOf(c.ChildrenInKindergarten)).BeAtLeast(55.Percent()).ByEndOf(2025));

    /// <summary>LS21-G-5: kindergartens that hold the provincial title.</summary>
    public Standard<City> ProvincialDemonstrationKindergartens => Clause(
        "LS21-G-5",
        Every<City>.Must(c => c.CountOf(DemonstrationKindergartens)).BeAtLeast(20).ByEndOf(2025));

    /// <summary>LS21-G-6: every child of compulsory school age is enrolled.</summary>
    public Standard<City> SchoolAgeEnrolment => Clause(
        "LS21-G-6",
        Every<City>.Must(c => c.SchoolAgeChildrenEnrolled.ShareOf(c.SchoolAgeChildren)).BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>LS21-G-7: the nine-year retention rate.</summary>
    public Standard<City> NineYearRetention => Clause(
        "LS21-G-7",
        Every<City>.Must(c => c.NineYearRetentionRate).BeAtLeast(96.Percent()).ByEndOf(2025));

    /// <summary>
    /// LS21-G-8: county-level units that the state recognised as of balanced high quality; where it was not reported, those that fulfil the conditions of recognition;
    /// striven for.
    /// </summary>
    public Standard<City> CountiesRecognised => Clause(
        "LS21-G-8",
        Every<City>.Should(c => c.CountOf(CountiesOfBalancedQuality)).WhereUnreported(Below<District>.NumberMeeting("CN-QB17-D"))
            .BeAtLeast(5).ByEndOf(2025));

    /// <summary>LS21-G-9: gross enrolment in senior secondary education, vocational schools included.</summary>
    public Standard<City> SeniorStageEnrolment => Clause(
        "LS21-G-9",
        Every<City>.Must(c => c.SeniorStageStudents.ShareOf(c.PopulationAged15To17)).BeAtLeast(96.Percent()).ByEndOf(2025));
}
