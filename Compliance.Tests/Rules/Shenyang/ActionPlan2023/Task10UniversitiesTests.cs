using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(四)10: four world and ten national first-class disciplines and twenty guidance stations by 2025.</summary>
[Clause("SY23-10-7")]
[Clause("SY23-10-8")]
[Clause("SY23-10-9")]
public sealed class Task10UniversitiesTests
{
    [TestCase("SY23-10-7", "sy23.worldFirstClassDisciplines", 4)]
    [TestCase("SY23-10-8", "sy23.nationalFirstClassDisciplines", 10)]
    [TestCase("SY23-10-9", "sy23.employmentGuidanceStations", 20)]
    public void Disciplines_and_stations_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
