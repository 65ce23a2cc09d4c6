using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using Compliance.Tests.Generators;
using FsCheck.Fluent;
using NUnit.Framework;
using static Compliance.Tests.Evaluation.Determinations.Determining;

namespace Compliance.Tests.Evaluation.Determinations;

/// <summary>The coefficient of variation between schools, weighted by their students, worked out by hand.</summary>
public sealed class VariationTests
{
    /// <summary>M-1: staff per student, a part only. M-2: its coefficient at most a limit, given to three decimals.</summary>
    private static StandardPack Staffing(decimal limit, Comparator comparator = Comparator.AtMost)
    {
        var variation = Every<District>.Must(Below<School>.Variation("M-1", s => s.Students));
        return new MadeUpPack()
            .With(Every<School>.Where(s => s.Students > 0).Must(s => s.Staff.Per(s.Students)).BeAtLeast(4.2m.To(100)), Modality.Component, decimals: 2)
            .With(comparator == Comparator.LessThan ? variation.BeLessThan(limit.Coefficient()) : variation.BeAtMost(limit.Coefficient()), decimals: 3)
            .Build();
    }

    private static ComplianceReport Judge(StandardPack pack, params School[] schools) => By(pack, new EvaluatorOptions(), [.. schools]);

    // 4 of 100 and 24 of 300: values 0.04 and 0.08, mean 28 / 400 = 0.07, variance (100 × 0.03² + 300 × 0.01²) / 400 = 0.0003, root 0.01732050808, divided by 0.07 0.2474358297.
    // Each school counted once: mean 0.06, deviation 0.02, a third.
    [TestCase(0.25, "Met 0.2474358297")]
    [TestCase(0.2474, "NotMet 0.2474358297")]
    [TestCase(0.30, "Met 0.2474358297", Description = "unweighted it would be 0.3333 and not met")]
    public void Schools_weigh_by_their_students(decimal limit, string says) =>
        Assert.That(Judge(Staffing(limit), School("A", 100, staff: 4), School("B", 300, staff: 24)).Says("M-2"), Is.EqualTo(says));

    [Test]
    public void It_tells_mean_coefficient_values_and_what_each_school_makes_of_them()
    {
        // 4, 6 and 20 per hundred of 100 students each: mean 10, variance (36 + 16 + 100) / 3 = 50.666667, root 7.11805217, coefficient 0.71180522.
        // Without C: mean 5, root 1, 0.2. Without A: mean 13, root 7, 0.53846154. Without B: mean 12, root 8, 0.66666667.
        var variation = Judge(Staffing(0.5m), School("A", 100, staff: 4), School("B", 100, staff: 6), School("C", 100, staff: 20))
            .How<VariationDetermination>("M-2").Standards.Single();

        Assert.That((variation.Standard, variation.Mean, variation.PublishedMean), Is.EqualTo(("M-1", (decimal?)10, (decimal?)10)), "per hundred, as the threshold");
        Assert.That(variation.Coefficient, Is.EqualTo(0.71180522m).Within(0.00000001m));
        Assert.That(variation.PublishedCoefficient, Is.EqualTo(0.712m));
        Assert.That(variation.Units.Select(unit => (unit.Subject.Code, unit.Value, unit.Weight)), Is.EqualTo(new[] { ("A", (decimal?)4, (decimal?)100), ("B", 6, 100), ("C", 20, 100) }));
        Assert.That(variation.Causes.Select(unit => unit.Subject.Code), Is.EqualTo(new[] { "C", "A", "B" }), "the one that raises it most first");
        Assert.That(variation.Units.Select(unit => decimal.Round(unit.CoefficientWithout!.Value, 8)), Is.EqualTo(new[] { 0.53846154m, 0.66666667m, 0.2m }));
    }

    [Test]
    public void It_explains_itself_in_both_languages()
    {
        var assessment = Judge(Staffing(0.5m), School("A", 100, staff: 4), School("B", 100, staff: 6), School("C", 100, staff: 20)).Find("M-2", "210102")!;

        Assert.That(assessment.Explain(Language.English), Has.Member("M-1: 3 units, mean 10 (published 10), coefficient of variation 0.711805 (published 0.712)")
            .And.Member("- without C (20) it would be 0.2"));
        Assert.That(assessment.Explain(Language.Chinese), Has.Member("M-1:3 个单位,平均值 10(公布为 10),差异系数 0.711805(公布为 0.712)")
            .And.Member("- 若不计 C(20),差异系数为 0.2"));
    }

    // Values 1 and 3 of equal weight differ by exactly 0.5 of their mean. A thousandth of a post more in a million is 4 parts in ten thousand million too much,
    // which binary numbers can not be trusted to show.
    [TestCase(999_999.999, 333_333.333, Comparator.AtMost, Verdict.Met)]
    [TestCase(999_999.999, 333_333.333, Comparator.LessThan, Verdict.NotMet)]
    [TestCase(1_000_000, 333_333.333, Comparator.AtMost, Verdict.NotMet)]
    [TestCase(999_999.998, 333_333.333, Comparator.LessThan, Verdict.Met)]
    public void At_the_limit_whole_numbers_decide(decimal a, decimal b, Comparator comparator, Verdict verdict) => Assert.That(
        Judge(Staffing(0.5m, comparator), School("A", 10, staff: a), School("B", 10, staff: b)).Find("M-2", "210102")!.Verdict, Is.EqualTo(verdict));

    [Test]
    public void A_school_whose_value_is_not_known_leaves_it_open_and_one_outside_the_standard_does_not_count()
    {
        Assert.That(Judge(Staffing(0.5m), School("A", 100, staff: 4), School("B", 100)).Find("M-2", "210102")!.Missing, Is.EqualTo(new[] { "M-1" }));
        Assert.That(Judge(Staffing(0.5m), School("A", 100, staff: 4), School("B", 0, staff: 90)).Says("M-2"), Is.EqualTo("Met 0"), "one school differs from nobody");
    }

    [Test]
    public void Nobody_to_compare_and_nothing_to_compare_are_empty_populations()
    {
        Assert.That(Judge(Staffing(0.5m)).Find("M-2", "210102")!.Reason, Is.EqualTo(NotApplicableReason.EmptyPopulation));
        Assert.That(Judge(Staffing(0.5m), School("A", 100, staff: 0), School("B", 100, staff: 0)).Find("M-2", "210102")!.Reason, Is.EqualTo(NotApplicableReason.EmptyPopulation));
    }

    [Test]
    public void The_mean_of_several_coefficients_is_plain()
    {
        // Staff 1 and 3 of ten students each: 0.5. Classes 2 and 2: 0. Their mean is 0.25.
        var pack = new MadeUpPack()
            .With(Every<School>.Must(s => s.Staff.Per(s.Students)).BeAtLeast(1.To(100)), Modality.Component)
            .With(Every<School>.Must(s => s.Classes.Per(s.Students)).BeAtLeast(1.To(100)), Modality.Component)
            .With(Every<District>.Must(Below<School>.MeanVariation(["M-1", "M-2"], s => s.Students)).BeAtMost(0.25m.Coefficient()))
            .With(Every<District>.Must(Below<School>.MeanVariation(["M-1", "M-2"], s => s.Students)).BeLessThan(0.25m.Coefficient()));
        var report = By(pack, School("A", 10, 2, 1), School("B", 10, 2, 3));

        Assert.That((report.Says("M-3"), report.Says("M-4")), Is.EqualTo(("Met 0.25", "NotMet 0.25")));
        Assert.That(report.How<VariationDetermination>("M-3").Standards.Select(each => (each.Standard, each.Coefficient)), Is.EqualTo(new[] { ("M-1", (decimal?)0.5m), ("M-2", 0m) }));
    }

    [Test]
    public void A_unit_that_nobody_serves_has_no_value_and_leaves_the_coefficient_open()
    {
        var pack = new MadeUpPack()
            .With(Every<School>.Must(s => s.Students.Per(s.Staff)).BeAtMost(20.To(1)), Modality.Component)
            .With(Every<District>.Must(Below<School>.Variation("M-1", s => s.Students)).BeAtMost(0.5m.Coefficient()));
        School[][] orders = [[School("A", 10, staff: 0), School("B", 10, staff: 5)], [School("A", 10, staff: 5), School("B", 10, staff: 0)]];
        foreach (var schools in orders)
        {
            var assessment = By(pack, [.. schools]).Find("M-2", "210102")!;
            Assert.That((assessment.Verdict, assessment.Measured), Is.EqualTo((Verdict.Indeterminate, (IQuantity?)null)));
            Assert.That(assessment.Missing, Is.EqualTo(["M-1"]));
            Assert.That(((VariationDetermination)assessment.Determination!).Standards.Single().Units.Select(unit => unit.Value), Is.EquivalentTo(new decimal?[] { null, 2m }));
        }
    }

    [Test]
    public void Only_ratios_vary() => Assert.That(
        () => By(
            new MadeUpPack().With(Every<School>.Must(s => s.Classes).BeAtLeast(1)).With(Every<District>.Must(Below<School>.Variation("M-1", s => s.Students)).BeAtMost(1m.Coefficient())),
            School("S")),
        Throws.TypeOf<StandardDefinitionException>().With.Message.Contains("measure a ratio"));

    [Test]
    public void The_quick_verdict_is_that_of_whole_numbers() => For.All(
        Gen.ArrayOf(from students in Gen.Choose(1, 9) from staff in Gen.Choose(0, 9) select (Students: students, Staff: staff), 5),
        schools =>
        {
            if (schools.All(school => school.Staff == 0))
            {
                return true;
            }

            var exact = ExactVariation.Of([.. schools.Select(school => ((decimal)school.Staff, (decimal)school.Students, (decimal)school.Students))]);
            var verdict = Judge(Staffing(0.5m), [.. schools.Select((school, i) => School($"S{i}", school.Students, staff: school.Staff))]).Find("M-2", "210102")!.Verdict;
            return verdict == (exact.CompareTo(0.5m) <= 0 ? Verdict.Met : Verdict.NotMet);
        },
        times: 100);

    [TestCase(1)]
    [TestCase(int.MaxValue)]
    public void Compiled_or_step_by_step_the_numbers_are_the_same(int compileFrom)
    {
        var report = By(Staffing(0.25m), new EvaluatorOptions { CompileFrom = compileFrom }, School("A", 100, staff: 4), School("B", 300, staff: 24), School("C", 0));

        Assert.That(report.Says("M-2"), Is.EqualTo("Met 0.2474358297"));
    }

    // 4.196 per hundred is below 4.2, but forms print 4.20; 4.194 prints 4.19.
    [TestCase(4196, true)]
    [TestCase(4194, false)]
    [TestCase(4200, false)]
    public void A_verdict_that_rests_on_rounding_is_borderline(int staff, bool borderline)
    {
        var assessment = Judge(Staffing(0.5m), School("A", 100_000, staff: staff)).Find("M-1", "A")!;

        Assert.That((assessment.Published, assessment.IsBorderline), Is.EqualTo(((decimal?)decimal.Round(staff / 1000m, 2), borderline)));
        Assert.That(assessment.Explain(Language.English).Any(line => line.StartsWith("Borderline: the published 4.2 ", StringComparison.Ordinal)), Is.EqualTo(borderline));
    }

    [Test]
    public void A_coefficient_that_prints_as_its_limit_is_borderline()
    {
        // Values 1 and 3.002: (3.002 - 1) / (3.002 + 1) = 0.50025.
        var assessment = Judge(Staffing(0.5m), School("A", 1000, staff: 1000), School("B", 1000, staff: 3002)).Find("M-2", "210102")!;

        Assert.That((assessment.Verdict, assessment.Published, assessment.IsBorderline), Is.EqualTo((Verdict.NotMet, (decimal?)0.5m, true)));
    }
}
