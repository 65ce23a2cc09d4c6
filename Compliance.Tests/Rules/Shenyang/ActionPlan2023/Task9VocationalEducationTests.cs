using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(四)9: three city consortia and five sector communities of industry and education by 2025.</summary>
[Clause("SY23-9-6")]
[Clause("SY23-9-7")]
public sealed class Task9VocationalEducationTests
{
    [TestCase("SY23-9-6", "sy23.cityIndustryEducationConsortia", 3)]
    [TestCase("SY23-9-7", "sy23.sectorIndustryEducationCommunities", 5)]
    public void Consortia_and_communities_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
