using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Quantities;
using Compliance.Rules.Dalian;
using Compliance.Rules.Leshan;
using Compliance.Rules.National;
using Compliance.Rules.Shenyang;
using Compliance.Tests.Approvals;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>The JSON report of a few subjects in Leshan, Shenyang and Dalian, worked out by hand.</summary>
public sealed class ReportJsonTests
{
    /// <summary>The clauses that these tests tell of, among all of the three documents.</summary>
    private static readonly string?[] Told = ["LS21-2.4-1", "SY23-16-3", "SY23-16-15", "SY23-17-6", "SY23-17-7", "DL21-5.4-7", "DL21-5.4-8"];

    private static readonly ComplianceReport Report = Evaluate(Facts());
    private static readonly JObject Listed = Read(new ReportJsonOptions());
    private static readonly JObject Whole = Read(new ReportJsonOptions { IncludeAll = true });

    [Test]
    public void The_report_is_as_approved() => Approved.Verify(Write(Report), "json");

    [Test]
    public void It_begins_with_its_version_and_day()
    {
        Assert.That(JsonText.NamesOf(Whole), Is.EqualTo(new[] { "version", "asOf", "summary", "assessments", "sharedMetrics", "findings" }));
        Assert.That((int?)Whole["version"], Is.EqualTo(1));
        Assert.That((string?)Whole["asOf"], Is.EqualTo("2025-06-30"));
    }

    [Test]
    public void The_summary_counts_every_assessment_whatever_is_listed()
    {
        foreach (var report in new[] { Listed, Whole })
        {
            var summary = (JObject)report["summary"]!;
            Assert.That(JsonText.Compact(summary["subjects"]), Is.EqualTo("""{"province":0,"city":1,"district":4,"institution":0,"school":3,"principal":1,"teacher":0}"""));
            Assert.That(JsonText.Compact(summary["assumedJurisdiction"]), Is.EqualTo("null"));
            foreach (var count in new[] { "met", "notMet", "violations", "advisories", "notYetDue", "notApplicable", "indeterminate" })
            {
                Assert.That((int)summary[count]!, Is.EqualTo(summary["standards"]!.Sum(standard => (int)standard[count]!)), count);
            }

            Assert.That((int)summary["violations"]!, Is.EqualTo(3));
            Assert.That((int)summary["advisories"]!, Is.EqualTo(1));
            Assert.That((int)summary["assessments"]!, Is.EqualTo(Whole["assessments"]!.Count()));
        }
    }

    [Test]
    public void The_summary_names_each_document_and_marks_the_draft() =>
        Assert.That(
            Whole["summary"]!["documents"]!.Select(document => ((string?)document["code"], (string?)document["status"])),
            Is.EqualTo(new[] { ("LS21", "issued"), ("SY23", "issued"), ("SY22", "issued"), ("SY-PRE21", "issued"), ("DL21", "draft") }));

    [TestCase("LS21-2.4-1", """{"met":0,"notMet":1,"violations":1,"advisories":0,"notYetDue":0,"notApplicable":2,"indeterminate":0}""")]
    [TestCase("SY23-16-3", """{"met":0,"notMet":1,"violations":1,"advisories":0,"notYetDue":0,"notApplicable":3,"indeterminate":0}""")]
    [TestCase("SY23-16-15", """{"met":0,"notMet":0,"violations":0,"advisories":0,"notYetDue":1,"notApplicable":0,"indeterminate":0}""")]
    [TestCase("SY23-17-6", """{"met":0,"notMet":1,"violations":0,"advisories":1,"notYetDue":0,"notApplicable":0,"indeterminate":0}""")]
    [TestCase("SY23-17-7", """{"met":1,"notMet":0,"violations":0,"advisories":0,"notYetDue":0,"notApplicable":0,"indeterminate":0}""")]
    [TestCase("DL21-5.4-7", """{"met":0,"notMet":1,"violations":1,"advisories":0,"notYetDue":0,"notApplicable":2,"indeterminate":0}""")]
    [TestCase("DL21-5.4-8", """{"met":0,"notMet":0,"violations":0,"advisories":0,"notYetDue":0,"notApplicable":2,"indeterminate":1}""")]
    public void The_summary_counts_each_standard(string id, string expected)
    {
        var counts = (JObject)Whole["summary"]!["standards"]!.Single(standard => (string?)standard["standard"] == id).DeepClone();
        counts.Remove("standard");

        Assert.That(JsonText.Compact(counts), Is.EqualTo(expected));
    }

    [Test]
    public void Only_what_is_not_met_or_indeterminate_is_listed_unless_all_is_asked_for()
    {
        Assert.That(
            Listed["assessments"]!.Where(each => Told.Contains((string?)each["standard"])).Select(each => $"{each["standard"]} {each["subject"]!["code"]} {each["verdict"]} {each["kind"]}".TrimEnd()),
            Is.EqualTo(new[]
            {
                "SY23-16-3 210102 NotMet violation",
                "DL21-5.4-7 210202001 NotMet violation",
                "DL21-5.4-8 210202001 Indeterminate",
                "LS21-2.4-1 511102001 NotMet violation",
                "SY23-17-6 P1 NotMet advisory",
            }));
        Assert.That(Whole["assessments"]!.Count(each => Told.Contains((string?)each["standard"])), Is.EqualTo(16));
    }

    [Test]
    public void A_violation_has_value_threshold_facts_shortfall_and_citation()
    {
        var violation = Assessment("LS21-2.4-1", "511102001");

        Assert.That(JsonText.NamesOf(violation), Is.EqualTo(new[]
        {
            "standard", "subject", "verdict", "kind", "reason", "value", "threshold", "unit", "facts", "missing", "shortfall", "citation",
            "messageZh", "messageEn",
        }));
        Assert.That(JsonText.Compact(violation["subject"]), Is.EqualTo("""{"level":"school","code":"511102001","name":"示例 \"一\" 小"}"""));
        Assert.That(JsonText.Compact(violation["reason"]), Is.EqualTo("null"));
        Assert.That(JsonText.Compact(violation["value"]), Is.EqualTo("1175"), "1175 : 1");
        Assert.That(JsonText.Compact(violation["threshold"]), Is.EqualTo("1000"));
        Assert.That((string?)violation["unit"], Is.EqualTo("ratio"));
        Assert.That(
            JsonText.Compact(violation["facts"]),
            Is.EqualTo("""{"stage":"completeSecondary","locality":"urban","students":1175,"fullTimeMentalHealthTeachers":1}"""));
        Assert.That(JsonText.Compact(violation["missing"]), Is.EqualTo("[]"));
        Assert.That(
            JsonText.Compact(violation["shortfall"]),
            Is.EqualTo("""{"amount":1,"fact":"fullTimeMentalHealthTeachers","change":"increase"}"""));
        Assert.That(
            JsonText.NamesOf(violation["citation"]),
            Is.EqualTo(new[] { "document", "titleZh", "titleEn", "number", "locator", "status", "provenance", "inferred" }));
        Assert.That(
            JsonText.Values(violation["citation"], "document", "number", "locator", "status", "provenance"),
            Is.EqualTo("""["LS21",null,"二(二)4","issued","official"]"""));
        Assert.That((string?)violation["citation"]!["titleZh"], Does.StartWith("《").And.EndsWith("》"));
        Assert.That((string?)violation["citation"]!["titleEn"], Does.StartWith("Leshan"));
        Assert.That((string?)violation["messageZh"], Does.Contain("1175:1").And.Contain("LS21-2.4-1"));
        Assert.That((string?)violation["messageEn"], Does.Contain("1175:1").And.Contain("not met"));
    }

    [Test]
    public void Who_pulls_an_area_down_is_listed_with_the_standard_that_it_does_not_meet() => Assert.That(
        JsonText.Compact(Written(
            new District { Code = "210102", TeachersEligibleForRotation = 41, RotatedTeachers = 5 },
            Rotating("A", 20, 4), Rotating("B", 20, 1), new School { Code = "C", Name = "丙校", DistrictCode = "210102", Stage = SchoolStage.Primary, TeachersEligibleForRotation = 1 })
            ["assessments"]!.Single(each => (string?)each["standard"] == "SY23-16-3")["indicative"]),
        Is.EqualTo("""
            [{"level":"school","code":"B","name":null,"value":5,"reaches":false},{"level":"school","code":"A","name":null,"value":20,"reaches":true},{"level":"school","code":"C","name":"丙校","value":null,"reaches":null}]
            """.Trim()));

    [Test]
    public void What_several_standards_ask_in_one_metric_is_listed_with_the_one_that_binds() => Assert.That(
        JsonText.Compact(Written(new District { Code = "210102" }, new District { Code = "210103" })["sharedMetrics"]!.Single(each => (string?)each["metric"] == "rotated_teacher_share")),
        Is.EqualTo("""
            {"metric":"rotated_teacher_share","level":"district","binding":"SY23-16-3","others":[{"standard":"CN-QB17-11-1","relation":"relaxation"}],"subjects":["210102","210103"]}
            """.Trim()));

    [Test]
    public void A_share_is_in_percent_and_its_shortfall_in_whole_teachers()
    {
        var violation = Assessment("SY23-16-3", "210102");

        Assert.That(JsonText.Compact(violation["value"]), Is.EqualTo("12.5"), "25 of 200; 30 would be 15 %");
        Assert.That(JsonText.Compact(violation["threshold"]), Is.EqualTo("15"));
        Assert.That((string?)violation["unit"], Is.EqualTo("percent"));
        Assert.That(JsonText.Compact(violation["shortfall"]), Is.EqualTo("""{"amount":5,"fact":"rotatedTeachers","change":"increase"}"""));
        Assert.That(Write(Report), Does.Contain("\"value\": 12.5,\n"));
    }

    [Test]
    public void A_value_without_end_is_rounded_and_a_target_before_its_day_is_not_yet_due()
    {
        var target = Assessment("SY23-16-15", "210100");

        Assert.That((string?)target["verdict"], Is.EqualTo("NotYetDue"));
        Assert.That(JsonText.Compact(target["kind"]), Is.EqualTo("null"));
        Assert.That(JsonText.Compact(target["value"]), Is.EqualTo("66.6666666667"), "200 of 300");
        Assert.That(
            JsonText.Compact(target["shortfall"]),
            Is.EqualTo("""{"amount":55,"fact":"compulsoryTeachersWithBachelorDegree","change":"increase"}"""),
            "85 % of 300 are 255");
    }

    [Test]
    public void A_share_of_nobody_has_no_value()
    {
        var empty = Assessment("SY23-16-3", "210103");

        Assert.That((string?)empty["verdict"], Is.EqualTo("NotApplicable"));
        Assert.That((string?)empty["reason"], Is.EqualTo("emptyPopulation"));
        Assert.That(JsonText.Compact(empty["value"]), Is.EqualTo("null"));
        Assert.That(JsonText.Compact(empty["shortfall"]), Is.EqualTo("null"));
        Assert.That(JsonText.Compact(empty["facts"]), Is.EqualTo("""{"rotatedTeachers":0,"teachersEligibleForRotation":0}"""));
    }

    [Test]
    public void Somebody_served_by_nobody_has_no_value_either_but_a_cure()
    {
        var draft = Assessment("DL21-5.4-7", "210202001");

        Assert.That(JsonText.Compact(draft["value"]), Is.EqualTo("null"), "600 : 0");
        Assert.That(JsonText.Compact(draft["shortfall"]), Is.EqualTo("""{"amount":1,"fact":"healthCareTeachers","change":"increase"}"""));
    }

    [Test]
    public void A_draft_is_marked_in_citation_and_messages()
    {
        var draft = Assessment("DL21-5.4-7", "210202001");

        Assert.That((string?)draft["citation"]!["status"], Is.EqualTo("draft"));
        Assert.That((string?)draft["messageZh"], Does.Contain("征求意见稿"));
        Assert.That((string?)draft["messageEn"], Does.Contain("draft").IgnoreCase);
    }

    [Test]
    public void What_is_missing_is_named()
    {
        var open = Assessment("DL21-5.4-8", "210202001");

        Assert.That(JsonText.Compact(open["missing"]), Is.EqualTo("""["fullTimeMentalHealthTeachers","partTimeMentalHealthTeachers"]"""));
        Assert.That(
            JsonText.Compact(open["facts"]),
            Is.EqualTo("""{"stage":"primary","fullTimeMentalHealthTeachers":null,"partTimeMentalHealthTeachers":null}"""));
        Assert.That(JsonText.Compact(open["kind"]), Is.EqualTo("null"));
    }

    [Test]
    public void An_advisory_is_no_violation()
    {
        var advisory = Assessment("SY23-17-6", "P1");

        Assert.That((string?)advisory["kind"], Is.EqualTo("advisory"));
        Assert.That(JsonText.Compact(advisory["value"]), Is.EqualTo("6.5"));
        Assert.That((string?)advisory["unit"], Is.EqualTo("years"));
        Assert.That(
            JsonText.Compact(advisory["facts"]),
            Is.EqualTo("""{"schoolStage":"primary","consecutiveYearsInPost":6.5,"rotated":false}"""));
        Assert.That((string?)advisory["shortfall"]!["change"], Is.EqualTo("decrease"));
    }

    [TestCase("LS21-2.4-1", "210102001", "outsideJurisdiction")]
    [TestCase("SY23-16-3", "511102", "outsideJurisdiction")]
    public void Why_a_standard_does_not_apply_is_said(string standard, string code, string reason)
    {
        var outside = Assessment(standard, code);

        Assert.That((string?)outside["verdict"], Is.EqualTo("NotApplicable"));
        Assert.That((string?)outside["reason"], Is.EqualTo(reason));
    }

    [Test]
    public void A_reported_value_that_differs_from_the_schools_is_a_finding()
    {
        var finding = (JObject)Whole["findings"]!.Single();

        Assert.That(JsonText.NamesOf(finding), Is.EqualTo(new[] { "kind", "subject", "fact", "reported", "rolledUp", "messageZh", "messageEn" }));
        Assert.That((string?)finding["kind"], Is.EqualTo("rollUpMismatch"));
        Assert.That(JsonText.Compact(finding["subject"]), Is.EqualTo("""{"level":"district","code":"210202","name":null}"""));
        Assert.That((string?)finding["fact"], Is.EqualTo("students"));
        Assert.That(JsonText.Compact(finding["reported"]), Is.EqualTo("700"));
        Assert.That(JsonText.Compact(finding["rolledUp"]), Is.EqualTo("600"));
        Assert.That((string?)finding["messageEn"], Does.Contain("700").And.Contain("600"));
    }

    [Test]
    public void A_jurisdiction_that_was_assumed_is_said() =>
        Assert.That(
            (string?)JsonText.Read(Write(Evaluate(Facts().AssumeJurisdiction(AdministrativeCode.Parse("710000")))))["summary"]!["assumedJurisdiction"],
            Is.EqualTo("710000"));

    [TestCase(true)]
    [TestCase(false)]
    public void The_same_facts_give_the_same_bytes_with_LF_alone(bool indented)
    {
        var options = new ReportJsonOptions { IncludeAll = true, Indented = indented };

        var first = Write(Report, options);

        Assert.That(Write(Evaluate(Facts()), options), Is.EqualTo(first));
        Assert.That(first, Does.EndWith("}\n").And.Not.Contain("\r"));
        Assert.That(first.Count(c => c == '\n') > 1, Is.EqualTo(indented));
    }

    [Test]
    [SetCulture("de-DE")]
    public void The_culture_of_the_machine_changes_nothing() => Assert.That(Write(Evaluate(Facts())), Is.EqualTo(Write(Report)));

    private static FactSetBuilder Facts() => new FactSetBuilder()
        .Add(new City { Code = "210100", CompulsoryTeachers = 300, CompulsoryTeachersWithBachelorDegree = 200 })
        .Add(new District { Code = "210102", Name = "沈河区", TeachersEligibleForRotation = 200, RotatedTeachers = 25 })
        .Add(new District { Code = "210103", TeachersEligibleForRotation = 0, RotatedTeachers = 0 })
        .Add(new District { Code = "210202", Students = 700 })
        .Add(new District { Code = "511102" })
        .Add(new School { Code = "210102001", DistrictCode = "210102", Stage = SchoolStage.Primary })
        .Add(new School { Code = "210202001", DistrictCode = "210202", Stage = SchoolStage.Primary, Students = 600, HealthCareTeachers = 0 })
        .Add(new School
        {
            Code = "511102001",
            Name = "示例 \"一\" 小",
            DistrictCode = "511102",
            Stage = SchoolStage.CompleteSecondary,
            Locality = Locality.Urban,
            Students = 1175,
            FullTimeMentalHealthTeachers = 1,
        })
        .Add(new Principal { Code = "P1", SchoolCode = "210102001", ConsecutiveYearsInPost = new Years(6.5m), Rotated = false });

    private static ComplianceReport Evaluate(FactSetBuilder facts) =>
        ComplianceEvaluator.Create(LeshanStandards.Pack, ShenyangStandards.Pack, DalianStandards.Pack).Evaluate(facts.Build(), new DateOnly(2025, 6, 30));

    private static string Write(ComplianceReport report, ReportJsonOptions? options = null) =>
        JsonText.Of(writer => ReportJson.Write(report, writer, options));

    /// <summary>The report on some subjects by the nation and by Shenyang.</summary>
    private static JObject Written(params Subject[] subjects) => JsonText.Read(Write(
        ComplianceEvaluator.Create(NationalStandards.Pack, ShenyangStandards.Pack).Evaluate(new FactSetBuilder().AddRange(subjects).Build(), new DateOnly(2025, 6, 30))));

    private static School Rotating(string code, int eligible, int rotated) => new()
    {
        Code = code, DistrictCode = "210102", Stage = SchoolStage.Primary, TeachersEligibleForRotation = eligible, RotatedTeachers = rotated,
    };

    private static JObject Read(ReportJsonOptions options) => JsonText.Read(Write(Report, options));

    private static JToken Assessment(string standard, string code) =>
        Whole["assessments"]!.Single(each => (string?)each["standard"] == standard && (string?)each["subject"]!["code"] == code);
}
