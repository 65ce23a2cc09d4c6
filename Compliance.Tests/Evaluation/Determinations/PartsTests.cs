using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;
using static Compliance.Tests.Evaluation.Determinations.Determining;

namespace Compliance.Tests.Evaluation.Determinations;

/// <summary>So many of some standards are met, the rest is near, nothing below fails, no veto stands.</summary>
public sealed class PartsTests
{
    /// <summary>M-4: two of three, and the third at 85 percent of 100 students, 10 classes or 20 staff.</summary>
    private static MadeUpPack TwoOfThree() => new MadeUpPack()
        .With(Every<School>.Must(s => s.Students).BeAtLeast(100), Modality.Component)
        .With(Every<School>.Must(s => s.Classes).BeAtLeast(10), Modality.Component)
        .With(Every<School>.Must(s => s.Staff).BeAtLeast(20), Modality.Component)
        .With(Every<School>.Must(Parts.Met("M-1", "M-2", "M-3").TheRestAtLeast(85.Percent())).BeAtLeast(2));

    [TestCase(100, 10, 20, "Met 3")]
    [TestCase(85, 10, 20, "Met 2", Description = "85 of 100 is the floor")]
    [TestCase(84, 10, 20, "NotMet 2", Description = "one student below the floor")]
    [TestCase(100, 9, 19, "NotMet 1", Description = "both at 90 percent and more, but only one met")]
    [TestCase(100, 8, 20, "NotMet 2", Description = "eight of ten classes are 80 percent")]
    [TestCase(null, 10, 20, "Indeterminate", Description = "two are met, but the third may be far below")]
    [TestCase(null, 9, 20, "Indeterminate", Description = "the third may make it two")]
    [TestCase(null, 9, 19, "NotMet 0", Description = "one more would not do")]
    [TestCase(null, 8, 20, "NotMet 1", Description = "the classes are below the floor, whatever the students")]
    public void Two_of_three_with_a_floor_for_the_rest(int? students, int? classes, int? staff, string says) =>
        Assert.That(By(TwoOfThree(), School("S", students, classes, staff)).Says("M-4", "S"), Is.EqualTo(says));

    [Test]
    public void Compiled_or_step_by_step_the_verdicts_are_the_same()
    {
        var schools = (
            from students in (int?[])[null, 0, 84, 85, 99, 100]
            from classes in (int?[])[null, 8, 9, 10]
            from staff in (decimal?[])[null, 16.999m, 17, 19.999m, 20]
            select (students, classes, staff)).Select((one, i) => School($"S{i}", one.students, one.classes, one.staff)).ToArray();
        var (compiled, stepByStep) = (
            By(TwoOfThree().Build(), new EvaluatorOptions { CompileFrom = 0 }, schools), By(TwoOfThree().Build(), new EvaluatorOptions { CompileFrom = int.MaxValue }, schools));

        Assert.That(schools.Select(school => compiled.Says("M-4", school.Code)), Is.EqualTo(schools.Select(school => stepByStep.Says("M-4", school.Code))));
        Assert.That(
            schools.Select(school => compiled.Find("M-4", school.Code)!.Verdict).Distinct(), Is.EquivalentTo(new[] { Verdict.Met, Verdict.NotMet, Verdict.Indeterminate }));
    }

    [Test]
    public void A_part_by_itself_is_neither_a_violation_nor_an_advisory()
    {
        var report = By(TwoOfThree(), School("S", 85, 10, 20));

        Assert.That(report.Find("M-1", "S")!.Kind, Is.EqualTo(BreachKind.Component));
        Assert.That(report.Violations.Concat(report.Advisories), Is.Empty);
        Assert.That((report.Totals.NotMet, report.Totals.Violations, report.Totals.Advisories, report.Totals.Components), Is.EqualTo((1, 0, 0, 1)));
    }

    [Test]
    public void It_tells_which_parts_failed_and_which_of_them_too_far()
    {
        var parts = By(TwoOfThree(), School("S", 84, 10, 19)).How<PartsDetermination>("M-4", "S");

        Assert.That((parts.Met, parts.NotMet, parts.Undecided), Is.EqualTo((1, 2, 0)));
        Assert.That(
            parts.Parts.Select(part => (part.Standard, part.Verdict, part.IsBelowFloor)),
            Is.EqualTo(new[] { ("M-1", Verdict.NotMet, true), ("M-2", Verdict.Met, false), ("M-3", Verdict.NotMet, false) }));
        Assert.That(parts.Parts[0].Causes.Single().Measured, Is.EqualTo((IQuantity)new Count(84)));
    }

    [Test]
    public void It_explains_itself_in_both_languages()
    {
        var assessment = By(TwoOfThree(), School("S", 84, 10)).Find("M-4", "S")!;

        Assert.That(assessment.Explain(Language.English), Has.Member("Parts: 1 met, 1 not met, 1 undecided")
            .And.Member("- M-1: not met (below the floor of the rest): S 84").And.Member("- M-3: undecided"));
        Assert.That(assessment.Explain(Language.Chinese), Has.Member("各部分:达标 1,未达标 1,无法判定 1")
            .And.Member("- M-1:未达标(低于其余项的下限):S 84").And.Member("- M-3:无法判定"));
    }

    [Test]
    public void What_leaves_it_open_is_named()
    {
        var open = By(TwoOfThree(), School("S", null, 10, 20)).Find("M-4", "S")!;

        Assert.That((open.Verdict, open.Missing), Is.EqualTo((Verdict.Indeterminate, new[] { "M-1" })));
    }

    [Test]
    public void A_part_that_does_not_apply_is_not_counted_and_where_none_applies_neither_does_the_whole()
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Where(s => s.Stage == SchoolStage.Junior).Must(s => s.Students).BeAtLeast(100))
            .With(Every<School>.Where(s => s.Classes > 0).Must(s => s.Students).BeAtLeast(100))
            .With(Every<School>.Must(Parts.NotMet("M-1", "M-2")).BeExactly(0));

        Assert.That(By(pack, School("S", 100, 1)).Says("M-3", "S"), Is.EqualTo("Met 0"));
        Assert.That(By(pack, School("S", 100, 0)).Find("M-3", "S")!.Reason, Is.EqualTo(NotApplicableReason.OutsideCondition));
    }

    /// <summary>M-4: the district's own standard, every school's, and a veto.</summary>
    private static MadeUpPack AllOfThem() => new MadeUpPack()
        .With(Every<District>.Must(d => d.RotatedTeachers.ShareOf(d.TeachersEligibleForRotation)).BeAtLeast(15.Percent()))
        .With(Every<School>.Must(s => s.Classes).BeAtMost(50))
        .With(Every<District>.Must(d => d.VeryLargeClasses).BeExactly(0))
        .With(Every<District>.Must(Parts.NotMet("M-1").Below<School>("M-2").Vetoes("M-3")).BeExactly(0));

    [TestCase(15, 50, 0, "Met 0")]
    [TestCase(14, 50, 0, "NotMet 1")]
    [TestCase(15, 51, 0, "NotMet 1")]
    [TestCase(15, 50, 1, "NotMet 1", Description = "the veto alone decides")]
    [TestCase(14, 51, 1, "NotMet 3")]
    [TestCase(null, 51, 0, "NotMet 1", Description = "what is open can not mend what is broken")]
    [TestCase(null, 50, 0, "Indeterminate")]
    [TestCase(15, null, 0, "Indeterminate")]
    public void All_of_them_for_the_district_and_for_each_school(int? rotated, int? classes, int veryLarge, string says) => Assert.That(
        By(
            AllOfThem(),
            new District { Code = "210102", TeachersEligibleForRotation = 100, RotatedTeachers = Posts(rotated), CompulsoryClasses = 100, LargeClasses = 1, VeryLargeClasses = veryLarge },
            School("A", classes: 50), School("B", classes: classes)).Says("M-4"),
        Is.EqualTo(says));

    [Test]
    public void The_schools_that_make_a_district_fail_are_named()
    {
        var parts = By(
            AllOfThem(),
            new District { Code = "210102", TeachersEligibleForRotation = 100, RotatedTeachers = 15, VeryLargeClasses = 0 },
            School("A", classes: 51), School("B", classes: 50), School("C", classes: 60)).How<PartsDetermination>("M-4");

        Assert.That(parts.Parts.Single(part => part.Standard == "M-2").Causes.Select(cause => cause.Subject.Code), Is.EqualTo(new[] { "A", "C" }));
        Assert.That(parts.Parts.Single(part => part.IsVeto).Verdict, Is.EqualTo(Verdict.Met));
    }

    [Test]
    public void A_district_without_schools_is_judged_by_the_rest() => Assert.That(
        By(AllOfThem(), new District { Code = "210102", TeachersEligibleForRotation = 100, RotatedTeachers = 15, VeryLargeClasses = 0 }).Says("M-4"),
        Is.EqualTo("Met 0"));

    [Test]
    public void A_standard_that_no_pack_holds_leaves_it_open()
    {
        var pack = new MadeUpPack().With(Every<School>.Must(s => s.Classes).BeAtMost(50)).With(Every<School>.Must(Parts.NotMet("M-1", "X-9")).BeExactly(0));
        var open = By(pack, School("S", classes: 50)).Find("M-2", "S")!;

        Assert.That((open.Verdict, open.Missing), Is.EqualTo((Verdict.Indeterminate, new[] { "X-9" })));
        Assert.That(By(pack, School("S", classes: 51)).Says("M-2", "S"), Is.EqualTo("NotMet 1"));
    }

    [Test]
    public void A_part_that_is_not_in_force_asks_for_nothing()
    {
        var ended = new MadeUpPack("old", "O", until: "2024-12-31").With(Every<School>.Must(s => s.Students).BeAtMost(1)).Build();
        var pack = new MadeUpPack().With(Every<School>.Must(s => s.Classes).BeAtMost(50)).With(Every<School>.Must(Parts.NotMet("M-1", "O-1")).BeExactly(0)).Build();
        var facts = new Compliance.Facts.Building.FactSetBuilder().Add(new District { Code = "210102" }).Add(School("S", 100, 50)).Build();

        Assert.That(ComplianceEvaluator.Create(ended, pack).Evaluate(facts, Day).Says("M-2", "S"), Is.EqualTo("Met 0"));
    }

    [TestCase(100, 10, "Met 2")]
    [TestCase(100, 9, "Met 1", Description = "nine classes are the basic grade of ten")]
    [TestCase(100, 8, "NotMet 1", Description = "eight are below it")]
    [TestCase(99, 10, "NotMet 1", Description = "the students have no basic grade")]
    [TestCase(100, null, "Indeterminate")]
    public void A_measured_part_reaches_its_basic_grade_by_its_companion(int students, int? classes, string says)
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Must(s => s.Students).BeAtLeast(100))
            .With(Every<School>.Must(s => s.Classes).BeAtLeast(10))
            .With(Every<School>.Must(s => s.Classes).BeAtLeast(9), Modality.Component)
            .With(Every<School>.Must(Parts.Met("M-1", "M-2").TheRestAtBasicGrade(("M-2", "M-3"))).BeAtLeast(1));

        Assert.That(By(pack, School("S", students, classes)).Says("M-4", "S"), Is.EqualTo(says));
    }

    [TestCase(10, 0, "Met 2", Description = "no students: the first does not apply and counts")]
    [TestCase(10, 100, "Met 2")]
    [TestCase(10, 99, "NotMet 1")]
    public void What_does_not_apply_may_count_as_met(int classes, int students, string says)
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Where(s => s.Students > 0).Must(s => s.Students).BeAtLeast(100))
            .With(Every<School>.Must(s => s.Classes).BeAtLeast(10))
            .With(Every<School>.Must(Parts.Met("M-1", "M-2").CountingWhatDoesNotApply()).BeAtLeast(2));

        Assert.That(By(pack, School("S", students, classes)).Says("M-3", "S"), Is.EqualTo(says));
    }

    [TestCase(20, "Met 1")]
    [TestCase(21, "NotMet 1", Description = "the veto decides, and is no part that counts")]
    [TestCase(null, "Indeterminate")]
    public void A_veto_may_stand_beside_what_is_counted_as_met(int? staff, string says)
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Must(s => s.Students).BeAtLeast(100))
            .With(Every<School>.Must(s => s.Staff).BeAtMost(20))
            .With(Every<School>.Must(Parts.Met("M-1").Vetoes("M-2")).BeAtLeast(1));

        Assert.That(By(pack, School("S", 100, staff: staff)).Says("M-3", "S"), Is.EqualTo(says));
    }

    [Test]
    public void At_least_one_standard_is_named_and_each_once()
    {
        Assert.That(() => Parts.Met(), Throws.ArgumentException.With.Message.Contains("Name at least one standard"));
        Assert.That(() => Parts.NotMet("A", "A"), Throws.ArgumentException.With.Message.Contains("each once"));
    }

    [Test]
    public void A_floor_needs_parts_that_ask_for_at_least_so_much()
    {
        var pack = new MadeUpPack().With(Every<School>.Must(s => s.Classes).BeAtMost(50))
            .With(Every<School>.Must(Parts.Met("M-1").TheRestAtLeast(85.Percent())).BeAtLeast(1));

        Assert.That(() => By(pack, School("S", classes: 1)), Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("M-2: Where the rest has a floor"));
    }

    private static Posts? Posts(int? posts) => posts;
}
