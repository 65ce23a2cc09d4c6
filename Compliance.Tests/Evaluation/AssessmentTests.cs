using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>What an assessment tells beside its verdict, and when it tells nothing.</summary>
public sealed class AssessmentTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    /// <summary>Health-care teachers per school with students, due at the end of 2025.</summary>
    private static readonly StandardPack Dated = MadeUpPack.Of(
        Every<School>.Where(s => s.Students > 0).Must(s => s.Students.Per(s.HealthCareTeachers)).BeAtMost(600.To(1)).ByEndOf(2025));

    /// <summary>At least one mental-health teacher of either kind.</summary>
    private static readonly StandardPack Sum = MadeUpPack.Of(
        Every<School>.Must(s => s.FullTimeMentalHealthTeachers + s.PartTimeMentalHealthTeachers).BeAtLeast(1));

    [TestCase(600, "2025-06-30", Verdict.Met)]
    [TestCase(601, "2025-06-30", Verdict.NotYetDue)]
    [TestCase(601, "2025-12-31", Verdict.NotMet)]
    public void The_value_is_told_whenever_it_was_measured(int students, string day, Verdict verdict)
    {
        var assessment = Judge(Dated, new School { Code = "1", Students = students, HealthCareTeachers = 1 }, DateOnly.ParseExact(day, "O"));
        Assert.That(assessment.Verdict, Is.EqualTo(verdict));
        Assert.That(assessment.Measured, Is.EqualTo(new Ratio(students, 1)));
    }

    [Test]
    public void No_value_is_told_where_the_standard_does_not_apply_or_facts_are_missing()
    {
        Assert.That(Judge(Dated, new School { Code = "1", Students = 0, HealthCareTeachers = 1 }).Measured, Is.Null, "outside the condition");
        Assert.That(Judge(Dated, new School { Code = "1", Students = 700 }).Measured, Is.Null, "a fact is missing");
        Assert.That(
            Judge(Dated, new School { Code = "1", Students = 700, HealthCareTeachers = 1 }, new DateOnly(1999, 12, 31)).Measured,
            Is.Null, "not in force");
    }

    [Test]
    public void A_sum_that_is_decided_by_one_part_tells_that_part()
    {
        var assessment = Judge(Sum, new School { Code = "1", FullTimeMentalHealthTeachers = 2 });
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(assessment.Measured, Is.EqualTo(new Count(2)));
    }

    [Test]
    public void The_facts_are_those_of_the_condition_then_of_the_measure_each_once()
    {
        var assessment = Judge(Dated, new School { Code = "1", Students = 601 });
        Assert.That(assessment.Facts.Select(fact => fact.Name), Is.EqualTo(["students", "healthCareTeachers"]));
        Assert.That(assessment.Facts.Select(fact => fact.Value), Is.EqualTo(new object?[] { 601, null }));
        Assert.That(assessment.Facts.Select(fact => fact.IsReported), Is.EqualTo([true, false]));
        Assert.That(assessment.Facts[1].Label.En, Is.EqualTo("health-care teachers"));
        Assert.That(assessment.Facts[1].Label.Zh, Is.EqualTo("卫生保健教师"));
    }

    [Test]
    public void Missing_facts_are_named_only_where_the_verdict_waits_for_them()
    {
        Assert.That(Judge(Dated, new School { Code = "1" }).Missing, Is.EqualTo(["students", "healthCareTeachers"]));
        Assert.That(Judge(Dated, new School { Code = "1", Students = 5 }).Missing, Is.EqualTo(["healthCareTeachers"]));
        Assert.That(Judge(Dated, new School { Code = "1", Students = 0 }).Missing, Is.Empty, "the condition decides");
        Assert.That(Judge(Sum, new School { Code = "1", FullTimeMentalHealthTeachers = 1 }).Missing, Is.Empty, "one part decides");
    }

    [TestCase(600, "2025-12-31", null)]
    [TestCase(601, "2025-12-31", 1)]
    [TestCase(601, "2025-06-30", 1)]
    [TestCase(1801, "2025-12-31", 3)]
    public void A_shortfall_is_told_for_what_is_not_met_now_or_yet(int students, string day, int? amount)
    {
        var school = new School { Code = "1", Students = students, HealthCareTeachers = 1 };
        Assert.That(Judge(Dated, school, DateOnly.ParseExact(day, "O")).Shortfall?.Amount, Is.EqualTo((decimal?)amount));
    }

    [Test]
    public void A_kind_is_told_only_for_what_is_not_met_and_a_reason_only_for_what_does_not_apply()
    {
        var broken = Judge(Dated, new School { Code = "1", Students = 601, HealthCareTeachers = 1 }, new DateOnly(2025, 12, 31));
        Assert.That((broken.Kind, broken.Reason), Is.EqualTo(((BreachKind?)BreachKind.Violation, (NotApplicableReason?)null)));

        var early = Judge(Dated, new School { Code = "1", Students = 601, HealthCareTeachers = 1 });
        Assert.That((early.Kind, early.Reason), Is.EqualTo(((BreachKind?)null, (NotApplicableReason?)null)));

        var empty = Judge(Dated, new School { Code = "1", Students = 0, HealthCareTeachers = 1 });
        Assert.That((empty.Kind, empty.Reason), Is.EqualTo(((BreachKind?)null, (NotApplicableReason?)NotApplicableReason.OutsideCondition)));

        var open = Judge(Dated, new School { Code = "1" });
        Assert.That((open.Kind, open.Reason), Is.EqualTo(((BreachKind?)null, (NotApplicableReason?)null)));
    }

    [Test]
    public void It_carries_its_standard_subject_day_and_citation()
    {
        var assessment = Judge(Dated, new School { Code = "1", Name = "示例小学", Students = 600, HealthCareTeachers = 1 });
        Assert.That(assessment.Standard, Is.SameAs(Dated.Standards[0]));
        Assert.That(assessment.Subject.Name, Is.EqualTo("示例小学"));
        Assert.That(assessment.AsOf, Is.EqualTo(Day));
        Assert.That(assessment.Citation, Is.EqualTo(Dated.Standards[0].Citation));
    }

    [Test]
    public void Its_text_is_its_line_in_English()
    {
        var assessment = Judge(Dated, new School { Code = "1", Students = 600, HealthCareTeachers = 1 });
        Assert.That(assessment.ToString(), Is.EqualTo(assessment.Describe(Compliance.Languages.Language.English)));
    }

    private static Assessment Judge(StandardPack pack, School school, DateOnly? day = null)
    {
        var facts = new FactSetBuilder().Add(new District { Code = "210102" }).Add(school with { DistrictCode = "210102" }).Build();
        return ComplianceEvaluator.Create(pack).Evaluate(facts, day ?? Day).Assessments.Single();
    }
}
