using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Tests.Approvals;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export;

/// <summary>Reports as SARIF 2.1.0.</summary>
public sealed class ReportSarifTests
{
    [Test]
    public void The_report_is_as_approved() => Approved.Verify(Write(Reports.Leshan(), new ReportSarifOptions { Titles = [Reports.Title] }), "sarif");

    [Test]
    public async Task The_report_is_valid_by_the_schema()
    {
        var schema = await Schema();

        foreach (var report in new[] { Reports.Leshan(), Reports.Draft(), Reports.Contradicting(), Reports.Named("{0} [a](b)") })
        {
            Assert.That(schema.Validate(Write(report, new ReportSarifOptions { IncludeAll = true })), Is.Empty);
        }
    }

    [TestCase("kind", "failed")]
    [TestCase("ruleIndex", "first")]
    [TestCase("nonsense", "x")]
    public async Task The_schema_refuses_what_is_not_SARIF(string property, string value)
    {
        var log = JObject.Parse(Write(Reports.Leshan()));
        log["runs"]![0]!["results"]![0]![property] = value;

        Assert.That((await Schema()).Validate(log.ToString()), Is.Not.Empty);
    }

    [Test]
    public void Only_what_fails_has_a_level_and_every_verdict_its_kind()
    {
        var results = Results(Reports.Leshan(), all: true);

        Assert.That(results.Count(result => Matches(result, "fail", "error")), Is.EqualTo(7));
        Assert.That(results.Count(result => Matches(result, "pass", "none")), Is.EqualTo(17));
        Assert.That(results.Count(result => Matches(result, "open", "none")), Is.EqualTo(5));
        Assert.That(results.Count(result => Matches(result, "notApplicable", "none")), Is.EqualTo(11));
        Assert.That(results, Has.Count.EqualTo(7 + 17 + 5 + 11));

        static bool Matches(JToken result, string kind, string level) => (string?)result["kind"] == kind && (string?)result["level"] == level;
    }

    [Test]
    public void Every_result_points_to_its_rule_and_no_two_share_a_fingerprint()
    {
        var run = JObject.Parse(Write(Reports.Leshan(), new ReportSarifOptions { IncludeAll = true }))["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.Select(rule => (string?)rule["id"]).ToList();

        Assert.That(run["results"]!.Select(result => rules[(int)result["ruleIndex"]!]), Is.EqualTo(run["results"]!.Select(result => (string?)result["ruleId"])));
        Assert.That(run["results"]!.Select(result => result["fingerprints"]!.ToString()), Is.Unique);
    }

    [Test]
    public void A_name_is_no_link_and_no_placeholder() =>
        Assert.That((string?)Results(Reports.Named("[a](b) {0}"), all: false).Single()["message"]!["text"], Does.Contain("\\[a\\](b) {{0}} (A)"));

    [Test]
    public void A_draft_is_marked()
    {
        var text = Write(Reports.Draft());

        Assert.That(text, Does.Contain("a draft for comment, not adopted law").And.Contain("\"documentStatus\": \"draft\""));
    }

    private static async Task<JsonSchema> Schema() =>
        await JsonSchema.FromFileAsync(Repository.PathOf("Compliance.Tests/Exchange/Export/Schemas/sarif-2.1.0.json"));

    private static List<JToken> Results(ComplianceReport report, bool all) =>
        [.. JObject.Parse(Write(report, new ReportSarifOptions { IncludeAll = all }))["runs"]![0]!["results"]!];

    private static string Write(ComplianceReport report, ReportSarifOptions? options = null)
    {
        using var text = new StringWriter();
        ReportSarif.Write(report, text, options);
        return text.ToString();
    }
}
