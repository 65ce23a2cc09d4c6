using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Compliance.Tests.Json;

/// <summary>What was written as JSON, read by another way than the one under test.</summary>
internal static class JsonText
{
    public static string Of(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    public static JObject Read(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
    }

    /// <summary>The names of an object's properties in the order of the text.</summary>
    public static string[] NamesOf(JToken? token) => [.. ((JObject)token!).Properties().Select(property => property.Name)];

    /// <summary>The value without line breaks, as it stands in the text.</summary>
    public static string Compact(JToken? token) => token!.ToString(Formatting.None);

    /// <summary>The values of some properties of an object, as a list.</summary>
    public static string Values(JToken? token, params string[] names) => Compact(new JArray(names.Select(name => token![name])));
}
