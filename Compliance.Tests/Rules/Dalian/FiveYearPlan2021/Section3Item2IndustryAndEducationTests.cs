using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(三)2: one college built by government and enterprises together, enterprises and training bases of industry and education.</summary>
[Clause("DL21-3.2-1")]
[Clause("DL21-3.2-2")]
[Clause("DL21-3.2-3")]
public sealed class Section3Item2IndustryAndEducationTests
{
    [TestCase("DL21-3.2-1", "dl21.governmentEnterpriseColleges", 1)]
    [TestCase("DL21-3.2-2", "dl21.industryEducationEnterprises", 1)]
    [TestCase("DL21-3.2-3", "dl21.industryEducationTrainingBases", 1)]
    public void The_city_has_so_many_by_the_end_of_2025(string id, string indicator, int least) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least);
}
