using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation.RollUp;

/// <summary>An area is what was reported for it, else the sum of what lies below, and a sum that lacks a part is unknown.</summary>
public sealed class RollUpTests
{
    private static readonly StandardPack Students = new MadeUpPack()
        .With(Every<District>.Must(d => d.Students).BeAtLeast(1))
        .With(Every<City>.Must(c => c.Students).BeAtLeast(1))
        .With(Every<Province>.Must(p => p.Students).BeAtLeast(1))
        .Build();

    private static readonly StandardPack Kindergarten = new MadeUpPack()
        .With(Every<District>.Must(d => d.ChildrenInKindergarten).BeAtLeast(1))
        .With(Every<City>.Must(c => c.ChildrenInKindergarten).BeAtLeast(1))
        .With(Every<Province>.Must(p => p.ChildrenInKindergarten).BeAtLeast(1))
        .Build();

    private static readonly StandardPack Teachers = MadeUpPack.Of(
        Every<District>.Must(d => d.CompulsoryTeachersWithBachelorDegree.ShareOf(d.CompulsoryTeachers)).BeAtLeast(85.Percent()));

    [Test]
    public void A_district_is_the_sum_of_its_schools() =>
        Assert.That(StudentsOf("210102", School("1", 300), School("2", 450), School("3", 0)), Is.EqualTo(750));

    [Test]
    public void Schools_of_other_districts_do_not_count()
    {
        var report = Evaluate(
            Students, new District { Code = "210102" }, new District { Code = "210103" },
            School("1", 300), School("2", 450) with { DistrictCode = "210103" });
        Assert.That(StudentsIn(report, "210102"), Is.EqualTo(300));
        Assert.That(StudentsIn(report, "210103"), Is.EqualTo(450));
    }

    [Test]
    public void One_school_that_did_not_report_makes_the_sum_unknown_not_smaller()
    {
        var report = Evaluate(Students, new District { Code = "210102" }, School("1", 300), School("2", null));
        var assessment = report.Find("M-1", "210102")!;
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.Indeterminate));
        Assert.That(assessment.Missing, Is.EqualTo(["students"]));
        Assert.That(assessment.Facts.Single().Value, Is.Null);
    }

    [Test]
    public void A_district_without_schools_is_unknown_not_empty() => Assert.That(StudentsOf("210102"), Is.Null);

    [Test]
    public void What_was_reported_for_the_district_goes_before_the_sum()
    {
        var report = Evaluate(Students, new District { Code = "210102", Students = 1000 }, School("1", 300));
        Assert.That(StudentsIn(report, "210102"), Is.EqualTo(1000));
    }

    [Test]
    public void A_reported_value_that_differs_from_the_sum_is_a_finding_with_both()
    {
        var report = Evaluate(Students, new District { Code = "210102", Name = "和平区", Students = 1000 }, School("1", 300), School("2", 450));
        var finding = report.Findings.Single();
        Assert.That(finding.Kind, Is.EqualTo(FindingKind.RollUpMismatch));
        Assert.That(finding.Subject.Code, Is.EqualTo("210102"));
        Assert.That(finding.Fact!.Name, Is.EqualTo("students"));
        Assert.That(finding.Reported, Is.EqualTo(1000));
        Assert.That(finding.RolledUp, Is.EqualTo(750));
        Assert.That(finding.Describe(Language.English), Does.Contain("1000").And.Contain("750").And.Contain("和平区").And.Contain("210102"));
        Assert.That(finding.Describe(Language.Chinese), Does.Contain("1000").And.Contain("750").And.Contain("在校生"));
    }

    [Test]
    public void A_reported_value_that_equals_the_sum_is_no_finding() =>
        Assert.That(Evaluate(Students, new District { Code = "210102", Students = 300 }, School("1", 300)).Findings, Is.Empty);

    [Test]
    public void A_reported_value_is_not_held_against_a_sum_that_is_unknown() =>
        Assert.That(Evaluate(Students, new District { Code = "210102", Students = 1 }, School("1", 300), School("2", null)).Findings, Is.Empty);

    [Test]
    public void The_facts_themselves_stay_as_they_were_reported()
    {
        var report = Evaluate(Students, new District { Code = "210102" }, School("1", 300));
        Assert.That(report.Facts.Districts.Single().Students, Is.Null);
        Assert.That(((District)report.Find("M-1", "210102")!.Subject).Students, Is.EqualTo(300));
    }

    [Test]
    public void Posts_are_summed_with_their_fractions()
    {
        var report = Evaluate(
            Teachers, new District { Code = "210102" },
            Teaching("1", SchoolStage.Primary, 10.5m, 9), Teaching("2", SchoolStage.Junior, 9.5m, 8));
        var assessment = report.Find("M-1", "210102")!;
        Assert.That(assessment.Measured, Is.EqualTo(new Share(17, 20)));
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.Met), "17 of 20 is 85 %");
    }

    [TestCase(SchoolStage.Kindergarten)]
    [TestCase(SchoolStage.Senior)]
    [TestCase(SchoolStage.SecondaryVocational)]
    [TestCase(SchoolStage.Higher)]
    public void A_school_outside_compulsory_education_need_not_report_its_facts(SchoolStage stage)
    {
        var report = Evaluate(
            Teachers, new District { Code = "210102" }, Teaching("1", SchoolStage.Primary, 20, 17), Teaching("2", stage, null, null));
        Assert.That(report.Find("M-1", "210102")!.Measured, Is.EqualTo(new Share(17, 20)));
    }

    [Test]
    public void What_such_a_school_reports_for_an_attached_class_counts()
    {
        var report = Evaluate(
            Teachers, new District { Code = "210102" }, Teaching("1", SchoolStage.Primary, 20, 17), Teaching("2", SchoolStage.Senior, 4, 0));
        Assert.That(report.Find("M-1", "210102")!.Measured, Is.EqualTo(new Share(17, 24)));
    }

    [TestCase(SchoolStage.Primary)]
    [TestCase(SchoolStage.Junior)]
    [TestCase(SchoolStage.NineYear)]
    [TestCase(SchoolStage.CompleteSecondary)]
    [TestCase(SchoolStage.TwelveYear)]
    [TestCase(SchoolStage.Special)]
    [TestCase(null)]
    public void A_school_of_compulsory_education_or_of_unknown_stage_owes_them(SchoolStage? stage)
    {
        var report = Evaluate(
            Teachers, new District { Code = "210102" }, Teaching("1", SchoolStage.Primary, 20, 17), Teaching("2", stage, null, null));
        Assert.That(report.Find("M-1", "210102")!.Verdict, Is.EqualTo(Verdict.Indeterminate));
    }

    [Test]
    public void Only_kindergartens_make_no_compulsory_teachers_and_so_no_share()
    {
        var report = Evaluate(Teachers, new District { Code = "210102" }, Teaching("1", SchoolStage.Kindergarten, null, null));
        var assessment = report.Find("M-1", "210102")!;
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.NotApplicable));
        Assert.That(assessment.Reason, Is.EqualTo(NotApplicableReason.EmptyPopulation));
    }

    [Test]
    public void Enrolment_is_owed_by_kindergartens_too()
    {
        var report = Evaluate(
            Students, new District { Code = "210102" }, School("1", 300), School("2", null) with { Stage = SchoolStage.Kindergarten });
        Assert.That(StudentsIn(report, "210102"), Is.Null);
    }

    [Test]
    public void A_city_is_the_sum_of_its_districts_and_a_province_of_its_cities()
    {
        var report = Evaluate(
            Students, new Province { Code = "210000" }, new City { Code = "210100" }, new City { Code = "210200", Students = 5000 },
            new District { Code = "210102", Students = 1000 }, new District { Code = "210103" }, School("1", 300) with { DistrictCode = "210103" });
        Assert.That(StudentsIn(report, "210100", "M-2"), Is.EqualTo(1300));
        Assert.That(StudentsIn(report, "210000", "M-3"), Is.EqualTo(6300));
    }

    [Test]
    public void An_unknown_district_makes_its_city_and_province_unknown()
    {
        var report = Evaluate(
            Students, new Province { Code = "210000" }, new City { Code = "210100" }, new City { Code = "210200", Students = 5000 },
            new District { Code = "210102", Students = 1000 }, new District { Code = "210103" });
        Assert.That(StudentsIn(report, "210100", "M-2"), Is.Null);
        Assert.That(StudentsIn(report, "210000", "M-3"), Is.Null);
    }

    [Test]
    public void A_district_without_its_city_counts_in_the_province_all_the_same()
    {
        var report = Evaluate(
            Students, new Province { Code = "210000" }, new City { Code = "210100", Students = 1000 }, new District { Code = "210202", Students = 70 });
        Assert.That(StudentsIn(report, "210000", "M-3"), Is.EqualTo(1070));
    }

    [Test]
    public void A_province_of_districts_without_cities_is_their_sum()
    {
        var report = Evaluate(
            Students, new Province { Code = "110000" }, new District { Code = "110101", Students = 30 }, new District { Code = "110102", Students = 40 });
        Assert.That(StudentsIn(report, "110000", "M-3"), Is.EqualTo(70));
    }

    [Test]
    public void A_city_that_reported_otherwise_is_held_against_its_districts_and_the_province_takes_the_report()
    {
        var report = Evaluate(
            Students, new Province { Code = "210000" }, new City { Code = "210100", Students = 1001 }, new District { Code = "210102", Students = 1000 });
        Assert.That(StudentsIn(report, "210000", "M-3"), Is.EqualTo(1001));
        Assert.That(report.Findings.Single().Subject.Code, Is.EqualTo("210100"));
    }

    [Test]
    public void What_schools_have_no_fact_of_is_the_sum_of_the_districts_and_of_the_cities()
    {
        var report = Evaluate(
            Kindergarten, new Province { Code = "210000" }, new City { Code = "210100" }, new City { Code = "210200", ChildrenInKindergarten = 5 },
            new District { Code = "210102", ChildrenInKindergarten = 300 }, new District { Code = "210103", ChildrenInKindergarten = 400 }, School("1", 9));
        Assert.That(ChildrenIn(report, "M-2", "210100"), Is.EqualTo(700));
        Assert.That(ChildrenIn(report, "M-3", "210000"), Is.EqualTo(705));
        Assert.That(report.Findings, Is.Empty);
    }

    [Test]
    public void What_schools_have_no_fact_of_is_unknown_in_a_district_that_did_not_report_it_and_in_its_city()
    {
        var report = Evaluate(
            Kindergarten, new City { Code = "210100" }, new District { Code = "210102", ChildrenInKindergarten = 300 }, new District { Code = "210103" },
            School("1", 9) with { DistrictCode = "210103" });
        Assert.That(ChildrenIn(report, "M-1", "210103"), Is.Null);
        Assert.That(ChildrenIn(report, "M-2", "210100"), Is.Null);
    }

    [Test]
    public void A_city_that_reported_otherwise_than_its_districts_is_a_finding_also_where_schools_have_no_such_fact()
    {
        var report = Evaluate(
            Kindergarten, new City { Code = "210100", ChildrenInKindergarten = 301 }, new District { Code = "210102", ChildrenInKindergarten = 300 });
        Assert.That((report.Findings.Single().Fact!.Name, report.Findings.Single().RolledUp), Is.EqualTo(("childrenInKindergarten", (object)300)));
    }

    [Test]
    public void A_fitness_test_is_owed_by_all_schools_but_kindergartens()
    {
        Assert.That(Tested(Fitness("1", SchoolStage.Primary, 100), Fitness("2", SchoolStage.Kindergarten, null)), Is.EqualTo(100));
        Assert.That(Tested(Fitness("1", SchoolStage.Primary, 100), Fitness("2", SchoolStage.Senior, null)), Is.Null);
        Assert.That(Tested(Fitness("1", SchoolStage.Primary, 100), Fitness("2", SchoolStage.SecondaryVocational, 20)), Is.EqualTo(120));
        Assert.That(Tested(Fitness("1", SchoolStage.Primary, 100), Fitness("2", null, null)), Is.Null, "it may be no kindergarten");
    }

    [Test]
    public void A_value_of_last_year_is_not_held_against_the_schools_of_today()
    {
        var report = Evaluate(
            Students, new District { Code = "210102", StudentsFitnessTestedLastYear = 500 },
            Fitness("1", SchoolStage.Primary, 100) with { StudentsFitnessTestedLastYear = 90 });
        Assert.That(report.Findings, Is.Empty);
        Assert.That(((District)report.Find("M-1", "210102")!.Subject).StudentsFitnessTestedLastYear, Is.EqualTo(500));
    }

    [Test]
    public void What_an_area_has_beside_its_schools_and_the_areas_below_is_not_added_up()
    {
        var report = Evaluate(
            Students, new City { Code = "210100" }, new District { Code = "210102", EducationExpenditure = new Money(5), VocationalTeachers = 7 },
            School("1", 9) with { VocationalTeachers = 6 });
        var city = (City)report.Find("M-2", "210100")!.Subject;
        Assert.That((city.EducationExpenditure, city.VocationalTeachers), Is.EqualTo((null as Money?, null as Posts?)));
        Assert.That(report.Findings, Is.Empty);
    }

    [Test]
    public void Findings_come_from_above_to_below_by_code_and_in_the_order_of_the_facts()
    {
        var report = Evaluate(
            Students, new Province { Code = "210000", Students = 9 }, new City { Code = "210100", Students = 8 },
            new District { Code = "210103", Students = 7 }, new District { Code = "210102", Students = 6, CompulsoryClasses = 3 },
            School("1", 1) with { CompulsoryClasses = 1, Stage = SchoolStage.Primary }, School("2", 1) with { DistrictCode = "210103" });
        Assert.That(
            report.Findings.Select(finding => (finding.Subject.Code, finding.Fact!.Name)),
            Is.EqualTo(
            [
                ("210000", "students"), ("210100", "students"), ("210102", "students"), ("210102", "compulsoryClasses"), ("210103", "students"),
            ]));
    }

    [Test]
    public void A_sum_that_is_too_large_to_be_true_is_a_finding_and_is_not_used()
    {
        var report = Evaluate(
            Students, new City { Code = "210100" },
            new District { Code = "210102", Students = 600_000_000 }, new District { Code = "210103", Students = 600_000_000 });
        var finding = report.Findings.Single();
        Assert.That(finding.Kind, Is.EqualTo(FindingKind.RollUpTooLarge));
        Assert.That(finding.RolledUp, Is.Null);
        Assert.That(finding.Describe(Language.English), Does.Contain("too large"));
        Assert.That(finding.Describe(Language.Chinese), Does.Contain("未予采用"));
        Assert.That(StudentsIn(report, "210100", "M-2"), Is.Null);
    }

    [Test]
    public void A_sum_of_exactly_the_largest_number_is_used()
    {
        var report = Evaluate(
            Students, new City { Code = "210100" },
            new District { Code = "210102", Students = 600_000_000 }, new District { Code = "210103", Students = 400_000_000 });
        Assert.That(report.Findings, Is.Empty);
        Assert.That(StudentsIn(report, "210100", "M-2"), Is.EqualTo(1_000_000_000));
    }

    [Test]
    public void A_reported_value_is_used_even_where_the_sum_is_too_large()
    {
        var report = Evaluate(
            Students, new City { Code = "210100", Students = 5 },
            new District { Code = "210102", Students = 600_000_000 }, new District { Code = "210103", Students = 600_000_000 });
        Assert.That(report.Findings.Single().Kind, Is.EqualTo(FindingKind.RollUpTooLarge));
        Assert.That(StudentsIn(report, "210100", "M-2"), Is.EqualTo(5));
    }

    private static int? ChildrenIn(ComplianceReport report, string standard, string area) => ((Area)report.Find(standard, area)!.Subject).ChildrenInKindergarten;

    private static int? Tested(params School[] schools) =>
        ((District)Evaluate(Students, [new District { Code = "210102" }, .. schools]).Find("M-1", "210102")!.Subject).StudentsFitnessTested;

    private static School Fitness(string code, SchoolStage? stage, int? tested) =>
        new() { Code = code, DistrictCode = "210102", Stage = stage, StudentsFitnessTested = tested };

    private static int? StudentsOf(string district, params School[] schools) =>
        StudentsIn(Evaluate(Students, [new District { Code = district }, .. schools]), district);

    private static int? StudentsIn(ComplianceReport report, string area, string standard = "M-1") =>
        ((Area)report.Find(standard, area)!.Subject).Students;

    private static ComplianceReport Evaluate(StandardPack pack, params Subject[] subjects) =>
        ComplianceEvaluator.Create(pack).Evaluate(new FactSetBuilder().AddRange(subjects).Build(), new DateOnly(2025, 6, 30));

    private static School School(string code, int? students) => new() { Code = code, DistrictCode = "210102", Students = students };

    private static School Teaching(string code, SchoolStage? stage, decimal? teachers, decimal? graduates) => new()
    {
        Code = code,
        DistrictCode = "210102",
        Stage = stage,
        CompulsoryTeachers = Rules.Given.Posts(teachers),
        CompulsoryTeachersWithBachelorDegree = Rules.Given.Posts(graduates),
    };
}
