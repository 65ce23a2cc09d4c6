using System.Text.RegularExpressions;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>The JSON Schema of fact files says what the reader takes.</summary>
public sealed class FactFileSchemaTests
{
    private static readonly string Text = JsonText.Of(FactFile.WriteSchema);
    private static readonly JObject Schema = JsonText.Read(Text);

    [Test]
    public void The_schema_stands_among_the_documents() => Assert.That(Repository.Text("docs/schemas/facts.schema.json"), Is.EqualTo(Text));

    [TestCase("leshan.json")]
    [TestCase("shenyang.json")]
    [TestCase("invented-county.json")]
    public void A_sample_validates(string sample) => Assert.That(new JsonSchema(Schema).Faults(JsonText.Read(Repository.Text($"samples/data/{sample}"))), Is.Empty);

    [Test]
    public void It_is_of_draft_2020_12_and_asks_for_the_version()
    {
        Assert.That((string?)Schema["$schema"], Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
        Assert.That(JsonText.Compact(Schema["required"]), Is.EqualTo("""["version"]"""));
        Assert.That(JsonText.Compact(Schema["additionalProperties"]), Is.EqualTo("false"));
        Assert.That(JsonText.NamesOf(Schema["properties"]), Is.EqualTo(new[]
        {
            "$schema", "version", "title", "note", "asOf", "schoolYear", "calendarYear",
            "provinces", "cities", "districts", "institutions", "schools", "principals", "teachers", "attestations",
        }));
    }

    [TestCase(SubjectLevel.Province, "province", "code,name")]
    [TestCase(SubjectLevel.City, "city", "code,name")]
    [TestCase(SubjectLevel.District, "district", "code,name")]
    [TestCase(SubjectLevel.School, "school", "code,name,district")]
    [TestCase(SubjectLevel.Institution, "institution", "code,name,area")]
    [TestCase(SubjectLevel.Principal, "principal", "code,name,school")]
    [TestCase(SubjectLevel.Teacher, "teacher", "code,name,school")]
    public void Every_fact_of_a_level_is_named_in_both_languages(SubjectLevel level, string definition, string keys)
    {
        var properties = Definition(definition)["properties"]!;

        Assert.That(JsonText.NamesOf(properties), Is.EqualTo(keys.Split(',').Concat(FactCatalog.Of(level).Select(fact => fact.Name))));
        foreach (var fact in FactCatalog.Of(level))
        {
            Assert.That((string?)properties[fact.Name]!["title"], Is.EqualTo($"{fact.Label.Zh} / {fact.Label.En}"));
        }
    }

    [TestCase("school", "students", """{"type":["integer","null"],"minimum":0,"maximum":1000000}""")]
    [TestCase("city", "students", """{"type":["integer","null"],"minimum":0,"maximum":1000000000}""")]
    [TestCase("school", "staff", """{"type":["number","null"],"minimum":0,"maximum":1000000}""")]
    [TestCase("principal", "consecutiveYearsInPost", """{"type":["number","null"],"minimum":0,"maximum":100}""")]
    [TestCase("principal", "rotated", """{"type":["boolean","null"]}""")]
    [TestCase("school", "locality", """{"enum":["urban","town","rural",null]}""")]
    [TestCase("school", "name", """{"type":["string","null"]}""")]
    public void A_fact_takes_values_of_its_kind_within_its_limits(string definition, string name, string expected)
    {
        var property = (JObject)Definition(definition)["properties"]![name]!.DeepClone();
        property.Remove("title");

        Assert.That(JsonText.Compact(property), Is.EqualTo(expected));
    }

    [TestCase("province", "210000", "110000", "010000,210100,2100000,２10000")]
    [TestCase("city", "210100", "511100", "210000,210102,210199x")]
    [TestCase("district", "210102", "511123", "210100,210000,21010,010101")]
    public void A_code_has_the_form_of_its_level(string definition, string first, string second, string others)
    {
        var pattern = (string)Definition(definition)["properties"]!["code"]!["pattern"]!;

        Assert.That(new[] { first, second }, Has.All.Match(pattern));
        Assert.That(others.Split(','), Has.None.Match(pattern));
    }

    [TestCase("210000")]
    [TestCase("210100")]
    [TestCase("210102")]
    [TestCase("100000")]
    public void An_institution_lies_in_an_area_of_any_level(string area) => Assert.That(area, Does.Match(AreaPattern));

    [TestCase("2101")]
    [TestCase("210002")]
    [TestCase("010000")]
    [TestCase("２10000")]
    public void An_institution_lies_in_no_other_place(string area) => Assert.That(area, Does.Not.Match(AreaPattern));

    [TestCase("sy23.partyBrands", true)]
    [TestCase("a.b.c", true)]
    [TestCase("partyBrands", false)]
    [TestCase("23.x", false)]
    [TestCase("a-b.c", false)]
    [TestCase("党建.数", false)]
    public void Only_names_of_indicators_may_stand_beside_the_facts(string name, bool allowed)
    {
        var school = Definition("school");

        Assert.That(Regex.IsMatch(name, JsonText.NamesOf(school["patternProperties"]).Single()), Is.EqualTo(allowed));
        Assert.That(JsonText.Compact(school["additionalProperties"]), Is.EqualTo("false"));
        Assert.That(FactText.FaultsOf(FactText.WithCell(name, "1")).Any(fault => fault.Kind == FactFaultKind.UnknownFact), Is.EqualTo(!allowed));
    }

    [Test]
    public void What_must_be_given_is_what_the_reader_misses()
    {
        Assert.That(JsonText.Compact(Definition("school")["required"]), Is.EqualTo("""["code"]"""), "a district is not needed where a jurisdiction is assumed");
        Assert.That(JsonText.Compact(Definition("principal")["required"]), Is.EqualTo("""["code","school"]"""));
        Assert.That(JsonText.Compact(Definition("teacher")["required"]), Is.EqualTo("""["code","school"]"""));
        Assert.That(
            JsonText.Compact(Definition("attestation")["required"]),
            Is.EqualTo("""["standard","level","subject","state","evidence","on","by"]"""));
        Assert.That(
            JsonText.NamesOf(Definition("attestation")["properties"]),
            Is.EqualTo(new[] { "standard", "level", "subject", "state", "evidence", "on", "by", "expiresOn" }));
    }

    private static string AreaPattern => (string)Definition("institution")["properties"]!["area"]!["pattern"]!;

    private static JToken Definition(string name) => Schema["$defs"]![name]!;
}
