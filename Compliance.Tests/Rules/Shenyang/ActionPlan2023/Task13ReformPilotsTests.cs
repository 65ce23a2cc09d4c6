using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(五)13: twenty reform projects and ten national cases by 2025.</summary>
[Clause("SY23-13-2")]
[Clause("SY23-13-3")]
public sealed class Task13ReformPilotsTests
{
    [TestCase("SY23-13-2", "sy23.innovationReformProjects", 20)]
    [TestCase("SY23-13-3", "sy23.nationalReformCases", 10)]
    public void Projects_and_cases_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
