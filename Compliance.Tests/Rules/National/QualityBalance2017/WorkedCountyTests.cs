using Compliance.Evaluation;
using Compliance.Evaluation.Determinations;
using Compliance.Facts;
using Compliance.Quantities;
using NUnit.Framework;

namespace Compliance.Tests.Rules.National.QualityBalance2017;

/// <summary>
/// One county, worked out by hand. Of each section: students p, value x of an indicator; P = Σp; mean m = Σpx / P; coefficient = √(Σ(p / P)(x − m)²) / m.
/// Primary sections: A 800, B 1,200, D 600 pupils, P = 2,600. Junior sections: C 900, D 400, E 500 students, P = 1,800.
/// D, a nine-year school, is 600 + 1.1 × 400 = 1,040 pupils; E, a complete secondary school, is 1.1 × 500 + 1.32 × 600 = 1,342 pupils, or 1,342 / 1.1 = 1,220 juniors.
/// </summary>
public sealed class WorkedCountyTests
{
    private static readonly School A = new()
    {
        Code = "A", Stage = SchoolStage.Primary, Students = 800,
        PrimaryTeachersAboveDegree = 34, PrimaryKeyTeachers = 8, PrimarySportAndArtTeachers = 8,
        TeachingArea = 3600, SportsArea = 5100, EquipmentValue = new Money(1_680_000), MultimediaClassrooms = 20,
    };

    private static readonly School B = new()
    {
        Code = "B", Stage = SchoolStage.Primary, Students = 1200,
        PrimaryTeachersAboveDegree = 60, PrimaryKeyTeachers = 30, PrimarySportAndArtTeachers = 12,
        TeachingArea = 6000, SportsArea = 9600, EquipmentValue = new Money(3_000_000), MultimediaClassrooms = 30,
    };

    private static readonly School C = new()
    {
        Code = "C", Stage = SchoolStage.Junior, Students = 900,
        JuniorTeachersAboveDegree = 54, JuniorKeyTeachers = 9, JuniorSportAndArtTeachers = 9,
        TeachingArea = 5400, SportsArea = 7650, EquipmentValue = new Money(2_250_000), MultimediaClassrooms = 27,
    };

    private static readonly School D = new()
    {
        Code = "D", Stage = SchoolStage.NineYear, Students = 1000, PrimaryStudents = 600, JuniorStudents = 400,
        PrimaryTeachersAboveDegree = 27, PrimaryKeyTeachers = 6, PrimarySportAndArtTeachers = 6,
        JuniorTeachersAboveDegree = 22, JuniorKeyTeachers = 5, JuniorSportAndArtTeachers = 4,
        TeachingArea = 5720, SportsArea = 10_400, EquipmentValue = new Money(2_600_000), MultimediaClassrooms = 26,
    };

    private static readonly School E = new()
    {
        Code = "E", Stage = SchoolStage.CompleteSecondary, Students = 1100, JuniorStudents = 500, SeniorStudents = 600,
        JuniorTeachersAboveDegree = 30, JuniorKeyTeachers = 25, JuniorSportAndArtTeachers = 5,
        TeachingArea = 7320, SportsArea = 13_420, EquipmentValue = new Money(3_660_000), MultimediaClassrooms = 37,
    };

    private static readonly ComplianceReport Report = County.Report([A, B, C, D, E]);

    /// <summary>Values of A, B, D or C, D, E; mean; coefficient; verdict. The coefficients are rounded to six decimals.</summary>
    private static IEnumerable<TestCaseData> Coefficients()
    {
        // 34 / 8, 60 / 12, 27 / 6; Σpx / P = 121 / 26
        yield return Case("V1-P", [4.25m, 5.0m, 4.5m], 4.653846m, 0.071572m, met: true);

        // 8 / 8, 30 / 12, 6 / 6; 44 / 26; variance (1,400 × 0.692308² + 1,200 × 0.807692²) / 2,600 = 0.559172
        yield return Case("V2-P", [1.0m, 2.5m, 1.0m], 1.692308m, 0.441869m, met: true);
        yield return Case("V3-P", [1.0m, 1.0m, 1.0m], 1.0m, 0m, met: true);

        // 3,600 / 800, 6,000 / 1,200, 5,720 / 1,040
        yield return Case("V4-P", [4.5m, 5.0m, 5.5m], 4.961538m, 0.073541m, met: true);

        // 5,100 / 800, 9,600 / 1,200, 10,400 / 1,040
        yield return Case("V5-P", [6.375m, 8.0m, 10.0m], 7.961538m, 0.165402m, met: true);

        // 1,680,000 / 800, 3,000,000 / 1,200, 2,600,000 / 1,040
        yield return Case("V6-P", [2100m, 2500m, 2500m], 2376.923077m, 0.077670m, met: true);

        // 20 / 8, 30 / 12, 26 / 10.4
        yield return Case("V7-P", [2.5m, 2.5m, 2.5m], 2.5m, 0m, met: true);

        // 54 / 9, 22 / 4, 30 / 5; 106 / 18
        yield return Case("V1-J", [6.0m, 5.5m, 6.0m], 5.888889m, 0.035299m, met: true);

        // 9 / 9, 5 / 4, 25 / 5; 39 / 18; variance (900 × 1.166667² + 400 × 0.916667² + 500 × 2.833333²) / 1,800 = 3.097222
        yield return Case("V2-J", [1.0m, 1.25m, 5.0m], 2.166667m, 0.812258m, met: false);
        yield return Case("V3-J", [1.0m, 1.0m, 1.0m], 1.0m, 0m, met: true);

        // 5,400 / 900, 1.1 × 5,720 / 1,040, 7,320 / 1,220
        yield return Case("V4-J", [6.0m, 6.05m, 6.0m], 6.011111m, 0.003458m, met: true);

        // 7,650 / 900, 1.1 × 10,400 / 1,040, 13,420 / 1,220
        yield return Case("V5-J", [8.5m, 11.0m, 11.0m], 9.75m, 0.128205m, met: true);

        // 2,250,000 / 900, 1.1 × 2,600,000 / 1,040, 3,660,000 / 1,220
        yield return Case("V6-J", [2500m, 2750m, 3000m], 2694.444444m, 0.079187m, met: true);

        // 27 / 9, 1.1 × 26 / 10.4, 37 / 12.2
        yield return Case("V7-J", [3.0m, 2.75m, 3.032787m], 2.953552m, 0.037136m, met: true);

        static TestCaseData Case(string id, decimal[] values, decimal mean, decimal coefficient, bool met) =>
            new TestCaseData(id, values, mean, coefficient, met).SetArgDisplayNames(id);
    }

    [TestCaseSource(nameof(Coefficients))]
    public void Each_coefficient_is_what_the_formula_gives(string id, decimal[] values, decimal mean, decimal coefficient, bool met)
    {
        var assessment = Report.Find("CN-QB17-" + id, County.Code)!;
        var variation = ((VariationDetermination)assessment.Determination!).Standards.Single();

        Assert.That(variation.Units.Select(unit => decimal.Round(unit.Value!.Value, 6)), Is.EqualTo(values));
        Assert.That(variation.Mean, Is.EqualTo(mean).Within(0.0000005m));
        Assert.That(variation.Coefficient, Is.EqualTo(coefficient).Within(0.0000005m));
        Assert.That(assessment.Verdict, Is.EqualTo(met ? Verdict.Met : Verdict.NotMet));
    }

    /// <summary>
    /// A has six and 6.375 of 7.5 square metres, exactly 85 percent; C has six and 8.5 of 10.2, below 8.67; the others have all seven. E does not differ from the rest by
    /// falling short: the coefficient of key teachers is not its own verdict.
    /// </summary>
    [TestCase("CN-QB17-R-P", "A", 6, "met")]
    [TestCase("CN-QB17-R-P", "B", 7, "met")]
    [TestCase("CN-QB17-R-P", "D", 7, "met")]
    [TestCase("CN-QB17-R-J", "C", 6, "advisory")]
    [TestCase("CN-QB17-R-J", "D", 7, "met")]
    [TestCase("CN-QB17-R-J", "E", 7, "met")]
    public void Each_section_passes_or_fails(string id, string school, int indicators, string verdict)
    {
        var assessment = Report.Find(id, school)!;
        Assert.That(ClauseUnderTest.InWords(assessment), Is.EqualTo(verdict));
        Assert.That(assessment.Measured, Is.EqualTo(new Count(indicators)));
    }

    [TestCase("A", "CN-QB17-R5-P", false)]
    [TestCase("C", "CN-QB17-R5-J", true)]
    public void The_one_that_is_short_is_named_and_whether_it_is_below_85_percent(string school, string standard, bool isBelowFloor)
    {
        var parts = ((PartsDetermination)Report.Find("CN-QB17-R-" + standard[^1..], school)!.Determination!).Parts;

        Assert.That(
            parts.Where(part => part.Verdict == Verdict.NotMet).Select(part => (part.Standard, part.IsBelowFloor)), Is.EqualTo(new[] { (standard, isBelowFloor) }));
    }

    [Test]
    public void All_three_primary_sections_pass_and_two_of_three_junior_ones()
    {
        Assert.That(Report.Find("CN-QB17-S-P", County.Code)!.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(Report.Find("CN-QB17-S-P", County.Code)!.Measured, Is.EqualTo(new Share(3, 3)));
        Assert.That(Report.Find("CN-QB17-S-J", County.Code)!.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(Report.Find("CN-QB17-S-J", County.Code)!.Measured, Is.EqualTo(new Share(2, 3)));
    }

    /// <summary>Without C the junior sections pass; without E, D and C have 1.25 and 1 key teacher per 100: they differ little.</summary>
    [Test]
    public void The_county_can_not_be_recognised_and_what_stands_in_its_way_is_named()
    {
        var determination = Report.Find("CN-QB17-D", County.Code)!;
        var parts = ((PartsDetermination)determination.Determination!).Parts;

        Assert.That(determination.Verdict, Is.EqualTo(Verdict.NotMet));
        Assert.That(parts.Where(part => part.Verdict == Verdict.NotMet).Select(part => part.Standard), Is.EqualTo(new[] { "CN-QB17-S-J", "CN-QB17-V2-J" }));
        Assert.That(County.Report([A, B, D, E]).Find("CN-QB17-S-J", County.Code)!.Verdict, Is.EqualTo(Verdict.Met));
        Assert.That(County.Report([A, B, C, D]).Find("CN-QB17-V2-J", County.Code)!.Verdict, Is.EqualTo(Verdict.Met));
    }

    /// <summary>
    /// With 33 key teachers in B the values are 1, 2.75 and 1. Weighted: mean 47 / 26 = 1.807692, variance 1.75² × 1,200 × 1,400 / 2,600² = 0.761095, root 0.872407,
    /// coefficient 0.482608. Unweighted it would be: mean 1.583333, variance 1.75² × 2 / 9 = 0.680556, root 0.824958, coefficient 0.521026, beyond 0.50.
    /// </summary>
    [Test]
    public void An_unweighted_coefficient_would_give_another_verdict()
    {
        var assessment = County.Report([A, B with { PrimaryKeyTeachers = 33 }, C, D, E]).Find("CN-QB17-V2-P", County.Code)!;

        Assert.That(((VariationDetermination)assessment.Determination!).Standards.Single().Coefficient, Is.EqualTo(0.482608m).Within(0.0000005m));
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.Met));
    }
}
