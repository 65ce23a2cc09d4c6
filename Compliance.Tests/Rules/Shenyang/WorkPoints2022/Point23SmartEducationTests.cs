using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>五23: 7 demonstration areas of smart education are being built, and 20 demonstration schools are created.</summary>
[Clause("SY22-23-2")]
[Clause("SY22-23-3")]
public sealed class Point23SmartEducationTests
{
    [TestCase("SY22-23-2", "shenyang.smartEducationDemonstrationAreas", 7)]
    [TestCase("SY22-23-3", "sy22.newSmartEducationDemonstrationSchools", 20)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);
}
