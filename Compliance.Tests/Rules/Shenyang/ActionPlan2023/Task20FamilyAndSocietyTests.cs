using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(八)20: 100 family-education guidance teams by 2025.</summary>
[Clause("SY23-20-4")]
public sealed class Task20FamilyAndSocietyTests
{
    [TestCase("SY23-20-4", "sy23.familyEducationTeams", 100)]
    public void Teams_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
