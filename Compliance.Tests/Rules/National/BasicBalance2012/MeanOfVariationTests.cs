using NUnit.Framework;

namespace Compliance.Tests.Rules.National.BasicBalance2012;

/// <summary>The mean of eight coefficients of variation is at most 0.65 between primary and 0.55 between junior secondary schools.</summary>
[Clause("CN-BB12-M-P")]
[Clause("CN-BB12-M-J")]
public sealed class MeanOfVariationTests
{
    private const string Primary = "cnbb12.primaryBasicBalance";
    private const string Junior = "cnbb12.juniorBasicBalance";

    [TestCase("CN-BB12-M-P", Primary, 0.65, "met")]
    [TestCase("CN-BB12-M-P", Primary, 0.592, "met")]
    [TestCase("CN-BB12-M-P", Primary, 0.651, "advisory: 0.001 fewer cnbb12.primaryBasicBalance")]
    [TestCase("CN-BB12-M-P", Primary, null, "undecided: cnbb12.primaryBasicBalance")]
    [TestCase("CN-BB12-M-J", Junior, 0.55, "met")]
    [TestCase("CN-BB12-M-J", Junior, 0.551, "advisory: 0.001 fewer cnbb12.juniorBasicBalance")]
    [TestCase("CN-BB12-M-J", Junior, 0.6, "advisory: 0.05 fewer cnbb12.juniorBasicBalance", Description = "that of primary schools would do")]
    [TestCase("CN-BB12-M-J", Junior, null, "undecided: cnbb12.juniorBasicBalance")]
    public void It_may_reach_the_limit_and_not_go_beyond(string id, string indicator, decimal? mean, string verdict) =>
        Assert.That(Nation.Clause(id).Says(Nation.District((indicator, mean))), Is.EqualTo(verdict));

    [Test]
    public void It_is_asked_from_2013() => Nation.IsInForceFrom(
        "CN-BB12-M-P", "2012-12-31", "2013-01-01", Nation.District((Primary, 0.66m)), "advisory: 0.01 fewer cnbb12.primaryBasicBalance");
}
