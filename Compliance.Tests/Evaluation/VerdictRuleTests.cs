using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Standards;
using Compliance.Standards.Reading;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>What an outcome means on a day: in force or not, due or not, binding or not.</summary>
public sealed class VerdictRuleTests
{
    private static readonly DateOnly Due = new(2020, 12, 31);
    private static readonly DateOnly Begin = new(2018, 1, 1);
    private static readonly DateOnly End = new(2022, 12, 31);
    private static readonly Sentence<School> Sentence = Every<School>.Must(s => s.Classes).BeAtLeast(1);
    private static readonly Standard Standing = Define(Sentence, until: null);
    private static readonly Standard Ending = Define(Sentence, until: "2022-12-31");
    private static readonly Standard Dated = Define(Sentence.By(Due), until: "2022-12-31");
    private static readonly Standard Yearly = Define(Sentence.During(2020), until: "2022-12-31");

    [Test]
    public void A_standing_duty_takes_each_outcome_as_it_is()
    {
        Assert.That(VerdictRule.Of(Outcome.Met, Standing, Due), Is.EqualTo(Verdict.Met));
        Assert.That(VerdictRule.Of(Outcome.NotMet, Standing, Due), Is.EqualTo(Verdict.NotMet));
        Assert.That(VerdictRule.Of(Outcome.OutsideCondition, Standing, Due), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.EmptyPopulation, Standing, Due), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.OutsideJurisdiction, Standing, Due), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.Indeterminate, Standing, Due), Is.EqualTo(Verdict.Indeterminate));
    }

    [Test]
    public void Before_its_day_a_target_is_not_yet_due_only_when_it_is_not_met()
    {
        var before = Due.AddDays(-1);
        Assert.That(VerdictRule.Of(Outcome.Met, Dated, before), Is.EqualTo(Verdict.Met));
        Assert.That(VerdictRule.Of(Outcome.NotMet, Dated, before), Is.EqualTo(Verdict.NotYetDue));
        Assert.That(VerdictRule.Of(Outcome.OutsideCondition, Dated, before), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.EmptyPopulation, Dated, before), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.OutsideJurisdiction, Dated, before), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.Indeterminate, Dated, before), Is.EqualTo(Verdict.Indeterminate));
    }

    [Test]
    public void On_its_day_and_after_it_an_unmet_target_is_not_met()
    {
        Assert.That(VerdictRule.Of(Outcome.NotMet, Dated, Due), Is.EqualTo(Verdict.NotMet));
        Assert.That(VerdictRule.Of(Outcome.NotMet, Dated, Due.AddDays(1)), Is.EqualTo(Verdict.NotMet));
    }

    [Test]
    public void Outside_the_period_of_its_document_no_outcome_counts([Values] bool before)
    {
        var day = before ? Begin.AddDays(-1) : End.AddDays(1);
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            Assert.That(VerdictRule.Of(outcome, Ending, day), Is.EqualTo(Verdict.NotApplicable), outcome.ToString());
        }
    }

    [Test]
    public void The_first_and_the_last_day_of_the_period_belong_to_it()
    {
        Assert.That(VerdictRule.Of(Outcome.NotMet, Ending, Begin), Is.EqualTo(Verdict.NotMet));
        Assert.That(VerdictRule.Of(Outcome.NotMet, Ending, End), Is.EqualTo(Verdict.NotMet));
    }

    [Test]
    public void A_duty_without_a_day_ends_with_its_document_but_a_missed_target_stays_missed()
    {
        var after = End.AddDays(1);
        Assert.That(VerdictRule.Of(Outcome.NotMet, Ending, after), Is.EqualTo(Verdict.NotApplicable));
        Assert.That(VerdictRule.Of(Outcome.NotMet, Dated, after), Is.EqualTo(Verdict.NotMet));
    }

    [Test]
    public void A_target_of_a_document_that_has_not_begun_does_not_apply_yet() =>
        Assert.That(VerdictRule.Of(Outcome.NotMet, Dated, Begin.AddDays(-1)), Is.EqualTo(Verdict.NotApplicable));

    [TestCase("2019-12-31", Verdict.NotApplicable)]
    [TestCase("2020-01-01", Verdict.NotYetDue)]
    [TestCase("2020-12-30", Verdict.NotYetDue)]
    [TestCase("2020-12-31", Verdict.NotMet)]
    [TestCase("2023-01-01", Verdict.NotMet)]
    public void A_task_of_one_year_begins_with_it_and_is_due_on_its_last_day(string day, Verdict verdict) =>
        Assert.That(
            VerdictRule.Of(Outcome.NotMet, Yearly, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            Is.EqualTo(verdict));

    [TestCase(Modality.Mandatory, BreachKind.Violation)]
    [TestCase(Modality.Target, BreachKind.Violation)]
    [TestCase(Modality.Strive, BreachKind.Advisory)]
    [TestCase(Modality.Principle, BreachKind.Advisory)]
    [TestCase(Modality.Encouraged, BreachKind.Advisory)]
    [TestCase(Modality.Component, BreachKind.Component)]
    public void Only_what_is_mandatory_or_a_target_can_be_violated(Modality modality, BreachKind kind) =>
        Assert.That(VerdictRule.KindOf(modality), Is.EqualTo(kind));

    [Test]
    public void Every_modality_has_a_kind_that_the_case_above_names() => Assert.That(Enum.GetValues<Modality>(), Has.Length.EqualTo(6));

    [TestCase(nameof(Outcome.OutsideJurisdiction), NotApplicableReason.OutsideJurisdiction)]
    [TestCase(nameof(Outcome.OutsideCondition), NotApplicableReason.OutsideCondition)]
    [TestCase(nameof(Outcome.EmptyPopulation), NotApplicableReason.EmptyPopulation)]
    public void The_reason_follows_the_outcome_while_the_document_is_in_force(string outcome, NotApplicableReason reason) =>
        Assert.That(VerdictRule.ReasonOf(Enum.Parse<Outcome>(outcome), Ending, End), Is.EqualTo(reason));

    [Test]
    public void Once_the_document_has_ended_that_is_the_reason_except_for_those_it_never_reached()
    {
        var after = End.AddDays(1);
        Assert.That(VerdictRule.ReasonOf(Outcome.Met, Ending, after), Is.EqualTo(NotApplicableReason.NotInForce));
        Assert.That(VerdictRule.ReasonOf(Outcome.NotMet, Ending, after), Is.EqualTo(NotApplicableReason.NotInForce));
        Assert.That(VerdictRule.ReasonOf(Outcome.Indeterminate, Ending, after), Is.EqualTo(NotApplicableReason.NotInForce));
        Assert.That(VerdictRule.ReasonOf(Outcome.OutsideCondition, Ending, after), Is.EqualTo(NotApplicableReason.NotInForce));
        Assert.That(VerdictRule.ReasonOf(Outcome.EmptyPopulation, Ending, after), Is.EqualTo(NotApplicableReason.NotInForce));
        Assert.That(VerdictRule.ReasonOf(Outcome.OutsideJurisdiction, Ending, after), Is.EqualTo(NotApplicableReason.OutsideJurisdiction));
    }

    private static Standard Define(Sentence<School> sentence, string? until) =>
        new MadeUpPack(from: "2018-01-01", until: until).With(sentence).Build().Standards[0];
}
