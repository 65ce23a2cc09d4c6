using Compliance.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.Samples;

/// <summary>What samples/data/leshan.json shows, worked out by hand.</summary>
[TestFixture]
public sealed class LeshanSampleTests
{
    private readonly ComplianceReport report = SampleFile.Report("leshan.json");

    // 1,000 students in town, 1,200 in the country, and then one teacher for each thousand begun.
    [TestCase("LS-01", ExpectedResult = "Met", Description = "1,000 to 1, the threshold itself")]
    [TestCase("LS-02", ExpectedResult = "NotMet: 1 more fullTimeMentalHealthTeachers", Description = "1,001 to 1")]
    [TestCase("LS-03", ExpectedResult = "NotApplicable: OutsideCondition", Description = "999 students in a town")]
    [TestCase("LS-04", ExpectedResult = "NotApplicable: OutsideCondition", Description = "1,199 students in the country")]
    [TestCase("LS-05", ExpectedResult = "NotMet: 1 more fullTimeMentalHealthTeachers", Description = "1,200 students in the country, 1 teacher")]
    [TestCase("LS-06", ExpectedResult = "Met", Description = "1,200 students in the country, 2 teachers")]
    [TestCase("LS-07", ExpectedResult = "Indeterminate: fullTimeMentalHealthTeachers")]
    [TestCase("LS-08", ExpectedResult = "Indeterminate: locality", Description = "1,100 students are enough in town and too few in the country")]
    [TestCase("LS-09", ExpectedResult = "NotMet: 3 more fullTimeMentalHealthTeachers", Description = "2,100 students, no teacher")]
    [TestCase("LS-10", ExpectedResult = "Met", Description = "2,000 to 2")]
    [TestCase("LS-11", ExpectedResult = "Met", Description = "1,300 to one and a half: fewer than 867 each")]
    [TestCase("LS-12", ExpectedResult = "NotApplicable: OutsideCondition", Description = "a kindergarten")]
    [TestCase("LS-13", ExpectedResult = "NotApplicable: OutsideCondition", Description = "a vocational school")]
    [TestCase("LS-14", ExpectedResult = "NotApplicable: OutsideJurisdiction", Description = "a school in another city")]
    [TestCase("LS-15", ExpectedResult = "NotMet: 1 more fullTimeMentalHealthTeachers", Description = "2,500 to 2")]
    [TestCase("LS-16", ExpectedResult = "Indeterminate: students")]
    public string Each_school_answers_to_the_mental_health_clause(string school) => report.Said("LS21-2.4-1", school);

    [Test]
    public void Before_the_document_was_issued_the_clause_applies_to_nobody()
    {
        var before = SampleFile.Report("leshan.json", "2021-11-10");
        var onTheDay = SampleFile.Report("leshan.json", "2021-11-11");

        Assert.That(before.Said("LS21-2.4-1", "LS-02"), Is.EqualTo("NotApplicable: NotInForce"));
        Assert.That(onTheDay.Said("LS21-2.4-1", "LS-02"), Is.EqualTo("NotMet: 1 more fullTimeMentalHealthTeachers"));
    }

    [Test]
    public void These_and_no_others_are_the_violations() => Assert.That(report.Violations.InBrief(), Is.EqualTo(new[]
    {
        "511123 CN-UR16-1 NotMet: 1 fewer veryLargeClasses", // 3 of 137 classes, and 2 % of 137 is 2.74
        "511123 CN-UR16-2 NotMet: 2 fewer largeClasses", // 8 of 137 classes, and 5 % of 137 is 6.85
        "LS-02 LS21-2.4-1 NotMet: 1 more fullTimeMentalHealthTeachers",
        "LS-09 CN-QB17-4-1 NotMet: 100 fewer students", // 2,100, at most 2,000
        "LS-09 LS21-2.4-1 NotMet: 3 more fullTimeMentalHealthTeachers",
        "LS-03 CN-STAFF14-1 NotMet: 1 more staff", // 999 pupils for 52 staff; 52 × 19 is 988
        "LS-04 CN-QB17-5-1 NotMet: 1 fewer largestPrimaryClass", // 46, at most 45
        "LS-05 LS21-2.4-1 NotMet: 1 more fullTimeMentalHealthTeachers",
        "LS-15 CN-QB17-5-2 NotMet: 16 fewer largestJuniorClass", // 66, at most 50
        "LS-15 LS21-2.4-1 NotMet: 1 more fullTimeMentalHealthTeachers",
    }));

    [Test]
    public void These_and_no_others_are_undecided() => Assert.That(report.With(Verdict.Indeterminate).InBrief(), Is.EquivalentTo(new[]
    {
        "511111 CN-UR16-2 Indeterminate: largeClasses", // LS-16 owes them
        "LS-07 LS21-2.4-1 Indeterminate: fullTimeMentalHealthTeachers",
        "LS-08 LS21-2.4-1 Indeterminate: locality",
        "LS-16 CN-STAFF14-1 Indeterminate: students",
        "LS-16 CN-QB17-4-1 Indeterminate: students",
        "LS-16 CN-QB17-5-3 Indeterminate: students",
        "LS-16 LS21-2.4-1 Indeterminate: students",
    }));

    [Test]
    public void A_district_that_reports_other_than_its_schools_is_a_finding()
    {
        var finding = report.Findings.Single();

        Assert.That(finding.Kind, Is.EqualTo(FindingKind.RollUpMismatch));
        Assert.That(finding.Subject.Code, Is.EqualTo("511102"));
        Assert.That(finding.Fact!.Name, Is.EqualTo("compulsoryClasses"));
        Assert.That(finding.Reported, Is.EqualTo(140));
        Assert.That(finding.RolledUp, Is.EqualTo(23 + 23 + 34 + 42 + 20));
    }
}
