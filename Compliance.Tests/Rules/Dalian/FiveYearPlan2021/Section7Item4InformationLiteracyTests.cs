using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>三(七)4: results of research on applying information technology are striven for.</summary>
[Clause("DL21-7.4-8")]
public sealed class Section7Item4InformationLiteracyTests
{
    [Test]
    public void One_result_is_the_least_of_a_batch() =>
        DalianPlan.AsksForByTheEndOf2025("DL21-7.4-8", "dl21.digitalResearchResults", 1, "advisory");
}
