using Compliance.Evaluation;
using Compliance.Json;
using Compliance.Tests.Evaluation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>The schema of reports says what the writer writes: reports of the samples validate, and slips do not.</summary>
public sealed class ReportSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.Of("docs/schemas/report.schema.json");

    [TestCase("leshan.json", false)]
    [TestCase("leshan.json", true)]
    [TestCase("shenyang.json", true)]
    [TestCase("invented-county.json", true)]
    public void A_report_validates(string sample, bool everything) => Assert.That(Schema.Faults(Read(Report(sample, everything))), Is.Empty);

    [TestCase("shenyang.json")]
    [TestCase("invented-county.json")]
    public void What_is_read_with_exact_decimals_and_written_again_is_the_same_text(string sample)
    {
        using var again = new StringWriter { NewLine = "\n" };
        using (var json = new JsonTextWriter(again) { Formatting = Formatting.None })
        {
            Read(Report(sample, everything: true)).WriteTo(json);
        }

        using var flat = new StringWriter();
        ReportJson.Write(Evaluated(sample), flat, new ReportJsonOptions { IncludeAll = true, Indented = false });
        Assert.That(again.ToString(), Is.EqualTo(flat.ToString().TrimEnd('\n')));
    }

    [TestCase("version", "2")]
    [TestCase("asOf", "\"2025\"")]
    [TestCase("colour", "\"red\"")]
    [TestCase("assessments[0].verdict", "\"Broken\"")]
    [TestCase("assessments[0].citation.status", "null")]
    [TestCase("assessments[0].facts.students", "[1]")]
    [TestCase("summary.met", "-1")]
    [TestCase("summary.subjects", "{}")]
    public void A_slip_does_not(string path, string value)
    {
        var report = Read(Report("leshan.json", everything: false));
        var (parent, name) = path.LastIndexOf('.') is var dot and >= 0 ? ((JObject)report.SelectToken(path[..dot])!, path[(dot + 1)..]) : (report, path);
        parent[name] = JToken.Parse(value);

        Assert.That(Schema.Faults(report), Is.Not.Empty);
    }

    private static ComplianceReport Evaluated(string sample)
    {
        var builder = new Compliance.Facts.Building.FactSetBuilder();
        FactFile.ReadFile(Path.Combine(Repository.Root, "samples", "data", sample), builder);
        return ManySchools.AllPacks(new EvaluatorOptions()).Evaluate(builder.Build(), new DateOnly(2025, 12, 31));
    }

    private static string Report(string sample, bool everything) =>
        JsonText.Of(writer => ReportJson.Write(Evaluated(sample), writer, new ReportJsonOptions { IncludeAll = everything }));

    private static JObject Read(string text) => JsonText.Read(text);
}
