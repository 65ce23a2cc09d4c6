using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(八)22: three activity brands, a hundred pairs of schools and fifteen activities in the metropolitan area by 2025.</summary>
[Clause("SY23-22-10")]
[Clause("SY23-22-11")]
[Clause("SY23-22-12")]
public sealed class Task22MetropolitanAreaTests
{
    [TestCase("SY23-22-10", "sy23.metropolitanActivityBrands", 3)]
    [TestCase("SY23-22-11", "sy23.metropolitanSchoolPairs", 100)]
    [TestCase("SY23-22-12", "sy23.metropolitanAllianceActivities", 15)]
    public void Brands_pairs_and_activities_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
