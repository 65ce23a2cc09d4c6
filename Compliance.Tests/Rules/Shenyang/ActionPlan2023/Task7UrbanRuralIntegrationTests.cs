using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(三)7: an alliance of 100 urban and rural schools by 2025.</summary>
[Clause("SY23-7-9")]
public sealed class Task7UrbanRuralIntegrationTests
{
    [TestCase("SY23-7-9", "sy23.urbanRuralAllianceSchools", 100)]
    public void The_members_of_the_alliance_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
