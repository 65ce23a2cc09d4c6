using Compliance.Tests.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Registers;

/// <summary>The schema of registers, which editors use, says what the reader says: every register of the repository validates, and slips do not.</summary>
[TestFixture]
public sealed class RegisterSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.Of("docs/schemas/register.schema.json");

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "Compliance.Rules"), "*.register.json", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void A_register_validates(string path) => Assert.That(Schema.Faults(Read(File.ReadAllText(path))), Is.Empty);

    [Test]
    public void The_properties_of_a_clause_are_those_that_the_reader_knows() => Assert.That(
        ((JObject)Schema.Root["$defs"]!["clause"]!["properties"]!).Properties().Select(property => property.Name),
        Is.EqualTo(Compliance.Standards.Registers.NameList.NamesOf(typeof(Compliance.Standards.Registers.ClauseProperty))));

    [Test]
    public void The_names_of_stages_are_those_that_the_reader_knows() => Assert.That(
        Schema.Root["$defs"]!["scope"]!["properties"]!["stages"]!["items"]!["enum"]!.Values<string>(),
        Is.EqualTo(Compliance.Standards.Registers.StageNames.All.Names));

    [TestCase("level", "county")]
    [TestCase("colour", "red")]
    [TestCase("titleZh", " ")]
    [TestCase("due", "2025")]
    [TestCase("unit", null)]
    [TestCase("whyNotZh", "愿望")]
    public void A_slip_does_not(string property, string? value)
    {
        var clause = SampleRegister.Measured("T-1").Without(property);
        var json = SampleRegister.Json(SampleRegister.Document(), value is null ? clause : clause.With(property, value));

        Assert.That(Schema.Faults(Read(json.ToString())), Is.Not.Empty);
    }

    private static JToken Read(string text)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(text)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }
}
