using Compliance.Facts;
using Compliance.Facts.Describing;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>catalog, explain and schema.</summary>
internal sealed class CatalogCommandTests
{
    [Test]
    public async Task The_catalogue_says_of_a_standard_what_it_asks_of_whom_and_which_facts_it_reads()
    {
        var audit = await Audit.Run("catalog", "--packs", "leshan", "--format", "json");

        var standard = JObject.Parse(audit.Output)["standards"]!.Single(each => (string)each["id"]! == "LS21-2.4-1");
        Assert.That(audit.ExitCode, Is.Zero);
        Assert.That((string)standard["id"]!, Is.EqualTo("LS21-2.4-1"));
        Assert.That((string)standard["document"]!, Is.EqualTo("LS21"));
        Assert.That((string)standard["locator"]!, Is.EqualTo("二(二)4"));
        Assert.That((string)standard["subject"]!, Is.EqualTo("school"));
        Assert.That((string)standard["modality"]!, Is.EqualTo("mandatory"));
        Assert.That((string)standard["comparator"]!, Is.EqualTo("atMost"));
        Assert.That((decimal)standard["threshold"]!, Is.EqualTo(1000));
        Assert.That((string)standard["unit"]!, Is.EqualTo("ratio"));
        Assert.That(standard["due"]!.Type, Is.EqualTo(JTokenType.Null));
        Assert.That((string)standard["status"]!, Is.EqualTo("issued"));
        Assert.That(
            standard["facts"]!.Select(fact => (string)fact!), Is.EqualTo(new[] { "stage", "locality", "students", "fullTimeMentalHealthTeachers" }));
    }

    [Test]
    public async Task Every_fact_that_the_catalogue_names_stands_in_the_schema()
    {
        var catalogue = JObject.Parse((await Audit.Run("catalog", "--format", "json")).Output);
        var schema = (await Audit.Run("schema")).Output;

        foreach (var fact in catalogue["standards"]!.SelectMany(standard => standard["facts"]!).Select(fact => (string)fact!).Distinct().Where(name => !name.Contains('.')))
        {
            Assert.That(schema, Does.Contain($"\"{fact}\""));
        }
    }

    [Test]
    public async Task The_schema_of_mappings_can_be_asked_for() =>
        Assert.That((await Audit.Run("schema", "--of", "mapping")).Output, Is.EqualTo(Repository.Text("docs/schemas/mapping.schema.json")));

    [Test]
    public async Task The_table_lists_every_standard_of_the_packs()
    {
        var audit = await Audit.Run("catalog", "--packs", "dalian,leshan", "--lang", "en");

        Assert.That(audit.Output, Does.Contain("DL21-5.4-7").And.Contain("DL21-5.4-8").And.Contain("LS21-2.4-1").And.Contain("DRAFT"));
    }

    [Test]
    public async Task The_schema_is_a_json_schema_with_a_property_per_level()
    {
        var schema = JObject.Parse((await Audit.Run("schema")).Output);

        Assert.That((string)schema["$schema"]!, Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
        Assert.That(
            ((JObject)schema["properties"]!).Properties().Select(property => property.Name),
            Is.SupersetOf(new[] { "provinces", "cities", "districts", "schools", "principals" }));
        Assert.That(FactCatalog.Of(SubjectLevel.School), Is.Not.Empty);
    }

    [Test]
    public async Task A_standard_is_explained_by_itself_and_for_one_subject_step_by_step()
    {
        var standard = await Audit.Run("explain", "DL21-5.4-7", "--lang", "en");
        var verdict = await Audit.Run("explain", "DL21-5.4-7", Audit.Sample("shenyang.json"), "--subject", "DL-02", "--lang", "en");

        Assert.That(standard.ExitCode, Is.Zero);
        Assert.That(standard.Output, Does.Contain("enrolled students per health-care teacher: at most 600:1").And.Contain("DRAFT for comment"));
        Assert.That(
            verdict.Output,
            Does.Contain("enrolled students (students) = 601").And.Contain("health-care teachers (healthCareTeachers) = 1")
                .And.Contain("601:1, required at most 600:1").And.Contain("Gap: 1 more health-care teacher").And.Contain("DRAFT for comment"));
    }

    [Test]
    public async Task An_explanation_names_who_binds_and_who_below_pulls_down()
    {
        using var folder = new TemporaryFolder();
        var facts = folder.Write("facts.json", """
            {"version":1,"asOf":"2025-06-30","districts":[{"code":"210102","name":"某区"}],"schools":[
             {"code":"A","district":"210102","stage":"primary","teachersEligibleForRotation":20,"rotatedTeachers":1},
             {"code":"B","district":"210102","stage":"junior","teachersEligibleForRotation":20,"rotatedTeachers":4}]}
            """);

        var english = await Audit.Run("explain", "CN-QB17-11-1", facts, "--subject", "210102", "--lang", "en");
        var chinese = await Audit.Run("explain", "SY23-16-3", facts, "--subject", "210102", "--lang", "zh");

        Assert.That(english.Output, Does.Contain("Same metric: SY23-16-3 (≥ 15%) binds; CN-QB17-11-1 (≥ 10%) asks for less"));
        Assert.That(
            chinese.Output,
            Does.Contain("同一指标:SY23-16-3 (≥ 15%) 为约束性标准; CN-QB17-11-1 (≥ 10%) 较宽")
                .And.Contain("学校参考值(仅供参考,不作判定):共 2 个,未达到 1 个,未知 0 个\n  A 5%,未达到\n  B 20%,达到"));
    }

    [TestCase("explain", "XX-1")]
    [TestCase("explain", "LS21-2.4-1", "--subject", "A")]
    public async Task What_can_not_be_explained_is_refused(params string[] args)
    {
        var audit = await Audit.Run(args);

        Assert.That(audit.ExitCode, Is.EqualTo(2));
        Assert.That(audit.ErrorLines, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_subject_that_the_data_do_not_hold_is_refused()
    {
        var audit = await Audit.Run("explain", "LS21-2.4-1", Audit.Sample("leshan.json"), "--subject", "nobody");

        Assert.That(audit.ExitCode, Is.EqualTo(2));
        Assert.That(audit.Error, Does.Contain("nobody"));
    }
}
