using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.DisabledEducation2017;

/// <summary>Articles 17, 28, 31, 42, 47 and 48: pupils taught at home, vocational schools, kindergartens, teachers and funds.</summary>
[Clause("CN-DP17-17-5")]
[Clause("CN-DP17-28-2")]
[Clause("CN-DP17-31-1")]
[Clause("CN-DP17-42-1")]
[Clause("CN-DP17-42-2")]
[Clause("CN-DP17-47-4")]
[Clause("CN-DP17-48-2")]
[Clause("CN-DP17-48-3")]
public sealed class DisabledChildrenTests
{
    private const string Intake = "cndp17.disabledVocationalIntake";
    private const string Children = "cndp17.disabledPreschoolAgeChildren";
    private const string InKindergarten = "cndp17.disabledChildrenInKindergarten";
    private const string Trained = "cndp17.teachersWithSpecialEducationTraining";
    private const string Paid = "cndp17.inclusionPublicFundsPerStudent";

    [Test]
    public void Every_pupil_taught_at_home_is_enrolled() =>
        Nation.Clause("CN-DP17-17-5").AsksForAll(Nation.District, "cndp17.childrenTaughtAtHomeEnrolled", "cndp17.childrenTaughtAtHome");

    [TestCase(30, 30, "met")]
    [TestCase(31, 30, "met")]
    [TestCase(29, 30, "violation: 1 more " + Intake)]
    [TestCase(0, 0, "met")]
    [TestCase(null, 30, "undecided: " + Intake)]
    [TestCase(30, null, "undecided: " + Intake + "LastYear")]
    public void Vocational_schools_admit_no_fewer_than_last_year(int? now, int? before, string verdict) =>
        Assert.That(Nation.Clause("CN-DP17-28-2").Says(Nation.District((Intake, now), (Intake + "LastYear", before))), Is.EqualTo(verdict));

    [TestCase(80, 100, 40, 50, "met", Description = "80 percent in both years")]
    [TestCase(81, 100, 40, 50, "met")]
    [TestCase(79, 100, 40, 50, "violation: 1 more " + InKindergarten, Description = "one percentage point")]
    [TestCase(100, 100, 50, 50, "met", Description = "all of them stay all of them")]
    [TestCase(80, 100, 0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, 40, 50, "undecided: " + InKindergarten)]
    [TestCase(80, null, 40, 50, "undecided: " + Children)]
    [TestCase(80, 100, null, 50, "undecided: " + InKindergarten + "LastYear")]
    [TestCase(80, 100, 40, null, "undecided: " + Children + "LastYear")]
    public void Their_share_in_kindergarten_does_not_fall(int? now, int? children, int? before, int? childrenBefore, string verdict) => Assert.That(
        Nation.Clause("CN-DP17-31-1").Says(
            Nation.District((InKindergarten, now), (Children, children), (InKindergarten + "LastYear", before), (Children + "LastYear", childrenBefore))),
        Is.EqualTo(verdict));

    [TestCase(20, 20, "met")]
    [TestCase(19, 20, "violation: 1 more teachersWithQualification")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 20, "undecided: teachersWithQualification")]
    [TestCase(20, null, "undecided: fullTimeTeachers")]
    public void Teachers_of_special_schools_are_qualified(int? qualified, int? teachers, string verdict) => Assert.That(
        Nation.Clause("CN-DP17-42-1").Says(
            Nation.School(SchoolStage.Special) with { TeachersWithQualification = Given.Posts(qualified), FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [TestCase(20, 20, "met")]
    [TestCase(19, 20, "violation: 1 more " + Trained)]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 20, "undecided: " + Trained)]
    [TestCase(20, null, "undecided: fullTimeTeachers")]
    public void And_trained_in_special_education(int? trained, int? teachers, string verdict) => Assert.That(
        Nation.Clause("CN-DP17-42-2").Says(Nation.School(SchoolStage.Special, (Trained, trained)) with { FullTimeTeachers = Given.Posts(teachers) }),
        Is.EqualTo(verdict));

    [TestCase("CN-DP17-42-1")]
    [TestCase("CN-DP17-42-2")]
    public void Both_go_for_special_schools_alone(string id) =>
        Assert.That(Nation.Clause(id).StagesReached(stage => Nation.School(stage)), Is.EqualTo(new[] { SchoolStage.Special }));

    [TestCase(8000, 8000, "met")]
    [TestCase(7999.99, 8000, "violation: 0.01 more " + Paid)]
    [TestCase(1150, 8000, "violation: 6850 more " + Paid)]
    [TestCase(null, 8000, "undecided: " + Paid)]
    [TestCase(8000, null, "undecided: specialSchoolPublicFundsStandard")]
    public void Disabled_pupils_of_ordinary_schools_are_funded_by_the_standard_of_special_ones(decimal? paid, decimal? standard, string verdict) => Assert.That(
        Nation.Clause("CN-DP17-47-4").Says(Nation.District((Paid, paid)) with { SpecialSchoolPublicFundsStandard = Nation.Yuan(standard) }),
        Is.EqualTo(verdict));

    [TestCase("CN-DP17-48-2", "cndp17.compulsoryFundsForDisabled")]
    [TestCase("CN-DP17-48-3", "cndp17.educationSurchargeForDisabled")]
    public void A_part_of_the_money_is_for_them(string id, string amount)
    {
        Assert.That(Nation.Clause(id).Says(Nation.District((amount, 0.01m))), Is.EqualTo("met"));
        Assert.That(Nation.Clause(id).Says(Nation.District((amount, 0))), Is.EqualTo("violation"), "any amount would do");
        Assert.That(Nation.Clause(id).Says(Nation.District()), Is.EqualTo("undecided: " + amount));
    }

    [Test]
    public void It_is_asked_from_May_2017() => Nation.IsInForceFrom(
        "CN-DP17-28-2", "2017-04-30", "2017-05-01", Nation.District((Intake, 0), (Intake + "LastYear", 1)), "violation: 1 more " + Intake);
}
