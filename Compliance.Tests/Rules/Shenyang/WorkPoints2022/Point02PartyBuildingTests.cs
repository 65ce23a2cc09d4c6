using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>一2: in 2022, 30 model schools, 100 brand cases and 100 research topics of party building.</summary>
[Clause("SY22-2-7")]
[Clause("SY22-2-8")]
[Clause("SY22-2-9")]
public sealed class Point02PartyBuildingTests
{
    [TestCase("SY22-2-7", "sy22.partyModelSchools", 30)]
    [TestCase("SY22-2-8", "sy22.partyBrandCases", 100)]
    [TestCase("SY22-2-9", "sy22.partyResearchTopics", 100)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);
}
