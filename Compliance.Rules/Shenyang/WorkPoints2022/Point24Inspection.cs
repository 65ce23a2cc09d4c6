using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;

namespace Compliance.Rules.Shenyang.WorkPoints2022;

/// <summary>Point 24 (五24): the reform of education inspection.</summary>
public sealed class Point24Inspection : Article
{
    private static readonly Indicator<City> DistrictsReviewed = new(
        "sy22.namedDistrictsReviewedForQualityBalance",
        new("已接受优质均衡预复核和复核的点名区", "named districts both pre-reviewed and reviewed for quality balance"),
        QuantityUnit.Count);

    private static readonly Indicator<City> DistrictsApplying = new(
        "sy22.namedDistrictsApplyingForQualityBalance",
        new("已申报省级优质均衡评估的点名区", "named districts that applied for the provincial assessment of quality balance"),
        QuantityUnit.Count);

    private static readonly Indicator<City> PreschoolAssessed = new(
        "sy22.namedDistrictsAssessedForUniversalPreschool",
        new("已完成学前普及普惠市级验收的点名区", "named districts whose municipal assessment of universal, inclusive preschool is completed"),
        QuantityUnit.Count);

    /// <summary>SY22-24-6: the three named districts are pre-reviewed and reviewed for quality balance.</summary>
    /// <remarks>The districts named are Shenhe, Shenbei and Hunnan; a district counts once both steps are done.</remarks>
    public Standard<City> QualityBalanceReviews => Clause(
        "SY22-24-6",
        Every<City>.Must(c => c.CountOf(DistrictsReviewed)).BeExactly(3).During(2022));

    /// <summary>SY22-24-7: the three named districts apply for the provincial assessment.</summary>
    public Standard<City> ProvincialApplications => Clause(
        "SY22-24-7",
        Every<City>.Must(c => c.CountOf(DistrictsApplying)).BeExactly(3).During(2022));

    /// <summary>SY22-24-8: the named districts whose municipal assessment of universal, inclusive preschool is completed.</summary>
    /// <remarks>The districts named are Heping, Shenhe, Hunnan, Yuhong and Shenbei. The list is open, but others do not take their place.</remarks>
    public Standard<City> PreschoolAssessments => Clause(
        "SY22-24-8",
        Every<City>.Must(c => c.CountOf(PreschoolAssessed)).BeAtLeast(5).During(2022));
}
