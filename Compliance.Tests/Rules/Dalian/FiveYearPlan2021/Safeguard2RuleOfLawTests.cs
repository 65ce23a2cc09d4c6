using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>四2: examples of schools run by law are made known.</summary>
[Clause("DL21-S2-5")]
public sealed class Safeguard2RuleOfLawTests
{
    [Test]
    public void One_example_is_the_least_of_a_batch() => DalianPlan.AsksForByTheEndOf2025("DL21-S2-5", "dl21.lawBasedSchoolExamples", 1);
}
