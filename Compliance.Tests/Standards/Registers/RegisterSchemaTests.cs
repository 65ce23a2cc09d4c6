using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Standards.Registers;

/// <summary>The schema of registers, which editors use, says what the reader says: every register of the repository validates, and slips do not.</summary>
[TestFixture]
public sealed class RegisterSchemaTests
{
    private static readonly JObject Schema = JObject.Parse(Repository.Text("docs/register.schema.json"));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "Compliance.Rules"), "*.register.json", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void A_register_validates(string path) => Assert.That(Faults(Read(File.ReadAllText(path))), Is.Empty);

    [Test]
    public void The_properties_of_a_clause_are_those_that_the_reader_knows() => Assert.That(
        ((JObject)Schema["$defs"]!["clause"]!["properties"]!).Properties().Select(property => property.Name),
        Is.EqualTo(Compliance.Standards.Registers.NameList.NamesOf(typeof(Compliance.Standards.Registers.ClauseProperty))));

    [Test]
    public void The_names_of_stages_are_those_that_the_reader_knows() => Assert.That(
        Schema["$defs"]!["scope"]!["properties"]!["stages"]!["items"]!["enum"]!.Values<string>(),
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

        Assert.That(Faults(Read(json.ToString())), Is.Not.Empty);
    }

    private static JToken Read(string text)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(text)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static List<string> Faults(JToken value)
    {
        var faults = new List<string>();
        Check(value, Schema, faults);
        return faults;
    }

    /// <summary>As much of JSON Schema as this schema uses.</summary>
    private static void Check(JToken value, JObject schema, List<string> faults)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            Check(value, (JObject)Schema["$defs"]![reference.Split('/')[^1]]!, faults);
            return;
        }

        Require(schema["const"] is not { } constant || JToken.DeepEquals(constant, value), "const");
        Require(schema["enum"] is not { } choices || choices.Any(choice => JToken.DeepEquals(choice, value)), "enum");
        Require(schema["type"] is not { } type || (type is JArray types ? types.Values<string>() : [(string?)type]).Contains(TypeOf(value)), "type");
        Require(value.Type != JTokenType.String || (string?)schema["pattern"] is not { } pattern || Regex.IsMatch((string)value!, pattern), "pattern");
        if (value is JArray list)
        {
            Require(list.Count >= ((int?)schema["minItems"] ?? 0) && list.Distinct(JToken.EqualityComparer).Count() == list.Count, "items");
            foreach (var item in list)
            {
                Check(item, (JObject)schema["items"]!, faults);
            }
        }

        if (value is JObject entry)
        {
            CheckObject(entry, schema, faults);
        }

        void Require(bool holds, string rule)
        {
            if (!holds)
            {
                faults.Add($"{value.Path}: {rule}");
            }
        }
    }

    private static void CheckObject(JObject entry, JObject schema, List<string> faults)
    {
        var missing = (schema["required"]?.Values<string>() ?? []).Where(name => !entry.ContainsKey(name!));
        faults.AddRange(missing.Select(name => $"{entry.Path}: {name} is missing"));
        foreach (var property in entry.Properties())
        {
            if (schema["properties"]?[property.Name] is JObject known)
            {
                Check(property.Value, known, faults);
            }
            else if ((bool?)schema["additionalProperties"] == false)
            {
                faults.Add($"{property.Path} is unknown");
            }

            var needed = schema["dependentRequired"]?[property.Name]?.Values<string>() ?? [];
            faults.AddRange(needed.Where(name => !entry.ContainsKey(name!)).Select(name => $"{entry.Path}: {property.Name} needs {name}"));
        }

        foreach (var rule in schema["allOf"]?.OfType<JObject>() ?? [])
        {
            var (name, wanted) = ((JObject)rule["if"]!["properties"]!).Properties().Select(test => (test.Name, test.Value["const"])).Single();
            if (rule[JToken.DeepEquals(entry[name], wanted) ? "then" : "else"] is JObject then)
            {
                CheckBranch(entry, then, faults);
            }
        }
    }

    private static void CheckBranch(JObject entry, JObject branch, List<string> faults)
    {
        if (branch["not"]?["required"] is { } forbidden)
        {
            faults.AddRange(forbidden.Values<string>().Where(name => entry.ContainsKey(name!)).Select(name => $"{entry.Path}: {name} does not belong here"));
            return;
        }

        CheckObject(entry, branch, faults);
    }

    private static string TypeOf(JToken value) => value.Type switch
    {
        JTokenType.Object => "object",
        JTokenType.Array => "array",
        JTokenType.Boolean => "boolean",
        JTokenType.Integer => "number",
        JTokenType.Float => "number",
        JTokenType.Null => "null",
        _ => "string",
    };
}
