using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Shenyang.ActionPlan2023;

/// <summary>
/// 四(八)21: fall-prevention, patrol and alarm devices wherever they are needed, every canteen with an open kitchen, all video monitoring on the platform, and
/// the devices again by 2025 for public schools and public kindergartens.
/// </summary>
[Clause("SY23-21-3")]
[Clause("SY23-21-6")]
[Clause("SY23-21-7")]
[Clause("SY23-21-14")]
[Clause("SY23-21-15")]
[Clause("SY23-21-16")]
[Clause("SY23-21-17")]
[Clause("SY23-21-18")]
[Clause("SY23-21-19")]
public sealed class Task21CampusSafetyTests
{
    private const string KeyPositions = "sy23.keyPositions";

    [TestCase("SY23-21-3", "sy23.fallPreventionPointsFitted", "sy23.fallPreventionPoints")]
    [TestCase("SY23-21-6", "sy23.keyPositionsWithPatrolDevice", KeyPositions)]
    [TestCase("SY23-21-7", "sy23.keyPositionsWithAlarmDevice", KeyPositions)]
    [TestCase("SY23-21-14", "sy23.canteensWithOpenKitchen", "sy23.canteens")]
    [TestCase("SY23-21-15", "sy23.videoMonitoringSystemsOnPlatform", "sy23.videoMonitoringSystems")]
    [TestCase("SY23-21-16", "sy23.keyPositionsWithPatrolDevice", KeyPositions)]
    [TestCase("SY23-21-17", "sy23.keyPositionsWithAlarmDevice", KeyPositions)]
    public void A_school_has_them_all(string id, string part, string whole) =>
        InThePlan.IsCompleteByTheEndOf2025(id, part, whole, (having, of) => InThePlan.School((part, having), (whole, of)));

    [TestCase("SY23-21-18", "sy23.keyPositionsWithPatrolDevice")]
    [TestCase("SY23-21-19", "sy23.keyPositionsWithAlarmDevice")]
    public void A_public_kindergarten_has_them_all(string id, string part) =>
        InThePlan.IsCompleteByTheEndOf2025(id, part, KeyPositions, (having, of) => Kindergarten((part, having), (KeyPositions, of)));

    [TestCase("SY23-21-3")]
    [TestCase("SY23-21-6")]
    [TestCase("SY23-21-7")]
    [TestCase("SY23-21-14")]
    [TestCase("SY23-21-15")]
    [TestCase("SY23-21-16")]
    [TestCase("SY23-21-17")]
    public void Primary_and_secondary_schools_are_reached(string id) => Assert.That(
        InThePlan.Clause(id).StagesReached(stage => InThePlan.School() with { Stage = stage }), Is.EquivalentTo(Stages.PrimaryAndSecondary));

    [TestCase("SY23-21-18")]
    [TestCase("SY23-21-19")]
    public void Kindergartens_are_reached(string id) => Assert.That(
        InThePlan.Clause(id).StagesReached(stage => InThePlan.School() with { Stage = stage }), Is.EqualTo(new[] { SchoolStage.Kindergarten }));

    [TestCase("SY23-21-6", "sy23.keyPositionsWithPatrolDevice", "violation: 1 more sy23.keyPositionsWithPatrolDevice")]
    [TestCase("SY23-21-7", "sy23.keyPositionsWithAlarmDevice", "violation: 1 more sy23.keyPositionsWithAlarmDevice")]
    [TestCase("SY23-21-16", "sy23.keyPositionsWithPatrolDevice", "not applicable: OutsideCondition")]
    [TestCase("SY23-21-17", "sy23.keyPositionsWithAlarmDevice", "not applicable: OutsideCondition")]
    public void A_private_school_answers_to_the_general_sentence_only(string id, string part, string verdict) => Assert.That(
        InThePlan.Clause(id).Says(InThePlan.School((part, 9), (KeyPositions, 10)) with { Ownership = SchoolOwnership.Private }), Is.EqualTo(verdict));

    [TestCase("SY23-21-18", "sy23.keyPositionsWithPatrolDevice")]
    [TestCase("SY23-21-19", "sy23.keyPositionsWithAlarmDevice")]
    public void A_private_kindergarten_is_not_concerned(string id, string part) => Assert.That(
        InThePlan.Clause(id).Says(Kindergarten((part, 9), (KeyPositions, 10)) with { Ownership = SchoolOwnership.Private }),
        Is.EqualTo("not applicable: OutsideCondition"));

    [Test]
    public void Who_runs_the_school_must_be_known_where_only_public_ones_are_concerned()
    {
        var school = InThePlan.School(("sy23.keyPositionsWithPatrolDevice", 9), (KeyPositions, 10)) with { Ownership = null };
        Assert.That(InThePlan.Clause("SY23-21-16").Says(school), Is.EqualTo("undecided: ownership"));
        Assert.That(InThePlan.Clause("SY23-21-6").Says(school), Is.EqualTo("violation: 1 more sy23.keyPositionsWithPatrolDevice"));
    }

    [Test]
    public void A_school_without_a_canteen_needs_no_open_kitchen()
    {
        var clause = InThePlan.Clause("SY23-21-14");
        Assert.That(clause.Says(InThePlan.School(("sy23.canteens", 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(InThePlan.School()), Is.EqualTo("undecided: sy23.canteensWithOpenKitchen, sy23.canteens"));
    }

    [TestCase("210181", "violation: 1 more sy23.canteensWithOpenKitchen")]
    [TestCase("210202", "not applicable: OutsideJurisdiction")]
    public void Only_schools_of_Shenyang_are_reached(string district, string verdict) => Assert.That(
        InThePlan.Clause("SY23-21-14").In(district).Says(InThePlan.School(("sy23.canteensWithOpenKitchen", 1), ("sy23.canteens", 2))), Is.EqualTo(verdict));

    private static School Kindergarten(params (string Name, decimal? Value)[] indicators) =>
        InThePlan.School(indicators) with { Stage = SchoolStage.Kindergarten };
}
