using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(八)1: model and feature schools of exchange, and one to two international brand projects.</summary>
[Clause("DL21-8.1-3")]
[Clause("DL21-8.1-6")]
public sealed class Section8Item1InternationalExchangeTests
{
    [TestCase("DL21-8.1-3", "dl21.internationalExchangeSchools", 1)]
    [TestCase("DL21-8.1-6", "dl21.internationalVocationalBrands", 1)]
    public void The_city_has_so_many_by_the_end_of_2025(string id, string indicator, int least) =>
        DalianPlan.AsksForByTheEndOf2025(id, indicator, least);
}
