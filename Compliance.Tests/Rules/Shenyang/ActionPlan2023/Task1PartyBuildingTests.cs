using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(一)1: 160 Party-building brands and 60 model schools by 2025.</summary>
[Clause("SY23-1-5")]
[Clause("SY23-1-6")]
public sealed class Task1PartyBuildingTests
{
    [TestCase("SY23-1-5", "sy23.partyBrands", 160)]
    [TestCase("SY23-1-6", "sy23.partyModelSchools", 60)]
    public void Brands_and_model_schools_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
