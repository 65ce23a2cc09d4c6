using Compliance.Standards.Registers;
using Newtonsoft.Json.Linq;

namespace Compliance.Tests.Standards;

/// <summary>The register of an invented document "T", in JSON that a test changes before it is read.</summary>
internal static class SampleRegister
{
    public static JObject Document() => JObject.Parse("""
        {
          "code": "T", "titleZh": "《样例》", "titleEn": "Sample", "number": "样〔2023〕1号", "issuerZh": "某局", "issuerEn": "A bureau",
          "issuedOn": "2023-04-01", "status": "issued", "jurisdiction": "210100", "inForceFrom": "2023-04-04", "inForceUntil": "2025-12-31"
        }
        """);

    /// <summary>A clause that a school has at most 2,000 students, a standing duty.</summary>
    public static JObject Measured(string id) => JObject.Parse("""
        {
          "locator": "一(二)3", "topic": "size", "stage": "compulsory", "level": "school", "titleZh": "学校规模", "titleEn": "School size",
          "summaryZh": "每校至多两千人。", "summaryEn": "A school has at most two thousand students.", "judgement": "measured",
          "metric": "students", "comparator": "atMost", "threshold": 2000, "unit": "count", "modality": "mandatory"
        }
        """).With("id", id);

    public static JObject Attested(string id) =>
        Measured(id).With("judgement", "attested").Without("metric", "comparator", "threshold", "unit");

    public static JObject With(this JObject entry, string property, JToken? value)
    {
        entry.Remove(property);
        entry.AddFirst(new JProperty(property, value));
        return entry;
    }

    public static JObject Without(this JObject entry, params string[] properties)
    {
        foreach (var property in properties)
        {
            entry.Remove(property);
        }

        return entry;
    }

    public static JObject Json(JObject document, params JObject[] clauses) => new(
        new JProperty("version", 2), new JProperty("document", document), new JProperty("clauses", new JArray([.. clauses])));

    public static Register Of(params JObject[] clauses) => Read(Json(Document(), clauses).ToString());

    public static Register Read(string json)
    {
        using var reader = new StringReader(json);
        return Register.Read(reader, "sample");
    }
}
