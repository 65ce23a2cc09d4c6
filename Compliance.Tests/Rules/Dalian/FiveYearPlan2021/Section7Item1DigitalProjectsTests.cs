using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.Dalian.FiveYearPlan2021;

/// <summary>
/// 三(七)1 and 重点项目6: every network upgraded and every campus wireless, 1000 Mbps for primary and 10000 for secondary schools, every classroom equipped, a
/// learning space for everybody, and ever more pilot schools.
/// </summary>
[Clause("DL21-7.1-3")]
[Clause("DL21-7.1-4")]
[Clause("DL21-7.1-5")]
[Clause("DL21-7.1-6")]
[Clause("DL21-7.1-7")]
[Clause("DL21-7.1-8")]
[Clause("DL21-7.1-11")]
[Clause("DL21-7.1-12")]
[Clause("DL21-7.1-15")]
public sealed class Section7Item1DigitalProjectsTests
{
    private static readonly ClauseUnderTest Primary = DalianPlan.Clause("DL21-7.1-4");
    private static readonly ClauseUnderTest Secondary = DalianPlan.Clause("DL21-7.1-5");

    [TestCase(900, 900, "2025-12-31", "met")]
    [TestCase(899, 900, "2025-12-31", "violation: 1 more dl21.schoolsWithUpgradedNetwork")]
    [TestCase(899, 900, "2025-12-30", "not yet due: 1 more dl21.schoolsWithUpgradedNetwork")]
    public void The_network_of_every_school_is_upgraded(int upgraded, int schools, string day, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-7.1-3").On(day).Says(DalianPlan.City(("dl21.schoolsWithUpgradedNetwork", upgraded)) with { Schools = schools }),
        Is.EqualTo(verdict));

    [TestCase(1000, "2025-12-31", "met")]
    [TestCase(999, "2025-12-31", "advisory: 1 more dl21.networkSpeed")]
    [TestCase(999.5, "2025-12-31", "advisory: 0.5 more dl21.networkSpeed")]
    [TestCase(999, "2025-12-30", "not yet due: 1 more dl21.networkSpeed")]
    [TestCase(null, "2025-12-31", "undecided: dl21.networkSpeed")]
    public void A_primary_school_strives_for_1000_Mbps(decimal? speed, string day, string verdict) =>
        Assert.That(Primary.On(day).Says(Connected(SchoolStage.Primary, speed)), Is.EqualTo(verdict));

    [TestCase(SchoolStage.Junior, 10000, "met")]
    [TestCase(SchoolStage.Senior, 9999, "advisory: 1 more dl21.networkSpeed")]
    [TestCase(SchoolStage.NineYear, 1000, "advisory: 9000 more dl21.networkSpeed")]
    [TestCase(SchoolStage.Primary, 1000, "not applicable: OutsideCondition")]
    public void A_school_with_secondary_grades_strives_for_10000_Mbps(SchoolStage stage, decimal speed, string verdict) =>
        Assert.That(Secondary.Says(Connected(stage, speed)), Is.EqualTo(verdict));

    [Test]
    public void No_school_answers_to_both_speeds()
    {
        Assert.That(Primary.StagesReached(stage => Connected(stage, 10000)), Is.EqualTo(new[] { SchoolStage.Primary }));
        Assert.That(
            Secondary.StagesReached(stage => Connected(stage, 10000)),
            Is.EquivalentTo(
                new[] { SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.Senior, SchoolStage.TwelveYear }));
    }

    [TestCase("DL21-7.1-6", "dl21.campusesWithWireless", "dl21.campuses")]
    [TestCase("DL21-7.1-7", "dl21.classroomsWithUpgradedMultimedia", "dl21.classrooms")]
    [TestCase("DL21-7.1-8", "dl21.classroomsWithSmartDevices", "dl21.classrooms")]
    public void Not_one_campus_or_classroom_is_left_out(string id, string part, string whole)
    {
        var clause = DalianPlan.Clause(id);
        Assert.That(clause.Says(DalianPlan.City((part, 1000), (whole, 1000))), Is.EqualTo("met"));
        Assert.That(clause.Says(DalianPlan.City((part, 999), (whole, 1000))), Is.EqualTo($"violation: 1 more {part}"));
        Assert.That(clause.On("2025-12-30").Says(DalianPlan.City((part, 999), (whole, 1000))), Is.EqualTo($"not yet due: 1 more {part}"));
        Assert.That(clause.Says(DalianPlan.City((part, 0), (whole, 0))), Is.EqualTo("not applicable: EmptyPopulation"));
        Assert.That(clause.Says(DalianPlan.City((whole, 1000))), Is.EqualTo($"undecided: {part}"));
    }

    [TestCase("DL21-7.1-11", "dl21.personsWithLearningSpace")]
    [TestCase("DL21-7.1-12", "dl21.personsUsingLearningSpace")]
    public void Everybody_is_exactly_all_of_them(string id, string part)
    {
        var clause = DalianPlan.Clause(id);
        Assert.That(clause.Says(DalianPlan.City((part, 5000), ("dl21.teachersAndStudents", 5000))), Is.EqualTo("met"));
        Assert.That(clause.Says(DalianPlan.City((part, 4999), ("dl21.teachersAndStudents", 5000))), Is.EqualTo($"advisory: 1 more {part}"));
        Assert.That(clause.On("2025-12-30").Says(DalianPlan.City((part, 4999), ("dl21.teachersAndStudents", 5000))), Does.StartWith("not yet due"));
        Assert.That(clause.Says(DalianPlan.City((part, 5000))), Is.EqualTo("undecided: dl21.teachersAndStudents"));
    }

    [TestCase(41, 40, "met")]
    [TestCase(40, 40, "violation: 1 more dl21.networkSpacePilotSchools")]
    [TestCase(40, null, "undecided: dl21.networkSpacePilotSchoolsLastYear")]
    public void More_schools_pilot_than_the_year_before(int? now, int? before, string verdict) => Assert.That(
        DalianPlan.Clause("DL21-7.1-15")
            .Says(DalianPlan.City(("dl21.networkSpacePilotSchools", now), ("dl21.networkSpacePilotSchoolsLastYear", before))),
        Is.EqualTo(verdict));

    private static School Connected(SchoolStage stage, decimal? speed) => DalianPlan.School(stage, ("dl21.networkSpeed", speed));
}
