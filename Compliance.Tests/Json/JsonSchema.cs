using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Compliance.Tests.Json;

/// <summary>
/// Holds JSON against one of the schemas of this repository: as much of JSON Schema 2020-12 as they use. A keyword that is not known here is an error of the test, so that no
/// rule is passed over in silence.
/// </summary>
internal sealed class JsonSchema(JObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "$id", "title", "description", "format", "examples"];

    private static readonly HashSet<string> OfObjects = ["minProperties", "required", "properties", "patternProperties", "additionalProperties", "propertyNames", "dependentRequired"];

    /// <summary>The schema in a file of the repository.</summary>
    public static JsonSchema Of(string path) => new(JsonText.Read(Repository.Text(path)));

    public JObject Root => root;

    /// <summary>What is wrong with a value, each with its path; empty when it is valid.</summary>
    public IReadOnlyList<string> Faults(JToken value)
    {
        var faults = new List<string>();
        Check(value, root, faults);
        return faults;
    }

    private void Check(JToken value, JObject schema, List<string> faults)
    {
        foreach (var (keyword, rule) in schema)
        {
            if (!Annotations.Contains(keyword) && keyword is not ("then" or "else") && Broken(keyword, rule!, value, schema, faults))
            {
                faults.Add($"{value.Path}: {keyword}");
            }
        }
    }

    /// <summary>Whether a rule is broken; what is wrong further inside is added by itself.</summary>
    private bool Broken(string keyword, JToken rule, JToken value, JObject schema, List<string> faults)
    {
        switch (keyword)
        {
            case "$ref":
                Check(value, (JObject)root["$defs"]![((string)rule!).Split('/')[^1]]!, faults);
                return false;
            case "const":
                return !JToken.DeepEquals(rule, value);
            case "enum":
                return !rule.Any(choice => JToken.DeepEquals(choice, value));
            case "type":
                return !(rule is JArray types ? types.Values<string>() : [(string?)rule]).Any(type => Is(value, type));
            case "pattern":
                return value.Type == JTokenType.String && !Regex.IsMatch((string)value!, (string)rule!);
            case "minimum":
                return NumberOf(value) < (decimal)rule;
            case "exclusiveMinimum":
                return NumberOf(value) <= (decimal)rule;
            case "exclusiveMaximum":
                return NumberOf(value) >= (decimal)rule;
            case "maximum":
                return NumberOf(value) > (decimal)rule;
            case "multipleOf":
                return NumberOf(value) % (decimal)rule is not (null or 0);
            case "minItems":
                return value is JArray some && some.Count < (int)rule;
            case "uniqueItems":
                return value is JArray all && all.Distinct(JToken.EqualityComparer).Count() != all.Count;
            case "items":
                (value as JArray)?.ToList().ForEach(item => Check(item, (JObject)rule, faults));
                return false;
            case "allOf":
                rule.OfType<JObject>().ToList().ForEach(each => Check(value, each, faults));
                return false;
            case "oneOf":
                return rule.OfType<JObject>().Count(each => IsValid(value, each)) != 1;
            case "not":
                return IsValid(value, (JObject)rule);
            case "if":
                if (schema[IsValid(value, (JObject)rule) ? "then" : "else"] is JObject branch)
                {
                    Check(value, branch, faults);
                }

                return false;
            default:
                return BrokenBy(keyword, rule, value as JObject, schema, faults);
        }
    }

    /// <summary>The rules of objects, which say nothing of other values.</summary>
    private bool BrokenBy(string keyword, JToken rule, JObject? value, JObject schema, List<string> faults)
    {
        if (!OfObjects.Contains(keyword))
        {
            throw new NotSupportedException($"This check knows no keyword '{keyword}'.");
        }

        if (value is not { } entry)
        {
            return false;
        }

        switch (keyword)
        {
            case "minProperties":
                return entry.Count < (int)rule;
            case "required":
                faults.AddRange(rule.Values<string>().Where(name => !entry.ContainsKey(name!)).Select(name => $"{entry.Path}: {name} is missing"));
                return false;
            case "properties":
                foreach (var (name, inner) in (JObject)rule)
                {
                    if (entry[name] is { } known)
                    {
                        Check(known, (JObject)inner!, faults);
                    }
                }

                return false;
            case "patternProperties":
                foreach (var (pattern, inner) in (JObject)rule)
                {
                    entry.Properties().Where(property => Regex.IsMatch(property.Name, pattern)).ToList().ForEach(property => Check(property.Value, (JObject)inner!, faults));
                }

                return false;
            case "additionalProperties":
                var patterns = (schema["patternProperties"] as JObject)?.Properties().Select(pattern => pattern.Name).ToArray() ?? [];
                foreach (var other in entry.Properties().Where(property =>
                    schema["properties"]?[property.Name] is null && !Array.Exists(patterns, pattern => Regex.IsMatch(property.Name, pattern))))
                {
                    if (rule is JObject every)
                    {
                        Check(other.Value, every, faults);
                    }
                    else if (!(bool)rule)
                    {
                        faults.Add($"{other.Path} is unknown");
                    }
                }

                return false;
            case "propertyNames":
                entry.Properties().ToList().ForEach(property => Check(new JValue(property.Name), (JObject)rule, faults));
                return false;
            default:
                faults.AddRange(from needs in ((JObject)rule).Properties()
                                where entry.ContainsKey(needs.Name)
                                from name in needs.Value.Values<string>()
                                where !entry.ContainsKey(name!)
                                select $"{entry.Path}: {needs.Name} needs {name}");
                return false;
        }
    }

    private bool IsValid(JToken value, JObject schema)
    {
        var faults = new List<string>();
        Check(value, schema, faults);
        return faults.Count == 0;
    }

    private static decimal? NumberOf(JToken value) =>
        value.Type is JTokenType.Integer or JTokenType.Float ? Convert.ToDecimal(((JValue)value).Value, CultureInfo.InvariantCulture) : null;

    private static bool Is(JToken value, string? type) => type switch
    {
        "object" => value is JObject,
        "array" => value is JArray,
        "boolean" => value.Type == JTokenType.Boolean,
        "integer" => NumberOf(value) is { } number && decimal.Truncate(number) == number,
        "number" => NumberOf(value) is not null,
        "null" => value.Type == JTokenType.Null,
        "string" => value.Type == JTokenType.String,
        _ => throw new NotSupportedException($"This check knows no type '{type}'."),
    };
}
