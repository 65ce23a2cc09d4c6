using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Rules.National;
using Compliance.Standards;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.Staffing2014;

/// <summary>
/// One staff member for 19 primary pupils, 13.5 junior secondary students or 12.5 senior secondary students. The figures come from a secondary source.
/// </summary>
[Clause("CN-STAFF14-1")]
[Clause("CN-STAFF14-2")]
[Clause("CN-STAFF14-3")]
public sealed class StudentsPerStaffMemberTests
{
    private static readonly ClauseUnderTest Primary = new(NationalStandards.Pack, "CN-STAFF14-1", "210102", new DateOnly(2025, 12, 31));
    private static readonly ClauseUnderTest Junior = Primary with { Id = "CN-STAFF14-2" };
    private static readonly ClauseUnderTest Senior = Primary with { Id = "CN-STAFF14-3" };

    [TestCase(19, 1, "met")]
    [TestCase(20, 1, "violation: 1 more staff")]
    [TestCase(190, 10, "met")]
    [TestCase(191, 10, "violation: 1 more staff")]
    [TestCase(380, 10, "violation: 10 more staff")]
    [TestCase(381, 10, "violation: 11 more staff")]
    [TestCase(9, 0.5, "met")]
    [TestCase(10, 0.5, "violation: 1 more staff")]
    [TestCase(180, 9.5, "met")]
    [TestCase(181, 9.5, "violation: 1 more staff")]
    public void A_primary_school_has_at_most_19_pupils_per_staff_member(int students, decimal staff, string verdict) =>
        Assert.That(Primary.Says(School(SchoolStage.Primary, students, staff)), Is.EqualTo(verdict));

    [TestCase(27, 2, "met")]
    [TestCase(28, 2, "violation: 1 more staff")]
    [TestCase(13, 1, "met")]
    [TestCase(14, 1, "violation: 1 more staff")]
    [TestCase(135, 10, "met")]
    [TestCase(136, 10, "violation: 1 more staff")]
    [TestCase(270, 10, "violation: 10 more staff")]
    [TestCase(6, 0.5, "met")]
    [TestCase(7, 0.5, "violation: 1 more staff")]
    public void A_junior_secondary_school_has_at_most_13_and_a_half(int students, decimal staff, string verdict) =>
        Assert.That(Junior.Says(School(SchoolStage.Junior, students, staff)), Is.EqualTo(verdict));

    [TestCase(25, 2, "met")]
    [TestCase(26, 2, "violation: 1 more staff")]
    [TestCase(12, 1, "met")]
    [TestCase(13, 1, "violation: 1 more staff")]
    [TestCase(125, 10, "met")]
    [TestCase(126, 10, "violation: 1 more staff")]
    [TestCase(6, 0.5, "met")]
    [TestCase(7, 0.5, "violation: 1 more staff")]
    public void A_senior_secondary_school_has_at_most_12_and_a_half(int students, decimal staff, string verdict) =>
        Assert.That(Senior.Says(School(SchoolStage.Senior, students, staff)), Is.EqualTo(verdict));

    [TestCase(1, "violation: 1 more staff", "violation: 1 more staff", "violation: 1 more staff")]
    [TestCase(26, "violation: 2 more staff", "violation: 2 more staff", "violation: 3 more staff")]
    [TestCase(39, "violation: 3 more staff", "violation: 3 more staff", "violation: 4 more staff")]
    public void Students_without_any_staff_break_it(int students, string primary, string junior, string senior)
    {
        Assert.That(Primary.Says(School(SchoolStage.Primary, students, 0)), Is.EqualTo(primary));
        Assert.That(Junior.Says(School(SchoolStage.Junior, students, 0)), Is.EqualTo(junior));
        Assert.That(Senior.Says(School(SchoolStage.Senior, students, 0)), Is.EqualTo(senior));
    }

    [TestCase(0)]
    [TestCase(12)]
    [TestCase(null)]
    public void A_school_without_students_is_left_out_whatever_its_staff(decimal? staff)
    {
        Assert.That(Primary.Says(School(SchoolStage.Primary, 0, staff)), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Junior.Says(School(SchoolStage.Junior, 0, staff)), Is.EqualTo("not applicable: OutsideCondition"));
        Assert.That(Senior.Says(School(SchoolStage.Senior, 0, staff)), Is.EqualTo("not applicable: OutsideCondition"));
    }

    [Test]
    public void Each_ratio_reaches_separate_schools_of_its_own_stage()
    {
        Assert.That(Primary.StagesReached(Staffed), Is.EqualTo([SchoolStage.Primary]));
        Assert.That(Junior.StagesReached(Staffed), Is.EqualTo([SchoolStage.Junior]));
        Assert.That(Senior.StagesReached(Staffed), Is.EqualTo([SchoolStage.Senior]));

        static School Staffed(SchoolStage stage) => School(stage, 100, 100);
    }

    [Test]
    public void Each_missing_fact_leaves_it_open()
    {
        Assert.That(Primary.Says(School(SchoolStage.Primary, null, 10)), Is.EqualTo("undecided: students"));
        Assert.That(Primary.Says(School(SchoolStage.Primary, 190, null)), Is.EqualTo("undecided: staff"));
        Assert.That(Primary.Says(School(null, 190, 10)), Is.EqualTo("undecided: stage"));
        Assert.That(Junior.Says(School(null, null, null)), Is.EqualTo("undecided: stage, students, staff"));
        Assert.That(Senior.Says(School(SchoolStage.Senior, null, null)), Is.EqualTo("undecided: students, staff"));
    }

    [Test]
    public void A_stage_that_was_not_reported_does_not_matter_where_there_are_no_students() =>
        Assert.That(Primary.Says(School(null, 0, null)), Is.EqualTo("not applicable: OutsideCondition"));

    [TestCase("110101")]
    [TestCase("511102")]
    [TestCase("710101")]
    public void It_reaches_the_whole_country(string district) =>
        Assert.That(Primary.In(district).Says(School(SchoolStage.Primary, 20, 1)), Is.EqualTo("violation: 1 more staff"));

    [TestCase("2014-12-31", "not applicable: NotInForce")]
    [TestCase("2015-01-01", "violation: 1 more staff")]
    [TestCase("2015-01-02", "violation: 1 more staff")]
    [TestCase("2099-12-31", "violation: 1 more staff")]
    public void It_is_applied_from_2015_without_end(string day, string verdict)
    {
        Assert.That(Primary.On(day).Says(School(SchoolStage.Primary, 20, 1)), Is.EqualTo(verdict));
        Assert.That(Junior.On(day).Says(School(SchoolStage.Junior, 14, 1)), Is.EqualTo(verdict));
        Assert.That(Senior.On(day).Says(School(SchoolStage.Senior, 13, 1)), Is.EqualTo(verdict));
    }

    [Test]
    public void Every_citation_says_that_the_figure_is_second_hand()
    {
        foreach (var clause in new[] { Primary, Junior, Senior })
        {
            var citation = clause.Judge(School(SchoolStage.Primary, 19, 1)).Citation;
            Assert.That(citation.Provenance, Is.EqualTo(Provenance.Secondary));
            Assert.That(citation.In(Language.Chinese), Does.Contain("二手来源"));
            Assert.That(citation.In(Language.English), Does.Contain("secondary source"));
        }
    }

    [Test]
    public void The_measured_value_is_the_ratio_of_students_to_staff() =>
        Assert.That(Junior.Judge(School(SchoolStage.Junior, 27, 2)).Measured, Is.EqualTo(13.5m.To(1)));

    private static School School(SchoolStage? stage, int? students, decimal? staff) => new()
    {
        Code = "1",
        Stage = stage,
        Students = students,
        Staff = Given.Posts(staff),
    };
}
