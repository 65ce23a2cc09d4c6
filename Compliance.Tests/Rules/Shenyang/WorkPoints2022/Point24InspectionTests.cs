using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.WorkPoints2022;

/// <summary>五24: three named districts are reviewed for quality balance and apply for the provincial assessment; five are assessed for preschool.</summary>
[Clause("SY22-24-6")]
[Clause("SY22-24-7")]
[Clause("SY22-24-8")]
public sealed class Point24InspectionTests
{
    private const string Reviewed = "sy22.namedDistrictsReviewedForQualityBalance";
    private const string Applying = "sy22.namedDistrictsApplyingForQualityBalance";

    [TestCase("SY22-24-8", "sy22.namedDistrictsAssessedForUniversalPreschool", 5)]
    public void So_many_are_planned_for_the_year(string id, string indicator, int planned) => WorkPoints.IsPlannedCount(id, indicator, planned);

    [TestCase("SY22-24-6", Reviewed)]
    [TestCase("SY22-24-7", Applying)]
    public void Just_the_three_named_districts_are_meant(string id, string indicator)
    {
        var clause = WorkPoints.Clause(id);
        Assert.That(clause.Says(WorkPoints.City((indicator, 3))), Is.EqualTo("met"));
        Assert.That(clause.Says(WorkPoints.City((indicator, 2))), Is.EqualTo($"violation: 1 more {indicator}"));
        Assert.That(clause.Says(WorkPoints.City((indicator, 4))), Is.EqualTo($"violation: 1 fewer {indicator}"));
        Assert.That(clause.Says(WorkPoints.City()), Is.EqualTo($"undecided: {indicator}"));
        Assert.That(clause.On("2022-12-30").Says(WorkPoints.City((indicator, 0))), Is.EqualTo($"not yet due: 3 more {indicator}"));
    }
}
