using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(四)1 and 重点项目4: two projects each of two universities and four of a third are supported.</summary>
[Clause("DL21-4.1-1")]
[Clause("DL21-4.1-2")]
[Clause("DL21-4.1-3")]
public sealed class Section4Item1FirstClassUniversitiesTests
{
    [TestCase("DL21-4.1-1", "dl21.universityOfTechnologyProjectsSupported", 2)]
    [TestCase("DL21-4.1-2", "dl21.maritimeUniversityProjectsSupported", 2)]
    [TestCase("DL21-4.1-3", "dl21.dalianUniversityProjectsSupported", 4)]
    public void Every_project_that_is_named_is_supported_by_the_end_of_2025(string id, string indicator, int projects) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, projects);
}
