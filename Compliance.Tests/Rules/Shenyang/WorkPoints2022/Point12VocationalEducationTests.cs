using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>三12: 13 training bases that join industry and education.</summary>
[Clause("SY22-12-4")]
public sealed class Point12VocationalEducationTests
{
    [TestCase("SY22-12-4", "sy22.industryEducationTrainingBases", 13)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);
}
