using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Quantities;
using Compliance.Rules.National;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>
/// Safeguard item 4: primary and junior secondary schools have at most 2,000 students, nine-year schools and the compulsory stage of twelve-year schools
/// at most 2,500.
/// </summary>
[Clause("CN-QB17-4-1")]
[Clause("CN-QB17-4-2")]
[Clause("CN-QB17-4-3")]
public sealed class Safeguard4SchoolSizeTests
{
    private static readonly ClauseUnderTest PrimaryOrJunior = new(NationalStandards.Pack, "CN-QB17-4-1", "210102", new DateOnly(2025, 12, 31));
    private static readonly ClauseUnderTest NineYear = PrimaryOrJunior with { Id = "CN-QB17-4-2" };
    private static readonly ClauseUnderTest TwelveYear = PrimaryOrJunior with { Id = "CN-QB17-4-3" };

    [TestCase(0, "met")]
    [TestCase(1999, "met")]
    [TestCase(2000, "met")]
    [TestCase(2001, "violation: 1 fewer students")]
    [TestCase(2400, "violation: 400 fewer students")]
    [TestCase(null, "undecided: students")]
    public void A_primary_or_junior_secondary_school_has_at_most_2000_students(int? students, string verdict)
    {
        Assert.That(PrimaryOrJunior.Says(School(SchoolStage.Primary, students)), Is.EqualTo(verdict));
        Assert.That(PrimaryOrJunior.Says(School(SchoolStage.Junior, students)), Is.EqualTo(verdict));
    }

    [TestCase(2500, "met")]
    [TestCase(2501, "violation: 1 fewer students")]
    [TestCase(3000, "violation: 500 fewer students")]
    [TestCase(null, "undecided: students")]
    public void A_nine_year_school_has_at_most_2500(int? students, string verdict) =>
        Assert.That(NineYear.Says(School(SchoolStage.NineYear, students)), Is.EqualTo(verdict));

    [TestCase(1500, 1000, "met")]
    [TestCase(1500, 1001, "violation: 1 fewer primaryStudents")]
    [TestCase(1501, 1000, "violation: 1 fewer primaryStudents")]
    [TestCase(0, 2500, "met")]
    [TestCase(2500, 0, "met")]
    [TestCase(1500, null, "undecided: juniorStudents")]
    [TestCase(null, 1000, "undecided: primaryStudents")]
    [TestCase(null, null, "undecided: primaryStudents, juniorStudents")]
    public void A_twelve_year_school_has_at_most_2500_in_the_compulsory_stage(int? primary, int? junior, string verdict) =>
        Assert.That(
            TwelveYear.Says(School(SchoolStage.TwelveYear, 4000) with { PrimaryStudents = primary, JuniorStudents = junior }),
            Is.EqualTo(verdict));

    [TestCase(2501, null)]
    [TestCase(null, 2501)]
    public void One_section_that_is_too_large_alone_decides_before_the_other_is_reported(int? primary, int? junior)
    {
        var assessment = TwelveYear.Judge(School(SchoolStage.TwelveYear, 4000) with { PrimaryStudents = primary, JuniorStudents = junior });
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(assessment.Measured, Is.EqualTo(new Count(2501)), "what was reported of it");
        Assert.That(assessment.Shortfall, Is.Null, "by how much it is too large is not known");
    }

    [Test]
    public void Each_limit_reaches_its_own_stages()
    {
        Assert.That(PrimaryOrJunior.StagesReached(OfHundred), Is.EquivalentTo([SchoolStage.Primary, SchoolStage.Junior]));
        Assert.That(NineYear.StagesReached(OfHundred), Is.EqualTo([SchoolStage.NineYear]));
        Assert.That(TwelveYear.StagesReached(OfHundred), Is.EqualTo([SchoolStage.TwelveYear]));

        static School OfHundred(SchoolStage stage) => School(stage, 100);
    }

    [Test]
    public void An_unreported_stage_leaves_each_limit_open()
    {
        var school = School(null, 100) with { PrimaryStudents = 50, JuniorStudents = 50 };
        Assert.That(PrimaryOrJunior.Says(school), Is.EqualTo("undecided: stage"));
        Assert.That(NineYear.Says(school), Is.EqualTo("undecided: stage"));
        Assert.That(TwelveYear.Says(school), Is.EqualTo("undecided: stage"));
    }

    [TestCase("2017-12-31", "not applicable: NotInForce")]
    [TestCase("2018-01-01", "violation: 1 fewer students")]
    [TestCase("2018-01-02", "violation: 1 fewer students")]
    [TestCase("2099-12-31", "violation: 1 fewer students")]
    public void They_are_applied_from_2018_without_end(string day, string verdict)
    {
        Assert.That(PrimaryOrJunior.On(day).Says(School(SchoolStage.Junior, 2001)), Is.EqualTo(verdict));
        Assert.That(NineYear.On(day).Says(School(SchoolStage.NineYear, 2501)), Is.EqualTo(verdict));
    }

    [TestCase("110101")]
    [TestCase("710101")]
    public void They_reach_the_whole_country(string district) =>
        Assert.That(PrimaryOrJunior.In(district).Says(School(SchoolStage.Primary, 2001)), Is.EqualTo("violation: 1 fewer students"));

    [Test]
    public void The_measured_value_is_the_number_of_students() =>
        Assert.That(PrimaryOrJunior.Judge(School(SchoolStage.Primary, 1750)).Measured, Is.EqualTo(new Count(1750)));

    private static School School(SchoolStage? stage, int? students) => new() { Code = "1", Stage = stage, Students = students };
}
