using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Standards;
using Compliance.Standards.Sentences;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>A standard reaches whom its document's area contains, by the prefix of codes, unless a jurisdiction is assumed.</summary>
public sealed class JurisdictionTests
{
    private static readonly StandardPack Country = Pack("country", "N", "100000");
    private static readonly StandardPack Province = Pack("province", "P", "210000");
    private static readonly StandardPack City = Pack("city", "C", "210100");
    private static readonly StandardPack District = Pack("district", "D", "210102");
    private static readonly ComplianceEvaluator Evaluator = ComplianceEvaluator.Create(Country, Province, City, District);

    [TestCase("210102", "N P C D")]
    [TestCase("210181", "N P C")]
    [TestCase("210202", "N P")]
    [TestCase("220102", "N")]
    [TestCase("710101", "N")]
    public void A_school_is_reached_from_all_areas_around_its_district(string district, string reached)
    {
        var report = Evaluate(null, new District { Code = district }, new School { Code = "1", DistrictCode = district, Students = 1 });
        Assert.That(Reached(report, SubjectLevel.School), Is.EqualTo(reached));
        Assert.That(Reached(report, SubjectLevel.District), Is.EqualTo(reached));
    }

    [TestCase("210100", "N P C")]
    [TestCase("210200", "N P")]
    [TestCase("220100", "N")]
    public void A_city_is_reached_from_its_province_and_country_but_not_from_a_district_inside(string city, string reached) =>
        Assert.That(Reached(Evaluate(null, new City { Code = city, Students = 1 }), SubjectLevel.City), Is.EqualTo(reached));

    [TestCase("210000", "N P")]
    [TestCase("220000", "N")]
    public void A_province_is_not_reached_from_a_city_inside(string province, string reached) =>
        Assert.That(Reached(Evaluate(null, new Province { Code = province, Students = 1 }), SubjectLevel.Province), Is.EqualTo(reached));

    [TestCase("210102", "N P C D")]
    [TestCase("220102", "N")]
    public void A_principal_is_reached_where_the_school_stands(string district, string reached)
    {
        var report = Evaluate(
            null, new District { Code = district }, new School { Code = "1", DistrictCode = district },
            new Principal { Code = "1", SchoolCode = "1", ConsecutiveYearsInPost = 1.Years() });
        Assert.That(Reached(report, SubjectLevel.Principal), Is.EqualTo(reached));
    }

    [TestCase("210102", "N P C D")]
    [TestCase("220102", "N")]
    public void A_teacher_is_reached_where_the_school_stands(string district, string reached)
    {
        var report = Evaluate(
            null, new District { Code = district }, new School { Code = "1", DistrictCode = district },
            new Teacher { Code = "1", SchoolCode = "1", YearsTaughtInRuralOrWeakSchools = 1.Years() });
        Assert.That(Reached(report, SubjectLevel.Teacher), Is.EqualTo(reached));
    }

    [TestCase("210102", "N P C D")]
    [TestCase("210100", "N P C")]
    [TestCase("210000", "N P")]
    [TestCase("220000", "N")]
    public void An_institution_is_reached_from_its_area_and_those_around_it_though_the_area_is_not_in_the_set(string area, string reached)
    {
        var report = Evaluate(null, new Institution { Code = "1", AreaCode = area, ResearchStaff = 1 });
        Assert.That(Reached(report, SubjectLevel.Institution), Is.EqualTo(reached));
    }

    [TestCase("710000", "N")]
    [TestCase("100000", "N")]
    [TestCase("210000", "N P")]
    [TestCase("210100", "N P C")]
    [TestCase("210102", "N P C D")]
    public void An_assumed_jurisdiction_decides_for_schools_without_a_district(string assumed, string reached)
    {
        var report = Evaluate(assumed, new School { Code = "014601", Students = 1 });
        Assert.That(Reached(report, SubjectLevel.School), Is.EqualTo(reached));
    }

    [Test]
    public void An_assumed_jurisdiction_decides_against_the_own_code_of_every_subject()
    {
        var report = Evaluate(
            "210100", new Province { Code = "510000", Students = 1 }, new City { Code = "511100", Students = 1 },
            new District { Code = "511102", Students = 1 }, new School { Code = "1", DistrictCode = "511102", Students = 1 },
            new Principal { Code = "1", SchoolCode = "1", ConsecutiveYearsInPost = 1.Years() },
            new Teacher { Code = "1", SchoolCode = "1", YearsTaughtInRuralOrWeakSchools = 1.Years() },
            new Institution { Code = "1", ResearchStaff = 1 });
        foreach (var level in Enum.GetValues<SubjectLevel>())
        {
            Assert.That(Reached(report, level), Is.EqualTo("N P C"), level.ToString());
        }
    }

    [Test]
    public void Whoever_is_not_reached_is_told_that_it_lies_outside()
    {
        var report = Evaluate(null, new District { Code = "511102", Students = 1 });
        var assessment = report.Find("C-2", "511102")!;
        Assert.That(assessment.Verdict, Is.EqualTo(Verdict.NotApplicable));
        Assert.That(assessment.Reason, Is.EqualTo(NotApplicableReason.OutsideJurisdiction));
    }

    private static StandardPack Pack(string name, string prefix, string jurisdiction) => new MadeUpPack(name, prefix, jurisdiction)
        .With(Every<School>.Must(s => s.Students).BeAtLeast(1))
        .With(Every<District>.Must(d => d.Students).BeAtLeast(1))
        .With(Every<City>.Must(c => c.Students).BeAtLeast(1))
        .With(Every<Province>.Must(p => p.Students).BeAtLeast(1))
        .With(Every<Principal>.Must(p => p.ConsecutiveYearsInPost).BeAtLeast(1.Years()))
        .With(Every<Teacher>.Must(t => t.YearsTaughtInRuralOrWeakSchools).BeAtLeast(1.Years()))
        .With(Every<Institution>.Must(i => i.ResearchStaff).BeAtLeast(1))
        .Build();

    private static ComplianceReport Evaluate(string? assumed, params Subject[] subjects)
    {
        var facts = new FactSetBuilder().AddRange(subjects);
        if (assumed is not null)
        {
            facts.AssumeJurisdiction(AdministrativeCode.Parse(assumed));
        }

        return Evaluator.Evaluate(facts.Build(), new DateOnly(2025, 6, 30));
    }

    private static string Reached(ComplianceReport report, SubjectLevel level) => string.Join(
        ' ', report.Assessments.Where(a => a.Subject.Level == level && a.Verdict == Verdict.Met).Select(a => a.Standard.Document.Code));
}
