using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Facts.Describing;
using Compliance.Tests.Json;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Import;

/// <summary>The schema of mappings, which editors use, says what the reader says.</summary>
[TestFixture]
public sealed class TableMappingSchemaTests
{
    private static readonly string Text = JsonText.Of(TableMapping.WriteSchema).ReplaceLineEndings("\n");
    private static readonly JsonSchema Schema = new(JsonText.Read(Text));

    private static IEnumerable<string> Samples() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "data"), "*.mapping.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [Test]
    public void The_schema_stands_among_the_documents() => Assert.That(Repository.Text("docs/schemas/mapping.schema.json"), Is.EqualTo(Text));

    [TestCaseSource(nameof(Samples))]
    public void A_sample_validates(string sample) => Assert.That(Schema.Faults(JsonText.Read(Repository.Text($"samples/data/{sample}"))), Is.Empty);

    [TestCase("school")]
    [TestCase("district")]
    [TestCase("city")]
    [TestCase("province")]
    [TestCase("institution")]
    [TestCase("principal")]
    [TestCase("teacher")]
    public void Every_fact_of_a_level_is_named(string name)
    {
        var level = Enum.Parse<SubjectLevel>(name, ignoreCase: true);

        Assert.That(
            JsonText.NamesOf(Schema.Root["$defs"]![$"{name}Columns"]!["properties"]),
            Is.EqualTo(SubjectKeys.Of(level).Concat(FactCatalog.Of(level).Select(fact => fact.Name))));
    }

    [TestCase("""{"version":1,"columns":{"code":"a"}}""")]
    [TestCase("""{"$schema":"x","version":1,"title":"t","source":"s","licence":"l","encoding":"utf-16be","delimiter":"\t","sheet":"甲","headingRow":1048576,"asOf":"2025-12-31","schoolYear":"2024-2025","level":"school","columns":{"code":"a","name":{"column":"b"},"district":{"constant":"210102"},"stage":{"column":"c","values":{"小学":"primary","不详":null}},"students":{"sum":["d","e"]},"staff":{"column":"f","times":0.5},"classes":{"constant":6}},"districts":{"code":"g","name":"h"},"cities":[{"code":"210100","name":null,"students":3}],"provinces":[]}""")]
    [TestCase("""{"version":1,"level":"principal","columns":{"code":"a","school":"b","rotated":{"column":"c","values":{"是":true,"否":false}},"consecutiveYearsInPost":{"sum":["d"]}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","district":"b"},"districts":[{"code":"210102","students":null}]}""")]
    public void What_the_reader_takes_is_valid(string mapping)
    {
        Assert.That(FaultsOf(mapping), Is.Empty);
        Assert.That(Schema.Faults(JsonText.Read(mapping)), Is.Empty);
    }

    [TestCase("""{"columns":{"code":"a"}}""")]
    [TestCase("""{"version":1}""")]
    [TestCase("""{"version":2,"columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"author":"x","columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"$schema":5,"columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"title":5,"columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"colunms":{"code":"a"}}""")]
    [TestCase("""{"version":1,"encoding":"latin-1","columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"delimiter":";;","columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"headingRow":0,"columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"headingRow":1048577,"columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"asOf":"31.12.2025","columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"schoolYear":"2025","columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"level":"class","columns":{"code":"a"}}""")]
    [TestCase("""{"version":1,"columns":{"name":"a"}}""")]
    [TestCase("""{"version":1,"columns":[]}""")]
    [TestCase("""{"version":1,"columns":{"code":" "}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","studnets":"b"}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","sy23.partyBrands":"b"}}""")]
    [TestCase("""{"version":1,"level":"city","columns":{"code":"a","district":"b"}}""")]
    [TestCase("""{"version":1,"level":"district","columns":{"code":"a","stage":"b"}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","rotated":"b"}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"colunm":"b"}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"column":"b","constant":5}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"column":"b","times":2,"values":{"x":1}}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"column":"b","times":0}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"column":"b","times":1000000001}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"column":"b","values":{}}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"constant":-1}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"constant":1.5}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"constant":"5"}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"sum":[]}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","students":{"sum":["b","b"]}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","name":{"sum":["b"]}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","name":{"column":"b","times":2}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","stage":{"constant":"university"}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a","stage":{"column":"b","values":{"x":"university"}}}}""")]
    [TestCase("""{"version":1,"level":"district","columns":{"code":"a","juniorThreeYearRetentionRate":{"sum":["b"]}}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a"},"districts":{"name":"b"}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a"},"districts":{"code":"b","students":"c"}}""")]
    [TestCase("""{"version":1,"columns":{"code":"a"},"districts":5}""")]
    [TestCase("""{"version":1,"columns":{"code":"a"},"cities":[{"name":"x"}]}""")]
    [TestCase("""{"version":1,"columns":{"code":"a"},"cities":[{"code":"210100","studnets":1}]}""")]
    [TestCase("""{"version":1,"columns":{"code":"a"},"cities":{"code":"210100"}}""")]
    public void What_the_reader_refuses_is_not(string mapping)
    {
        Assert.That(FaultsOf(mapping), Is.Not.Empty);
        Assert.That(Schema.Faults(JsonText.Read(mapping)), Is.Not.Empty);
    }

    [Test]
    public void A_guessed_mapping_validates()
    {
        var guess = Compliance.Exchange.Import.Guessing.MappingGuess.Of(Repository.PathOf("samples/data/invented-city.csv"));

        Assert.That(Schema.Faults(JsonText.Read(JsonText.Of(guess.WriteMapping))), Is.Empty);
    }

    private static IReadOnlyList<FactFault> FaultsOf(string mapping)
    {
        try
        {
            TableMapping.Read(new StringReader(mapping), "m.json");
            return [];
        }
        catch (InvalidFactsException invalid)
        {
            return invalid.Faults;
        }
    }
}
