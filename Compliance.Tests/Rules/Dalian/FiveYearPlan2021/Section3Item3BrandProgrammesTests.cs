using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(三)3: 50 programmes and 100 courses of secondary, 30 and 80 of higher vocational education; new backbone programmes.</summary>
[Clause("DL21-3.3-1")]
[Clause("DL21-3.3-2")]
[Clause("DL21-3.3-3")]
[Clause("DL21-3.3-4")]
[Clause("DL21-3.3-5")]
public sealed class Section3Item3BrandProgrammesTests
{
    [TestCase("DL21-3.3-1", "dl21.secondaryBrandProgrammes", 50)]
    [TestCase("DL21-3.3-2", "dl21.secondaryBrandCourses", 100)]
    [TestCase("DL21-3.3-3", "dl21.higherBrandProgrammes", 30)]
    [TestCase("DL21-3.3-4", "dl21.higherBrandCourses", 80)]
    [TestCase("DL21-3.3-5", "dl21.newBackboneProgrammes", 1)]
    public void The_city_has_so_many_by_the_end_of_2025(string id, string indicator, int least) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least);
}
