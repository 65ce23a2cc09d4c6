using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(一)2: 150 red school-based lessons and 15 red routes by 2025.</summary>
[Clause("SY23-2-4")]
[Clause("SY23-2-5")]
public sealed class Task2RedHeritageTests
{
    [TestCase("SY23-2-4", "sy23.redSchoolBasedLessons", 150)]
    [TestCase("SY23-2-5", "sy23.redStudyRoutes", 15)]
    public void Lessons_and_routes_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
