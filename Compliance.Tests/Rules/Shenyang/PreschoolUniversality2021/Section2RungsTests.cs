using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Rules.Shenyang;
using NUnit.Framework;
using static Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021.AssessedDistrict;

namespace Compliance.Tests.Rules.Shenyang.PreschoolUniversality2021;

/// <summary>Of the 36 items 29, 31 or 33 pass, and all others are at their basic grade, which seven of them have.</summary>
[Clause("SY-PRE21-2-1")]
[Clause("SY-PRE21-2-2")]
[Clause("SY-PRE21-2-3")]
public sealed class Section2RungsTests
{
    private const string Met = "met", Missed = "part not met";

    [TestCase(0, Met, Met, Met)]
    [TestCase(3, Met, Met, Met, Description = "33 pass")]
    [TestCase(4, Met, Met, Missed)]
    [TestCase(5, Met, Met, Missed, Description = "31 pass")]
    [TestCase(6, Met, Missed, Missed)]
    [TestCase(7, Met, Missed, Missed, Description = "29 pass")]
    public void The_more_items_are_at_their_basic_grade_the_lower_is_the_rung(int basic, string consolidated, string improved, string excellent)
    {
        var first = Report(WithBasicGrade[..basic]);
        var last = Report(WithBasicGrade[^basic..]);

        foreach (var report in new[] { first, last })
        {
            Assert.That(Rungs(report), Is.EqualTo(new[] { consolidated, improved, excellent }));
            Assert.That(report.Find("SY-PRE21-2-1", "210102")!.Measured, Is.EqualTo(new Count(36 - basic)));
        }
    }

    [Test]
    public void With_29_full_and_7_basic_the_district_stands_on_the_first_rung_and_misses_the_second_by_these_seven()
    {
        var missed = Report(WithBasicGrade).Find("SY-PRE21-2-2", "210102")!;
        var parts = ((PartsDetermination)missed.Determination!).Parts;

        Assert.That((missed.Verdict, missed.Measured), Is.EqualTo((Verdict.NotMet, (IQuantity)new Count(29))));
        Assert.That(parts.Select(part => part.Standard), Is.EqualTo(Enumerable.Range(1, 36).Select(item => $"CN-PRE20-{item}-1")));
        Assert.That(
            parts.Where(part => part.Verdict != Verdict.Met).Select(part => (part.Standard, part.Verdict, part.IsBelowFloor)),
            Is.EqualTo(WithBasicGrade.Select(item => ($"CN-PRE20-{item}-1", Verdict.NotMet, false))));
    }

    /// <summary>Each fails by one unit below its basic grade, or below its only grade.</summary>
    [TestCase("cnpre20.kindergartensMeetingConditions", 94, "CN-PRE20-26-1")]
    [TestCase("cnpre20.newKindergartensOfStandard", 96, "CN-PRE20-27-1")]
    [TestCase("cnpre20.fullyStaffedKindergartens", 79, "CN-PRE20-29-1")]
    [TestCase("cnpre20.kindergartenClassesOfStandardSize", 339, "CN-PRE20-28-1")]
    [TestCase("cnpre20.unlicensedKindergartens", 1, "CN-PRE20-24-1")]
    public void One_item_below_its_lowest_grade_rules_out_every_rung_though_35_pass(string indicator, int value, string item)
    {
        var report = Report(Passing with { Indicators = Passing.Indicators.With(indicator, value) }, Attested([]));

        Assert.That(Rungs(report), Is.EqualTo(new[] { Missed, Missed, Missed }));
        Assert.That(report.Find("SY-PRE21-2-3", "210102")!.Measured, Is.EqualTo(new Count(35)));
        Assert.That(
            ((PartsDetermination)report.Find("SY-PRE21-2-1", "210102")!.Determination!).Parts.Single(part => part.IsBelowFloor).Standard, Is.EqualTo(item));
    }

    [TestCase("CN-PRE20-11-1-b", AttestedState.Absent, 11, Description = "not even a subsidy")]
    [TestCase("CN-PRE20-12-1-b", AttestedState.Absent, 12)]
    [TestCase("CN-PRE20-16-1", AttestedState.Absent, 16)]
    [TestCase("CN-PRE20-17-1", AttestedState.Absent, 17)]
    [TestCase("CN-PRE20-26-2", AttestedState.Present, 26, Description = "inspectors found a plain failing")]
    [TestCase("CN-PRE20-36-1", AttestedState.Absent, null)]
    public void So_does_one_that_is_attested_not_to_reach_it(string id, AttestedState state, int? basic)
    {
        int[] items = basic is { } item ? [item] : [];

        Assert.That(Rungs(Report(DistrictWith(items), Attested(items).But(id, state))), Is.EqualTo(new[] { Missed, Missed, Missed }));
    }

    [TestCase("CN-PRE20-11-1-b")]
    [TestCase("CN-PRE20-12-1-b")]
    [TestCase("CN-PRE20-26-2")]
    public void What_only_the_basic_grade_asks_is_not_asked_where_the_item_passes(string id) =>
        Assert.That(Rungs(Report(Passing, Attested([]).But(id, null))), Is.EqualTo(new[] { Met, Met, Met }));

    [TestCase("CN-PRE20-36-1")]
    [TestCase("CN-PRE20-16-1")]
    public void What_nobody_attested_leaves_every_rung_open(string id)
    {
        var report = Report(Passing, Attested([]).But(id, null));

        Assert.That(Rungs(report), Is.EqualTo(Enumerable.Repeat("undecided: " + id, 3)));
    }

    [Test]
    public void Items_that_do_not_apply_count_as_passed()
    {
        int[] basic = [11, 12, 16, 17, 29];
        var without = DistrictWith(basic) with
        {
            Indicators = DistrictWith(basic).Indicators.With("cnpre20.residentialKindergartens", 0).With("cnpre20.residentialKindergartensInclusive", 0)
                .With("cnpre20.newKindergartens", 0).With("cnpre20.newKindergartensOfStandard", 0),
        };
        var report = Report(without, Attested(basic));

        Assert.That(report.Find("CN-PRE20-9-1", "210102")!.Verdict, Is.EqualTo(Verdict.NotApplicable), "no housing with a kindergarten");
        Assert.That(report.Find("CN-PRE20-27-1", "210102")!.Verdict, Is.EqualTo(Verdict.NotApplicable), "no kindergarten planned since 2017");
        Assert.That(report.Find("SY-PRE21-2-2", "210102")!.Measured, Is.EqualTo(new Count(31)));
        Assert.That(Rungs(report), Is.EqualTo(new[] { Met, Met, Missed }));
    }

    [Test]
    public void Without_the_national_standards_nothing_is_decided()
    {
        var builder = new FactSetBuilder().Add(new City { Code = "210100", CountyUnits = 1 }).Add(Passing);
        foreach (var attestation in Attested([]))
        {
            builder.Add(attestation);
        }

        var report = ComplianceEvaluator.Create(ShenyangStandards.Pack).Evaluate(builder.Build(), new DateOnly(2029, 1, 1));
        string[] rungs = ["SY-PRE21-2-1", "SY-PRE21-2-2", "SY-PRE21-2-3", "SY-PRE21-1-210102-1", "SY-PRE21-1-210102-2", "SY-PRE21-1-210102-3"];
        string[] goals = ["SY-PRE21-1-1", "SY-PRE21-1-2", "SY-PRE21-1-3"];

        Assert.That(rungs.Select(id => report.Find(id, "210102")!.Verdict), Is.All.EqualTo(Verdict.Indeterminate));
        Assert.That(rungs.Select(id => report.Find(id, "210102")!.Missing), Is.All.EqualTo(Enumerable.Range(1, 36).Select(item => $"CN-PRE20-{item}-1")));
        Assert.That(goals.Select(id => report.Find(id, "210100")!.Verdict), Is.All.EqualTo(Verdict.Indeterminate));
    }

    [Test]
    public void It_explains_itself_by_the_items()
    {
        var assessment = Report([26]).Find("SY-PRE21-2-3", "210102")!;

        Assert.That(assessment.Explain(Compliance.Languages.Language.English), Has.Member("Parts: 35 met, 1 not met, 0 undecided"));
    }

    private static IEnumerable<string> Rungs(ComplianceReport report) =>
        new[] { "SY-PRE21-2-1", "SY-PRE21-2-2", "SY-PRE21-2-3" }.Select(id => ClauseUnderTest.InWords(report.Find(id, "210102")!));
}
