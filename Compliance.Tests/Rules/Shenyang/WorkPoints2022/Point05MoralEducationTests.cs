using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>二5: 300 lessons, 300 teaching plans and 300 micro-lessons of quality, 50 studios of master teachers and 100 topics of research.</summary>
[Clause("SY22-5-1")]
[Clause("SY22-5-2")]
[Clause("SY22-5-3")]
[Clause("SY22-5-4")]
[Clause("SY22-5-5")]
public sealed class Point05MoralEducationTests
{
    [TestCase("SY22-5-1", "sy22.qualityIdeologyLessons", 300)]
    [TestCase("SY22-5-2", "sy22.qualityIdeologyTeachingPlans", 300)]
    [TestCase("SY22-5-3", "sy22.qualityIdeologyMicroLessons", 300)]
    [TestCase("SY22-5-4", "sy22.ideologyMasterTeacherStudios", 50)]
    [TestCase("SY22-5-5", "sy22.ideologyResearchTopics", 100)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);
}
