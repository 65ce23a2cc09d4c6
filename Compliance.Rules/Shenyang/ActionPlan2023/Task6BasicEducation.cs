using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.ActionPlan2023;

/// <summary>Task 6 (四(三)6): better and more basic education.</summary>
public sealed class Task6BasicEducation : Article
{
    private static readonly Indicator<City> PreschoolUniversalDistricts = new(
        "sy23.preschoolUniversalDistricts",
        new("通过学前双普认定的区县", "districts and counties recognised for universal and inclusive preschool education"), QuantityUnit.Count);

    private static readonly Indicator<District> DisabledFreeEducationYears = new(
        "sy23.disabledFreeEducationYears",
        new("残疾儿童少年免费教育年限", "years of free education open to disabled children and youth"), QuantityUnit.Years);

    private static readonly Indicator<City> DisabledStudents = new(
        "sy23.disabledStudents",
        new("十五年教育各段在学的残疾儿童少年", "disabled children and youth enrolled in the fifteen years"), QuantityUnit.Count);

    private static readonly Indicator<City> DisabledStudentsInFreeEducation = new(
        "sy23.disabledStudentsInFreeEducation",
        new("享受免费教育的残疾儿童少年", "disabled children and youth who receive free education"), QuantityUnit.Count);

    private static readonly Indicator<City> NewPublicKindergartens = new(
        "sy23.newPublicKindergartens",
        new("2023年以来建成的公办幼儿园", "public kindergartens built since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> NewSchools = new(
        "sy23.newSchools",
        new("2023年以来建成的中小学校", "primary and secondary schools built since 2023"), QuantityUnit.Count);

    private static readonly Indicator<City> NewFeatureSeniorSchools = new(
        "sy23.newProvincialFeatureSeniorSchools",
        new("2023年以来新增的省特色普通高中", "provincial feature senior secondary schools recognised since 2023"), QuantityUnit.Count);

    /// <summary>SY23-6-5: all districts and counties are recognised for universal and inclusive preschool education.</summary>
    public Standard<City> PreschoolUniversality => Clause(
        "SY23-6-5",
        Every<City>.Must(c => c.CountOf(PreschoolUniversalDistricts).ShareOf(c.CountyUnits))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-6-6: good-quality education resources reach all schools of compulsory education at all times.</summary>
    public Standard<City> QualityResourceCoverage => Clause(
        "SY23-6-6",
        Every<City>.Must(c => c.SchoolsWithQualityResources.ShareOf(c.CompulsorySchools)).BeExactly(100.Percent()));

    /// <summary>SY23-6-9: years of free education for disabled children and youth.</summary>
    public Standard<District> FreeEducationForDisabledChildren => Clause(
        "SY23-6-9", Every<District>.Must(d => d.YearsOf(DisabledFreeEducationYears)).BeAtLeast(15.Years()).ByEndOf(2025));

    /// <summary>SY23-6-10: the free education reaches all disabled children and youth who are enrolled.</summary>
    public Standard<City> FreeEducationCoverage => Clause(
        "SY23-6-10",
        Every<City>.Must(c => c.CountOf(DisabledStudentsInFreeEducation).ShareOf(c.CountOf(DisabledStudents)))
            .BeExactly(100.Percent()).ByEndOf(2025));

    /// <summary>SY23-6-15: public kindergartens built in the plan period.</summary>
    public Standard<City> PublicKindergartensBuilt => Clause(
        "SY23-6-15", Every<City>.Must(c => c.CountOf(NewPublicKindergartens)).BeAtLeast(173).ByEndOf(2025));

    /// <summary>SY23-6-16: primary and secondary schools built in the plan period.</summary>
    public Standard<City> SchoolsBuilt => Clause(
        "SY23-6-16", Every<City>.Must(c => c.CountOf(NewSchools)).BeAtLeast(145).ByEndOf(2025));

    /// <summary>SY23-6-17: the share of kindergarten children in public kindergartens by 2025.</summary>
    public Standard<City> PublicKindergartenShare => Clause(
        "SY23-6-17",
        Every<City>.Must(c => c.ChildrenInPublicKindergartens.ShareOf(c.ChildrenInKindergarten))
            .BeAtLeast(60.Percent()).ByEndOf(2025));

    /// <summary>SY23-6-18: new provincial feature senior secondary schools by 2025; the lower bound of the range is the line.</summary>
    public Standard<City> FeatureSeniorSchoolsAdded => Clause(
        "SY23-6-18", Every<City>.Must(c => c.CountOf(NewFeatureSeniorSchools)).BeAtLeast(3).ByEndOf(2025));

    /// <summary>SY23-6-19: the share of school-age disabled children who are in compulsory education by 2025.</summary>
    public Standard<City> CompulsoryEnrolmentOfDisabledChildren => Clause(
        "SY23-6-19",
        Every<City>.Must(c => c.DisabledChildrenInCompulsoryEducation.ShareOf(c.DisabledChildrenOfSchoolAge))
            .BeAtLeast(97.Percent()).ByEndOf(2025));
}
