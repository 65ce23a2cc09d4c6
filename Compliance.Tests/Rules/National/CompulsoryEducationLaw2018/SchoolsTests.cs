using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.CompulsoryEducationLaw2018;

/// <summary>Articles 2, 30 and 44: no fees, qualified teachers, aid for needy students, in schools of compulsory education.</summary>
[Clause("CN-CE18-2-1")]
[Clause("CN-CE18-30-1")]
[Clause("CN-CE18-44-1")]
[Clause("CN-CE18-44-2")]
public sealed class SchoolsTests
{
    private static readonly SchoolStage[] Compulsory =
        [SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear, SchoolStage.Special];

    [TestCase(SchoolOwnership.Public, 0, "met")]
    [TestCase(SchoolOwnership.Public, 0.01, "violation: 0.01 fewer compulsoryFeePerStudent")]
    [TestCase(SchoolOwnership.Public, 300, "violation: 300 fewer compulsoryFeePerStudent")]
    [TestCase(SchoolOwnership.Public, null, "undecided: compulsoryFeePerStudent")]
    [TestCase(SchoolOwnership.Private, 8000, "not applicable: OutsideCondition")]
    [TestCase(null, 300, "undecided: ownership")]
    public void A_public_school_charges_nothing(SchoolOwnership? ownership, decimal? fee, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-2-1").Says(Nation.School(SchoolStage.Junior) with { Ownership = ownership, CompulsoryFeePerStudent = Nation.Yuan(fee) }),
        Is.EqualTo(verdict));

    [TestCase(60, 60, "met")]
    [TestCase(59, 60, "violation: 1 more teachersWithQualification")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 60, "undecided: teachersWithQualification")]
    [TestCase(60, null, "undecided: fullTimeTeachers")]
    public void Every_full_time_teacher_is_qualified(int? qualified, int? teachers, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-30-1").Says(
            Nation.School(SchoolStage.Primary) with { TeachersWithQualification = Given.Posts(qualified), FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [Test]
    public void Every_needy_student_has_free_textbooks() => Nation.Clause("CN-CE18-44-1").AsksForAll(
        indicators => Nation.School(SchoolStage.NineYear, indicators), "cnce18.needyStudentsWithFreeTextbooks", "cnce18.needyCompulsoryStudents");

    [TestCase(40, 40, "met")]
    [TestCase(39, 40, "violation: 1 more needyBoardersSubsidised")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 40, "undecided: needyBoardersSubsidised")]
    [TestCase(40, null, "undecided: needyBoarders")]
    public void Every_needy_boarder_has_a_subsidy(int? subsidised, int? boarders, string verdict) => Assert.That(
        Nation.Clause("CN-CE18-44-2").Says(Nation.School(SchoolStage.Junior) with { NeedyBoardersSubsidised = subsidised, NeedyBoarders = boarders }),
        Is.EqualTo(verdict));

    [TestCase("CN-CE18-2-1")]
    [TestCase("CN-CE18-30-1")]
    [TestCase("CN-CE18-44-1")]
    [TestCase("CN-CE18-44-2")]
    public void They_go_for_schools_of_compulsory_education(string id) =>
        Assert.That(Nation.Clause(id).StagesReached(stage => Nation.School(stage) with { Ownership = SchoolOwnership.Public }), Is.EquivalentTo(Compulsory));

    [Test]
    public void They_are_asked_from_the_day_of_the_amendment() => Nation.IsInForceFrom(
        "CN-CE18-2-1", "2018-12-28", "2018-12-29",
        Nation.School(SchoolStage.Primary) with { Ownership = SchoolOwnership.Public, CompulsoryFeePerStudent = Nation.Yuan(1) },
        "violation: 1 fewer compulsoryFeePerStudent");
}
