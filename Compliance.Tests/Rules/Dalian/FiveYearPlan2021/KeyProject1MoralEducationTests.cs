using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>重点项目1: two hundred trainings of ideology core staff in the five years.</summary>
[Clause("DL21-K1-2")]
public sealed class KeyProject1MoralEducationTests
{
    [Test]
    public void Two_hundred_trainings_are_due_with_the_plan() =>
        DalianPlan.AsksForByTheEndOf2025("DL21-K1-2", "dl21.ideologyCoreStaffTrainings", 200);
}
