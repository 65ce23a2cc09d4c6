using Compliance.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.Samples;

/// <summary>What samples/data/shenyang.json and the small files beside it show, worked out by hand.</summary>
[TestFixture]
public sealed class ShenyangSampleTests
{
    private readonly ComplianceReport report = SampleFile.Report("shenyang.json");

    [TestCase("210102", ExpectedResult = "Met", Description = "15 of 100, the threshold itself")]
    [TestCase("210103", ExpectedResult = "NotMet: 1 more rotatedTeachers", Description = "149 of 1,000; 15 % are 150")]
    [TestCase("210104", ExpectedResult = "NotApplicable: EmptyPopulation", Description = "0 of 0")]
    [TestCase("210105", ExpectedResult = "Indeterminate: rotatedTeachers", Description = "200 eligible, the others not reported")]
    [TestCase("210106", ExpectedResult = "Met", Description = "3 and 3 of 20 and 20, summed over its schools: 15 %")]
    [TestCase("210202", ExpectedResult = "NotApplicable: OutsideJurisdiction", Description = "0 of 100, but in Dalian")]
    public string Each_district_answers_to_the_rotation_clause(string district) => report.Said("SY23-16-3", district);

    // 85 % of 20,000 teachers are 17,000.
    [TestCase("shenyang.json", "2025-12-31", ExpectedResult = "NotMet: 1 more compulsoryTeachersWithBachelorDegree", Description = "16,999 on the due day")]
    [TestCase("shenyang.json", "2025-12-30", ExpectedResult = "NotYetDue: 1 more compulsoryTeachersWithBachelorDegree", Description = "the day before")]
    [TestCase("shenyang.json", "2026-01-01", ExpectedResult = "NotMet: 1 more compulsoryTeachersWithBachelorDegree", Description = "missed stays missed")]
    [TestCase("shenyang.json", "2023-04-03", ExpectedResult = "NotApplicable: NotInForce", Description = "the day before the plan was issued")]
    [TestCase("shenyang-met.json", "2025-12-31", ExpectedResult = "Met", Description = "17,000, the threshold itself")]
    [TestCase("shenyang-no-teachers.json", "2025-12-31", ExpectedResult = "NotApplicable: EmptyPopulation", Description = "0 of 0")]
    [TestCase("shenyang-unreported.json", "2025-12-31", ExpectedResult = "Indeterminate: compulsoryTeachersWithBachelorDegree")]
    public string The_city_answers_to_the_degree_target(string file, string asOf) => SampleFile.Report(file, asOf).Said("SY23-16-15", "210100");

    [Test]
    public void The_degree_target_does_not_reach_another_city() =>
        Assert.That(report.Said("SY23-16-15", "210200"), Is.EqualTo("NotApplicable: OutsideJurisdiction"));

    [TestCase("DL-01", ExpectedResult = "Met", Description = "600 to 1, the threshold itself")]
    [TestCase("DL-02", ExpectedResult = "NotMet: 1 more healthCareTeachers", Description = "601 to 1")]
    [TestCase("DL-03", ExpectedResult = "NotMet: 1 more healthCareTeachers", Description = "120 students and nobody")]
    [TestCase("DL-04", ExpectedResult = "NotApplicable: OutsideCondition", Description = "a kindergarten")]
    [TestCase("DL-05", ExpectedResult = "NotApplicable: OutsideCondition", Description = "no student yet")]
    [TestCase("DL-06", ExpectedResult = "Indeterminate: healthCareTeachers")]
    [TestCase("DL-07", ExpectedResult = "Met", Description = "1,200 to 2")]
    [TestCase("DL-08", ExpectedResult = "NotApplicable: OutsideCondition", Description = "a vocational school")]
    [TestCase("SY-01", ExpectedResult = "NotApplicable: OutsideJurisdiction", Description = "a school in Shenyang")]
    public string Each_school_answers_to_the_health_care_clause_of_the_draft(string school) => report.Said("DL21-5.4-7", school);

    [TestCase("DL-02", ExpectedResult = "Met", Description = "part-time is enough")]
    [TestCase("DL-03", ExpectedResult = "NotMet: 1 more fullTimeMentalHealthTeachers", Description = "neither")]
    [TestCase("DL-06", ExpectedResult = "Met", Description = "one full-time, so the unreported part-time ones do not matter")]
    [TestCase("DL-07", ExpectedResult = "Indeterminate: partTimeMentalHealthTeachers", Description = "no full-time, part-time not reported")]
    public string Each_school_answers_to_the_mental_health_clause_of_the_draft(string school) => report.Said("DL21-5.4-8", school);

    [TestCase("P-01", ExpectedResult = "Met / Met", Description = "six years")]
    [TestCase("P-02", ExpectedResult = "NotMet: 1 fewer consecutiveYearsInPost / Met", Description = "seven years, not moved")]
    [TestCase("P-03", ExpectedResult = "NotApplicable: OutsideCondition / Met", Description = "seven years, moved")]
    [TestCase("P-04", ExpectedResult = "NotMet: 6 fewer consecutiveYearsInPost / Met", Description = "twelve years, the limit itself")]
    [TestCase("P-05", ExpectedResult = "NotApplicable: OutsideCondition / NotMet: 0.5 fewer consecutiveYearsInPost", Description = "twelve and a half: half a year over")]
    [TestCase("P-06", ExpectedResult = "Indeterminate: consecutiveYearsInPost / Indeterminate: consecutiveYearsInPost")]
    [TestCase("P-07", ExpectedResult = "NotApplicable: OutsideCondition / NotApplicable: OutsideCondition", Description = "leads a kindergarten")]
    [TestCase("P-08", ExpectedResult = "Indeterminate: rotated / Met", Description = "seven years, moved or not is unknown")]
    [TestCase("P-09", ExpectedResult = "NotApplicable: OutsideJurisdiction / NotApplicable: OutsideJurisdiction", Description = "in Dalian")]
    public string Each_principal_answers_to_the_six_and_the_twelve_years(string principal) =>
        $"{report.Said("SY23-17-6", principal)} / {report.Said("SY23-17-7", principal)}";

    [Test]
    public void These_and_no_others_are_the_violations() => Assert.That(report.Violations.InBrief(), Is.EqualTo(new[]
    {
        "210100 SY23-16-15 NotMet: 1 more compulsoryTeachersWithBachelorDegree",
        "210103 SY23-16-3 NotMet: 1 more rotatedTeachers",
        "SY-02 CN-QB17-5-2 NotMet: 16 fewer largestJuniorClass", // 66, at most 50
        "SY-03 CN-QB17-4-1 NotMet: 1 fewer students", // 2,001, at most 2,000
        "SY-04 CN-STAFF14-3 NotMet: 1 more staff", // 1,251 for 100; 100 × 12.5 is 1,250
        "SY-06 CN-QB17-4-3 NotMet: 1 fewer primaryStudents", // 1,500 and 1,001, at most 2,500
        "DL-02 DL21-5.4-7 NotMet: 1 more healthCareTeachers",
        "DL-03 DL21-5.4-7 NotMet: 1 more healthCareTeachers",
        "DL-03 DL21-5.4-8 NotMet: 1 more fullTimeMentalHealthTeachers",
        "P-05 SY23-17-7 NotMet: 0.5 fewer consecutiveYearsInPost", // 12.5 of at most 12
    }));

    [Test]
    public void These_and_no_others_are_the_advisories() => Assert.That(report.Advisories.InBrief(), Is.EqualTo(new[]
    {
        "SY-02 LN23-3-10 NotMet: 1 more qualifiedFullTimeMentalHealthTeachers",
        "SY-08 LN23-3-10 NotMet: 1 more qualifiedFullTimeMentalHealthTeachers",
        "DL-02 LN23-3-10 NotMet: 1 more qualifiedFullTimeMentalHealthTeachers",
        "DL-03 LN23-3-10 NotMet: 1 more qualifiedFullTimeMentalHealthTeachers",
        "DL-07 LN23-3-10 NotMet: 1 more qualifiedFullTimeMentalHealthTeachers",
        "P-02 SY23-17-6 NotMet: 1 fewer consecutiveYearsInPost",
        "P-04 SY23-17-6 NotMet: 6 fewer consecutiveYearsInPost",
    }));

    /// <summary>Of the facts that the file reports of somebody; hundreds of clauses ask for others.</summary>
    [Test]
    public void These_and_no_others_are_undecided_for_want_of_what_others_report() => Assert.That(UndecidedByWhatIsInTheFile().InBrief(), Is.EqualTo(new[]
    {
        "210105 SY23-16-3 Indeterminate: rotatedTeachers",
        "SY-05 LN23-3-10 Indeterminate: qualifiedFullTimeMentalHealthTeachers",
        "DL-06 DL21-5.4-7 Indeterminate: healthCareTeachers",
        "DL-07 DL21-5.4-8 Indeterminate: partTimeMentalHealthTeachers",
        "P-06 SY23-17-6 Indeterminate: consecutiveYearsInPost",
        "P-06 SY23-17-7 Indeterminate: consecutiveYearsInPost",
        "P-08 SY23-17-6 Indeterminate: rotated",
    }));

    [Test]
    public void A_district_that_reports_other_than_its_schools_is_a_finding()
    {
        var finding = report.Findings.Single();

        Assert.That(finding.Kind, Is.EqualTo(FindingKind.RollUpMismatch));
        Assert.That(finding.Subject.Code, Is.EqualTo("210105"));
        Assert.That(finding.Fact!.Name, Is.EqualTo("students"));
        Assert.That(finding.Reported, Is.EqualTo(3901));
        Assert.That(finding.RolledUp, Is.EqualTo(3600 + 300));
    }

    private IEnumerable<Assessment> UndecidedByWhatIsInTheFile()
    {
        var text = Repository.Text("samples/data/shenyang.json");
        return report.With(Verdict.Indeterminate).Where(assessment => assessment.Missing.All(name => text.Contains($"\"{name}\"", StringComparison.Ordinal)));
    }
}
