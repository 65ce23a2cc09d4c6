using System.Text;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Tests.Evaluation;
using Compliance.Tests.Evaluation.Streaming;
using Compliance.Tests.Generators;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>Facts as JSON lines: one object a line, district by district.</summary>
internal sealed class FactLinesTests
{
    private const string District = """{"district":{"code":"210102"}}""";
    private const string School = """{"school":{"code":"A","district":"210102"}}""";
    private const string Other = """{"district":{"code":"210103"}}""";

    [Test]
    public void Generated_facts_are_the_same_when_they_are_read_again() => For.All(FactSets.All, facts =>
    {
        var parts = Read(Written(facts)).GetAwaiter().GetResult();
        var together = new FactSetBuilder().AddRange(parts.SelectMany(Partition.All));
        parts.SelectMany(part => part.Attestations).ToList().ForEach(attestation => together.Add(attestation));
        return Lines(together.Build()).SetEquals(Lines(facts)) && parts.All(part => (part.SchoolYear, part.CalendarYear) == (facts.SchoolYear, facts.CalendarYear));

        static HashSet<string> Lines(FactSet all) => [.. Written(all).Split('\n').Skip(1)];
    }, times: 100);

    [Test]
    public async Task Districts_come_whole_and_what_lies_in_none_comes_last()
    {
        var parts = await Read(Written(ManySchools.Of(6000)));

        Assert.That(parts.Select(part => part.Schools.Count), Is.EqualTo(new[] { 1000, 1000, 1000, 1000, 1000, 1000, 0 }));
        Assert.That(parts.Select(part => part.Districts.Count), Is.EqualTo(new[] { 1, 1, 1, 1, 1, 1, 0 }));
        Assert.That(parts[^1].Cities, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Small_districts_share_a_part() =>
        Assert.That((await Read(Written(ManySchools.Of(600)))).Select(part => part.Districts.Count), Is.EqualTo(new[] { 6, 0 }), "100 schools each");

    [Test]
    public async Task The_first_line_may_say_for_when_the_facts_are()
    {
        var lines = await Open("""{"version":1,"title":"invented","asOf":"2025-12-31","schoolYear":"2024-2025"}""" + "\n" + District);

        Assert.That((lines.Header.Title, lines.Header.AsOf), Is.EqualTo(("invented", new DateOnly(2025, 12, 31))));
        Assert.That((await All(lines)).Single().SchoolYear, Is.EqualTo(new SchoolYear(2024)));
    }

    [Test]
    public async Task Blank_lines_a_byte_order_mark_carriage_returns_and_a_missing_last_line_end_do_no_harm()
    {
        var parts = await Read($"\uFEFF{District}\r\n\r\n  \n{School}");

        Assert.That(parts.Single().Schools.Single().Code, Is.EqualTo("A"));
    }

    [Test]
    public async Task A_line_longer_than_the_first_buffer_is_one_line()
    {
        var name = new string('长', 200_000);

        var parts = await Read(District + "\n" + School.Replace("\"A\"", $"\"A\",\"name\":\"{name}\"", StringComparison.Ordinal) + "\n" + Other);

        Assert.That(parts.Single().Schools.Single().Name, Is.EqualTo(name));
    }

    [Test]
    public async Task Who_lies_in_no_district_may_stand_between_districts()
    {
        var parts = await Read(string.Join('\n',
        [
            District,
            """{"city":{"code":"210100"}}""",
            """{"institution":{"code":"I","area":"210100"}}""",
            """{"attestation":{"standard":"X-1","level":"city","subject":"210100","state":"present","evidence":"file 1","on":"2025-01-01","by":"Li"}}""",
            """{"attestation":{"standard":"X-1","level":"institution","subject":"I","state":"present","evidence":"file 1","on":"2025-01-01","by":"Li"}}""",
            School,
            """{"attestation":{"standard":"X-1","level":"school","subject":"A","state":"present","evidence":"file 1","on":"2025-01-01","by":"Li"}}""",
        ]));

        Assert.That(parts.Select(part => (part.Cities.Count, part.Institutions.Count, part.Schools.Count, part.Attestations.Count)), Is.EqualTo(new[] { (0, 0, 1, 1), (1, 1, 0, 2) }));
    }

    [TestCase("", 0, "empty")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"school\":{\"code\":", 2, "breaks off")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n\n{\"school\":{\"code\":'A'}}", 3, "no valid JSON")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"school\":{\"code\":\"A\",\"district\":\"210102\"}} x", 2, "no valid JSON")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n[1]", 2, "one JSON object")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{}", 2, "one JSON object")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"scool\":{}}", 2, "'scool' has no meaning here")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"school\":5}", 2, "an object")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"version\":1}", 2, "'version' has no meaning here")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"school\":{\"code\":\"A\",\"district\":\"210102\"},\"teacher\":{}}", 2, "one subject or attestation")]
    [TestCase("{\"title\":\"x\"}\n{\"district\":{\"code\":\"210102\"}}", 1, "version is missing")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"school\":{\"code\":\"A\",\"district\":\"210102\",\"students\":-1}}", 2, "negative")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"school\":{\"code\":\"A\",\"district\":\"210103\"}}", 2, "which the data do not hold")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"principal\":{\"code\":\"P\",\"school\":\"B\"}}", 2, "which the data do not hold")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"district\":{\"code\":\"210103\"}}\n{\"school\":{\"code\":\"A\",\"district\":\"210102\"}}", 3, "do not stand together")]
    [TestCase("{\"district\":{\"code\":\"210102\"}}\n{\"district\":{\"code\":\"210102\"}}", 2, "appears twice")]
    public async Task A_fault_names_file_and_line(string text, int line, string says)
    {
        var invalid = (await Assert.ThrowsAsync<InvalidFactsException>(() => Read(text)))!;

        Assert.That(invalid.Faults, Has.Count.EqualTo(1));
        Assert.That(invalid.Faults[0].ToString(), Does.StartWith("facts.jsonl").And.Contain(says));
        Assert.That(invalid.Faults[0].Place!.Row, Is.EqualTo(line == 0 ? null : line));
    }

    [Test]
    public async Task Bytes_that_are_no_utf_8_are_named_by_their_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(District + "\n{\"school\":{\"code\":\""), 0xD5, 0xD0, .. "\"}}"u8];
        await using var stream = new MemoryStream(bytes);

        var invalid = (await Assert.ThrowsAsync<InvalidFactsException>(async () => await All(await FactLines.OpenAsync(stream, "facts.jsonl"))))!;

        Assert.That(invalid.Faults.Single().ToString(), Does.Contain("row 2").And.Contain("not in UTF-8"));
    }

    private static string Written(FactSet facts)
    {
        using var text = new StringWriter();
        FactLines.Write(facts, text, new FactFile());
        return text.ToString();
    }

    private static Task<FactLines> Open(string text) => FactLines.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), "facts.jsonl");

    private static async Task<List<FactSet>> Read(string text) => await All(await Open(text));

    private static async Task<List<FactSet>> All(FactLines lines)
    {
        var parts = new List<FactSet>();
        await foreach (var part in lines.ReadAsync())
        {
            parts.Add(part);
        }

        return parts;
    }
}
