using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>二7: 20 quality courses in labour education.</summary>
[Clause("SY22-7-5")]
public sealed class Point07LabourEducationTests
{
    [TestCase("SY22-7-5", "sy22.qualityLabourCourses", 20)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);
}
