using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>五25: no errors, no faults and no accidents in education exams; the first case is a breach at once.</summary>
[Clause("SY22-25-9")]
[Clause("SY22-25-10")]
[Clause("SY22-25-11")]
public sealed class Point25ExamsTests
{
    [TestCase("SY22-25-9", "sy22.examErrors")]
    [TestCase("SY22-25-10", "sy22.examFaults")]
    [TestCase("SY22-25-11", "sy22.examAccidents")]
    public void The_first_case_breaks_it_on_the_first_day_and_on_any_other(string id, string indicator)
    {
        var clause = WorkPoints.Clause(id);
        Assert.That(clause.Says(WorkPoints.City((indicator, 0))), Is.EqualTo("met"));
        Assert.That(clause.Says(WorkPoints.City((indicator, 1))), Is.EqualTo($"violation: 1 fewer {indicator}"));
        Assert.That(clause.On("2022-02-21").Says(WorkPoints.City((indicator, 1))), Is.EqualTo($"violation: 1 fewer {indicator}"));
        Assert.That(clause.On("2022-02-20").Says(WorkPoints.City((indicator, 1))), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(clause.On("2023-01-01").Says(WorkPoints.City((indicator, 1))), Is.EqualTo("not applicable: NotInForce"));
        Assert.That(clause.Says(WorkPoints.City()), Is.EqualTo($"undecided: {indicator}"));
    }
}
