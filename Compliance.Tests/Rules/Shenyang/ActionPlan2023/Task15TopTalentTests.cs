using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(五)15: five pilot schools for top talent by 2025.</summary>
[Clause("SY23-15-6")]
public sealed class Task15TopTalentTests
{
    [TestCase("SY23-15-6", "sy23.topTalentPilotSchools", 5)]
    public void Pilot_schools_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
