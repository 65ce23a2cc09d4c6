using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(二)5: by 2025, 300 sports, arts and myopia-prevention schools each, 100 mental-health schools, 100 growth diaries, and a family-education team for every
/// street and township.
/// </summary>
[Clause("SY23-5-16")]
[Clause("SY23-5-17")]
[Clause("SY23-5-18")]
[Clause("SY23-5-19")]
[Clause("SY23-5-20")]
[Clause("SY23-5-21")]
public sealed class Task5FiveSidedEducationTests
{
    [TestCase("SY23-5-16", "sy23.sportsFeatureSchools", 300)]
    [TestCase("SY23-5-17", "sy23.artsFeatureSchools", 300)]
    [TestCase("SY23-5-18", "sy23.myopiaPreventionFeatureSchools", 300)]
    [TestCase("SY23-5-19", "sy23.mentalHealthFeatureSchools", 100)]
    [TestCase("SY23-5-20", "sy23.excellentGrowthDiaries", 100)]
    public void Feature_schools_and_diaries_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);

    [Test]
    public void Every_street_and_township_has_a_team() => InThePlan.IsCompleteByTheEndOf2025(
        "SY23-5-21", "sy23.streetsAndTownshipsWithFamilyEducationTeam", "sy23.streetsAndTownships",
        (part, whole) => InThePlan.City(("sy23.streetsAndTownshipsWithFamilyEducationTeam", part), ("sy23.streetsAndTownships", whole)));
}
