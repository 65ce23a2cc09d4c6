using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>Quality, public recognition, and which counties may apply.</summary>
[Clause("CN-QB17-Q1-1")]
[Clause("CN-QB17-Q2-1")]
[Clause("CN-QB17-Q4-1")]
[Clause("CN-QB17-Q9-1")]
[Clause("CN-QB17-Q9-2")]
[Clause("CN-QB17-P-1")]
[Clause("CN-QB17-E-1")]
[Clause("CN-QB17-E-2")]
public sealed class QualityAndRecognitionTests
{
    [TestCase(95, "met")]
    [TestCase(94.99, "advisory: 0.01 more juniorThreeYearRetentionRate")]
    [TestCase(101.5, "met", Description = "where more moved in than left")]
    [TestCase(null, "undecided: juniorThreeYearRetentionRate")]
    public void Nineteen_of_twenty_juniors_stay(decimal? rate, string verdict) => Assert.That(
        County.Clause("CN-QB17-Q1-1").Says(new District { Code = "1", JuniorThreeYearRetentionRate = rate is { } known ? new Percentage(known) : null }),
        Is.EqualTo(verdict));

    [TestCase(95, 100, "met")]
    [TestCase(94, 100, "advisory: 1 more disabledChildrenInCompulsoryEducation")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 100, "undecided: disabledChildrenInCompulsoryEducation")]
    [TestCase(95, null, "undecided: disabledChildrenOfSchoolAge")]
    public void Nineteen_of_twenty_disabled_children_are_enrolled(int? enrolled, int? children, string verdict) => Assert.That(
        County.Clause("CN-QB17-Q2-1").Says(
            new District { Code = "1", DisabledChildrenInCompulsoryEducation = enrolled, DisabledChildrenOfSchoolAge = children }),
        Is.EqualTo(verdict));

    [TestCase(50_000, 1_000_000, "met")]
    [TestCase(49_999, 1_000_000, "advisory: 1 more trainingBudget")]
    [TestCase(0, 0, "not applicable: EmptyPopulation")]
    [TestCase(null, 1_000_000, "undecided: trainingBudget")]
    [TestCase(50_000, null, "undecided: publicFundsBudget")]
    public void A_twentieth_of_the_public_funds_of_a_school_is_for_training(decimal? training, decimal? funds, string verdict) => Assert.That(
        County.Clause("CN-QB17-Q4-1").Says(
            new School
            {
                Code = "1", Stage = SchoolStage.NineYear,
                TrainingBudget = training is { } part ? new Money(part) : null, PublicFundsBudget = funds is { } whole ? new Money(whole) : null,
            }),
        Is.EqualTo(verdict));

    [Test]
    public void Training_funds_are_asked_of_schools_of_compulsory_education() => Assert.That(
        County.Clause("CN-QB17-Q4-1").StagesReached(stage => new School { Code = "1", Stage = stage, TrainingBudget = new Money(1), PublicFundsBudget = new Money(1) }),
        Is.EquivalentTo([
            SchoolStage.Primary, SchoolStage.Junior, SchoolStage.NineYear, SchoolStage.CompleteSecondary, SchoolStage.TwelveYear, SchoolStage.Special,
        ]));

    [TestCase("CN-QB17-Q9-1", "cnqb17.lowestMonitoredLevel", 3, "met")]
    [TestCase("CN-QB17-Q9-1", "cnqb17.lowestMonitoredLevel", 4, "met")]
    [TestCase("CN-QB17-Q9-1", "cnqb17.lowestMonitoredLevel", 2, "advisory: 1 more cnqb17.lowestMonitoredLevel")]
    [TestCase("CN-QB17-Q9-1", "cnqb17.lowestMonitoredLevel", null, "undecided: cnqb17.lowestMonitoredLevel")]
    [TestCase("CN-QB17-Q9-2", "cnqb17.largestMonitoredDifference", 0.149, "met")]
    [TestCase("CN-QB17-Q9-2", "cnqb17.largestMonitoredDifference", 0.15, "advisory")]
    [TestCase("CN-QB17-Q9-2", "cnqb17.largestMonitoredDifference", 0.16, "advisory: 0.01 fewer cnqb17.largestMonitoredDifference")]
    [TestCase("CN-QB17-Q9-2", "cnqb17.largestMonitoredDifference", null, "undecided: cnqb17.largestMonitoredDifference")]
    [TestCase("CN-QB17-P-1", "cnqb17.recognition", 85, "met")]
    [TestCase("CN-QB17-P-1", "cnqb17.recognition", 84.9, "advisory: 0.1 more cnqb17.recognition")]
    [TestCase("CN-QB17-P-1", "cnqb17.recognition", null, "undecided: cnqb17.recognition")]
    [TestCase("CN-QB17-E-1", "cnqb17.highestPrimaryBasicBalance", 0.60, "met")]
    [TestCase("CN-QB17-E-1", "cnqb17.highestPrimaryBasicBalance", 0.61, "advisory: 0.01 fewer cnqb17.highestPrimaryBasicBalance")]
    [TestCase("CN-QB17-E-1", "cnqb17.highestPrimaryBasicBalance", null, "undecided: cnqb17.highestPrimaryBasicBalance")]
    [TestCase("CN-QB17-E-2", "cnqb17.highestJuniorBasicBalance", 0.50, "met")]
    [TestCase("CN-QB17-E-2", "cnqb17.highestJuniorBasicBalance", 0.51, "advisory: 0.01 fewer cnqb17.highestJuniorBasicBalance")]
    [TestCase("CN-QB17-E-2", "cnqb17.highestJuniorBasicBalance", null, "undecided: cnqb17.highestJuniorBasicBalance")]
    public void What_the_state_and_the_county_report(string id, string indicator, decimal? value, string verdict) => Assert.That(
        County.Clause(id).Says(new District { Code = "1", Indicators = ClauseChecks.Values((indicator, value)) }), Is.EqualTo(verdict));
}
