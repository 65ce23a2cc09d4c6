using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.SchoolHealth1990;

/// <summary>A full-time health technician for every 600 students; where there are fewer, a care teacher may do.</summary>
[Clause("CN-SH90-20-3")]
[Clause("CN-SH90-20-4")]
public sealed class Article20HealthStaffTests
{
    private const string Central = "cnsh90.centralPrimarySchool";
    private static readonly ClauseUnderTest Technicians = NationalClause.Of("CN-SH90-20-3");
    private static readonly ClauseUnderTest Smaller = NationalClause.Of("CN-SH90-20-4");

    [TestCase(600, 1, "met")]
    [TestCase(601, 1, "violation: 1 more fullTimeHealthProfessionals")]
    [TestCase(1200, 2, "met")]
    [TestCase(1200, 1, "violation: 1 more fullTimeHealthProfessionals")]
    [TestCase(600, 0, "violation: 1 more fullTimeHealthProfessionals")]
    [TestCase(599, 0, "not applicable: OutsideCondition")]
    [TestCase(600, null, "undecided: fullTimeHealthProfessionals")]
    [TestCase(null, 1, "undecided: students")]
    public void Six_hundred_students_have_a_technician(int? students, int? technicians, string verdict) =>
        Assert.That(Technicians.Says(School(SchoolStage.Junior, students, technicians)), Is.EqualTo(verdict));

    [TestCase(Locality.Urban, null, "met")]
    [TestCase(Locality.Rural, 1, "met")]
    [TestCase(Locality.Town, 1, "met")]
    [TestCase(Locality.Rural, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Town, 0, "not applicable: OutsideCondition")]
    [TestCase(Locality.Rural, null, "undecided: " + Central)]
    [TestCase(null, 1, "met")]
    public void Primary_schools_are_named_in_cities_and_as_central_schools(Locality? locality, int? central, string verdict) => Assert.That(
        Technicians.Says(School(SchoolStage.Primary, 600, 1) with { Locality = locality, Indicators = ClauseChecks.Values((Central, central)) }),
        Is.EqualTo(verdict));

    [TestCase(599, 1, 0, "met")]
    [TestCase(599, 0, 1, "met")]
    [TestCase(599, 0.5, 0.5, "met")]
    [TestCase(599, 0, 0, "advisory: 1 more healthProfessionals")]
    [TestCase(600, 0, 0, "not applicable: OutsideCondition")]
    [TestCase(599, null, 0, "undecided: healthProfessionals")]
    [TestCase(599, 0, null, "undecided: healthCareTeachers")]
    public void A_smaller_school_may_do_with_a_care_teacher(int students, decimal? professionals, decimal? careTeachers, string verdict) => Assert.That(
        Smaller.Says(School(SchoolStage.Primary, students, 0) with
        {
            HealthProfessionals = Given.Posts(professionals),
            HealthCareTeachers = Given.Posts(careTeachers),
        }),
        Is.EqualTo(verdict));

    [Test]
    public void Vocational_schools_need_no_technician()
    {
        Assert.That(
            Technicians.StagesReached(stage => School(stage, 600, 1) with { Locality = Locality.Urban }),
            Is.EquivalentTo(NationalClause.OrdinaryWithVocational.Except([SchoolStage.SecondaryVocational])));
        Assert.That(Smaller.StagesReached(stage => School(stage, 100, 0)), Is.EquivalentTo(NationalClause.OrdinaryWithVocational));
    }

    private static School School(SchoolStage stage, int? students, int? technicians) =>
        NationalClause.School(stage) with { Students = students, FullTimeHealthProfessionals = Given.Posts(technicians) };
}
