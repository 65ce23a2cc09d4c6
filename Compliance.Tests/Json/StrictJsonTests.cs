using Compliance.Facts.Building;
using Compliance.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.Json;

[TestFixture]
public sealed class StrictJsonTests
{
    [Test]
    public void Numbers_are_whole_or_decimal_and_nothing_is_taken_for_a_date()
    {
        var root = Read("""{"a":12,"b":0.10,"c":"2025-12-31T00:00:00Z","d":true,"e":null}""");

        Assert.That(root.Children<JProperty>().Select(property => ((JValue)property.Value).Value), Is.EqualTo(new object?[] { 12L, 0.10m, "2025-12-31T00:00:00Z", true, null }));
    }

    [Test]
    public void Tokens_know_their_line() => Assert.That(((Newtonsoft.Json.IJsonLineInfo)Read("{\n\"a\":\n12}")["a"]!).LineNumber, Is.EqualTo(3));

    [TestCase("{\"a\":1,\"b\":{\"c\":1,\n\"c\":2}}", "x.json: row 2, b.c: c stands twice in one object; keep one of them.")]
    [TestCase("{\"a\":1e308}", "x.json: row 1, a: '1e308' is no number that can be read; correct it.")]
    [TestCase("[1,\n0120]", "x.json: row 2, [1]: '0120' is no number that can be read; correct it.")]
    public void What_a_tree_could_only_hold_wrongly_is_a_fault_with_its_place(string json, string says) => Assert.That(Fault(json).ToString(), Is.EqualTo(says));

    [TestCase("", "The file is empty")]
    [TestCase("{\"a\":1", "breaks off")]
    [TestCase("{\"a\":", "breaks off")]
    [TestCase("{\"a", "breaks off")]
    [TestCase("[1,", "breaks off")]
    [TestCase("{\"a\":1} 2", "no valid JSON")]
    [TestCase("{\"a\":1,}", "no valid JSON")]
    [TestCase("{a:1}", "no valid JSON")]
    [TestCase("[NaN]", "no valid JSON")]
    [TestCase("[1] // end", "no valid JSON")]
    [TestCase("[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "nested deeper")]
    public void What_is_no_json_is_unreadable(string json, string says)
    {
        var fault = Fault(json);

        Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.Unreadable));
        Assert.That(fault.Message.En, Does.Contain(says));
    }

    private static JToken Read(string json) => StrictJson.Read(new StringReader(json), "x.json");

    private static FactFault Fault(string json) => Assert.Throws<InvalidFactsException>(() => Read(json))!.Faults.Single();
}
