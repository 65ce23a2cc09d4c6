using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>A small country in which every level, verdict and kind occurs, so that order and counts can be worked out by hand.</summary>
public sealed class ComplianceReportTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    private static readonly StandardPack First = new MadeUpPack("first", "A")
        .With(Every<School>.Must(s => s.Students).BeAtMost(2000))
        .With(Every<District>.Must(d => d.LargeClasses.ShareOf(d.CompulsoryClasses)).BeAtMost(5.Percent()).ByEndOf(2025))
        .With(Every<Principal>.Should(p => p.ConsecutiveYearsInPost).BeAtMost(6.Years()))
        .With(Every<Province>.Must(p => p.Students).BeAtLeast(1))
        .Build();

    private static readonly StandardPack Second = new MadeUpPack("second", "B", jurisdiction: "210100")
        .With(Every<School>.Where(s => s.Stage == SchoolStage.Primary).May(s => s.Classes).BeAtLeast(6))
        .With(Every<City>.Must(c => c.Students).BeAtLeast(1))
        .Build();

    private static readonly FactSet Facts = new FactSetBuilder()
        .Add(new School { Code = "S3", DistrictCode = "210202", Students = 2001, Stage = SchoolStage.Primary, Classes = 1 })
        .Add(new Principal { Code = "P2", SchoolCode = "S1", ConsecutiveYearsInPost = 7.Years() })
        .Add(new School { Code = "S2", DistrictCode = "210102", Students = 2001, Stage = SchoolStage.Primary, Classes = 5 })
        .Add(new School { Code = "S9", DistrictCode = "210102", Students = 2000, Stage = SchoolStage.Junior })
        .Add(new School { Code = "S1", DistrictCode = "210104" })
        .Add(new Principal { Code = "P1", SchoolCode = "S3", ConsecutiveYearsInPost = 6.Years() })
        .Add(new City { Code = "210200", Students = 2001 })
        .Add(new City { Code = "210100" })
        .Add(new District { Code = "210202", LargeClasses = 1, CompulsoryClasses = 20 })
        .Add(new District { Code = "210104", LargeClasses = 1, CompulsoryClasses = 19 })
        .Add(new District { Code = "210102", LargeClasses = 0, CompulsoryClasses = 0 })
        .Add(new Province { Code = "210000" })
        .Build();

    private static readonly ComplianceReport Report = ComplianceEvaluator.Create(First, Second).Evaluate(Facts, Day);

    /// <summary>
    /// Provinces, cities, districts, schools, principals; each by code, schools by district first; standards in the order of the packs.
    /// </summary>
    private static readonly (string Code, string Standard, Verdict Verdict, BreachKind? Kind)[] Expected =
    [
        ("210000", "A-4", Verdict.Indeterminate, null),
        ("210100", "B-2", Verdict.Indeterminate, null),
        ("210200", "B-2", Verdict.NotApplicable, null),
        ("210102", "A-2", Verdict.NotApplicable, null),
        ("210104", "A-2", Verdict.NotYetDue, null),
        ("210202", "A-2", Verdict.Met, null),
        ("S2", "A-1", Verdict.NotMet, BreachKind.Violation),
        ("S2", "B-1", Verdict.NotMet, BreachKind.Advisory),
        ("S9", "A-1", Verdict.Met, null),
        ("S9", "B-1", Verdict.NotApplicable, null),
        ("S1", "A-1", Verdict.Indeterminate, null),
        ("S1", "B-1", Verdict.Indeterminate, null),
        ("S3", "A-1", Verdict.NotMet, BreachKind.Violation),
        ("S3", "B-1", Verdict.NotApplicable, null),
        ("P1", "A-3", Verdict.Met, null),
        ("P2", "A-3", Verdict.NotMet, BreachKind.Advisory),
    ];

    [Test]
    public void Assessments_come_in_a_fixed_order_whatever_the_order_of_the_facts() => Assert.That(
        Report.Assessments.Select(a => (a.Subject.Code, a.Standard.Id, a.Verdict, a.Kind)), Is.EqualTo(Expected));

    [Test]
    public void Assessments_can_be_enumerated_again_with_the_same_result() => Assert.That(
        Report.Assessments.Select(a => (a.Subject.Code, a.Standard.Id, a.Verdict)),
        Is.EqualTo(Report.Assessments.Select(a => (a.Subject.Code, a.Standard.Id, a.Verdict))));

    [Test]
    public void Violations_and_advisories_are_what_is_not_met_of_each_kind()
    {
        Assert.That(Report.Violations.Select(a => (a.Subject.Code, a.Standard.Id)), Is.EqualTo([("S2", "A-1"), ("S3", "A-1")]));
        Assert.That(Report.Advisories.Select(a => (a.Subject.Code, a.Standard.Id)), Is.EqualTo([("S2", "B-1"), ("P2", "A-3")]));
    }

    [Test]
    public void With_picks_verdicts_and_keeps_the_order()
    {
        Assert.That(Report.With(Verdict.NotYetDue).Single().Subject.Code, Is.EqualTo("210104"));
        Assert.That(
            Report.With(Verdict.Indeterminate, Verdict.Met).Select(a => (a.Subject.Code, a.Standard.Id)),
            Is.EqualTo(Expected.Where(e => e.Verdict is Verdict.Indeterminate or Verdict.Met).Select(e => (e.Code, e.Standard))));
        Assert.That(Report.With(), Is.Empty);
    }

    [Test]
    public void Totals_are_the_counts_of_each_verdict() => Assert.That(Report.Totals, Is.EqualTo(new VerdictCounts(
        Met: 3, NotMet: 4, NotYetDue: 1, NotApplicable: 4, Indeterminate: 4, Violations: 2)));

    [Test]
    public void Each_standard_is_counted_over_its_subjects()
    {
        Assert.That(Report.CountsOf(First.Standards[0]), Is.EqualTo(new VerdictCounts(1, 2, 0, 0, 1, 2)), "A-1");
        Assert.That(Report.CountsOf(First.Standards[1]), Is.EqualTo(new VerdictCounts(1, 0, 1, 1, 0, 0)), "A-2");
        Assert.That(Report.CountsOf(First.Standards[2]), Is.EqualTo(new VerdictCounts(1, 1, 0, 0, 0, 0)), "A-3");
        Assert.That(Report.CountsOf(First.Standards[3]), Is.EqualTo(new VerdictCounts(0, 0, 0, 0, 1, 0)), "A-4");
        Assert.That(Report.CountsOf(Second.Standards[0]), Is.EqualTo(new VerdictCounts(0, 1, 0, 2, 1, 0)), "B-1");
        Assert.That(Report.CountsOf(Second.Standards[1]), Is.EqualTo(new VerdictCounts(0, 0, 0, 1, 1, 0)), "B-2");
    }

    [Test]
    public void Each_subject_is_counted_over_the_standards_of_its_level()
    {
        Assert.That(Report.CountsOf(SubjectLevel.Principal), Is.EqualTo(new VerdictCounts(1, 1, 0, 0, 0, 0)), "A-3 alone");
        Assert.That(Report.CountsOf(SubjectLevel.School), Is.EqualTo(new VerdictCounts(1, 3, 0, 2, 2, 2)), "A-1 and B-1");
        Assert.That(Report.CountsOf(SubjectLevel.Teacher), Is.EqualTo(default(VerdictCounts)));
        Assert.That(Report.CountsOf(SubjectLevel.School, "S2"), Is.EqualTo(new VerdictCounts(0, 2, 0, 0, 0, 1)));
        Assert.That(Report.CountsOf(SubjectLevel.School, "S9"), Is.EqualTo(new VerdictCounts(1, 0, 0, 1, 0, 0)));
        Assert.That(Report.CountsOf(SubjectLevel.District, "210104"), Is.EqualTo(new VerdictCounts(0, 0, 1, 0, 0, 0)));
        Assert.That(Report.CountsOf(SubjectLevel.School, "210104"), Is.Null, "a code of another level");
    }

    [Test]
    public void Totals_are_the_sum_over_standards_and_the_sum_over_subjects_and_what_is_enumerated()
    {
        var overStandards = Report.Standards.Aggregate(default(VerdictCounts), (sum, standard) => sum + Report.CountsOf(standard));
        var overSubjects = Report.Assessments.Select(a => (a.Subject.Level, a.Subject.Code)).Distinct()
            .Aggregate(default(VerdictCounts), (sum, subject) => sum.Add(Report.CountsOf(subject.Level, subject.Code)!.Value));
        Assert.That(overStandards, Is.EqualTo(Report.Totals));
        Assert.That(overSubjects, Is.EqualTo(Report.Totals));
        Assert.That(Report.Totals.Total, Is.EqualTo(Report.Assessments.Count()));
        Assert.That(Report.Totals.Violations, Is.EqualTo(Report.Violations.Count()));
        Assert.That(Report.Totals.Advisories, Is.EqualTo(Report.Advisories.Count()));
    }

    [Test]
    public void Find_gives_what_one_standard_says_of_one_subject()
    {
        var found = Report.Find("B-1", "S2")!;
        Assert.That((found.Standard.Id, found.Subject.Code, found.Verdict), Is.EqualTo(("B-1", "S2", Verdict.NotMet)));
        Assert.That(Report.Find("A-3", "P2")!.Verdict, Is.EqualTo(Verdict.NotMet));
    }

    [Test]
    public void Find_gives_nothing_for_an_unknown_standard_or_subject_or_one_of_another_level()
    {
        Assert.That(Report.Find("A-9", "S2"), Is.Null);
        Assert.That(Report.Find("A-1", "S7"), Is.Null);
        Assert.That(Report.Find("A-1", "210102"), Is.Null);
    }

    [Test]
    public void A_standard_that_was_not_applied_has_no_counts()
    {
        var other = MadeUpPack.Of(Every<School>.Must(s => s.Students).BeAtMost(1)).Standards[0];
        Assert.That(
            () => Report.CountsOf(other), Throws.ArgumentException.With.Message.Contains(other.Id).And.Message.Contains("本次评估未采用该标准"));
    }

    [Test]
    public void It_carries_what_it_was_made_from()
    {
        Assert.That(Report.AsOf, Is.EqualTo(Day));
        Assert.That(Report.Facts, Is.SameAs(Facts));
        Assert.That(Report.Packs, Is.EqualTo([First, Second]));
        Assert.That(Report.Standards.Select(standard => standard.Id), Is.EqualTo(["A-1", "A-2", "A-3", "A-4", "B-1", "B-2"]));
        Assert.That(Report.Findings, Is.Empty);
    }

    [Test]
    public void A_set_without_subjects_gives_an_empty_report()
    {
        var report = ComplianceEvaluator.Create(First, Second).Evaluate(new FactSetBuilder().Build(), Day);
        Assert.That(report.Assessments, Is.Empty);
        Assert.That(report.Totals, Is.EqualTo(default(VerdictCounts)));
    }
}
