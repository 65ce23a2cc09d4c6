using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>四(七)19: 3,000 video resources on the public platform by 2025.</summary>
[Clause("SY23-19-6")]
public sealed class Task19DigitalServicesTests
{
    [TestCase("SY23-19-6", "sy23.videoEducationResources", 3000)]
    public void Videos_are_counted(string id, string indicator, int planned) =>
        InThePlan.IsReachedByTheEndOf2025(id, indicator, planned);
}
