using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Languages;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>What is wrong with single values of a fact file: each is named with its line and path, and reading goes on.</summary>
public sealed class FactFileFaultTests
{
    [TestCase("1e308", FactFaultKind.TooLarge)]
    [TestCase("1E+400", FactFaultKind.TooLarge)]
    [TestCase("1000001", FactFaultKind.TooLarge)]
    [TestCase("99999999999999999999", FactFaultKind.TooLarge)]
    [TestCase("999999999999999999999999999999999999999999", FactFaultKind.TooLarge)]
    [TestCase("-1", FactFaultKind.Negative)]
    [TestCase("-1e308", FactFaultKind.Negative)]
    [TestCase("12.5", FactFaultKind.BadValue)]
    [TestCase("1e-40", FactFaultKind.BadValue, Description = "too small for a decimal, and not zero")]
    [TestCase("0120", FactFaultKind.BadValue, Description = "octal to a lenient reader: 80")]
    [TestCase("08", FactFaultKind.BadValue)]
    [TestCase("-08", FactFaultKind.BadValue)]
    [TestCase("1.", FactFaultKind.BadValue)]
    [TestCase(".5", FactFaultKind.BadValue)]
    [TestCase("-.5", FactFaultKind.BadValue)]
    [TestCase("-", FactFaultKind.BadValue)]
    [TestCase("0x10", FactFaultKind.BadValue, Description = "hexadecimal to a lenient reader: 16")]
    [TestCase("\"12\"", FactFaultKind.BadValue)]
    [TestCase("\"１２３\"", FactFaultKind.BadValue)]
    [TestCase("\"\"", FactFaultKind.BadValue)]
    [TestCase("true", FactFaultKind.BadValue)]
    [TestCase("[1200]", FactFaultKind.BadValue)]
    [TestCase("{\"value\": [1e308, {\"a\": 1}]}", FactFaultKind.BadValue)]
    public void A_value_that_is_no_count_is_named_with_its_place(string written, FactFaultKind kind) => OnlyFault("students", written, kind);

    [TestCase("staff", "0.0001", FactFaultKind.BadValue)]
    [TestCase("stage", "\"Primary\"", FactFaultKind.BadValue)]
    [TestCase("stage", "1", FactFaultKind.BadValue)]
    [TestCase("stage", "1e308", FactFaultKind.BadValue)]
    [TestCase("name", "12", FactFaultKind.BadValue)]
    [TestCase("name", "1e308", FactFaultKind.BadValue)]
    [TestCase("sy23.x", "1e308", FactFaultKind.TooLarge)]
    [TestCase("sy23.x", "-1e308", FactFaultKind.Negative)]
    [TestCase("sy23.x", "-0.5", FactFaultKind.Negative)]
    [TestCase("sy23.x", "1000000000000001", FactFaultKind.TooLarge)]
    [TestCase("sy23.x", "\"1\"", FactFaultKind.BadValue)]
    [TestCase("pupils", "12", FactFaultKind.UnknownFact)]
    [TestCase("Students", "12", FactFaultKind.UnknownFact)]
    [TestCase("pupils", "1e308", FactFaultKind.UnknownFact)]
    [TestCase("pupils", "{\"a\": [[]]}", FactFaultKind.UnknownFact)]
    [TestCase("code", "\"S2\"", FactFaultKind.Unreadable, Description = "the second of this name in the object")]
    public void A_cell_of_another_kind_is_named_with_its_place(string name, string written, FactFaultKind kind) => OnlyFault(name, written, kind);

    [Test]
    public void A_number_is_quoted_as_it_was_written()
    {
        var fault = FactText.FaultsOf(FactText.WithCell("students", "1e308"))[0];

        Assert.That(
            fault.Describe(Language.English),
            Is.EqualTo("f.json: row 4, schools[0].students: students is 1e308, too large to be true (limit 1,000,000); check the number."));
        Assert.That(
            fault.Describe(Language.Chinese),
            Is.EqualTo("f.json: row 4, schools[0].students: students 的值 1e308 大得不可信(上限 1,000,000);请核对该数字。"));
    }

    [Test]
    public void Every_fault_of_a_file_is_reported_at_once()
    {
        var faults = FactText.FaultsOf(
            """
            {"version": 1,
             "shools": [{"code": [1, 2]}],
             "schools": [
              {"code": "S1", "students": 1e308, "staff": 0120, "rotated": true},
              {"district": "210102"},
              "S2",
              {"code": "S1", "district": "210199"}],
             "asOf": "31.12.2025",
             "version": 1,
             "cities": {"code": "210100"}}
            """);

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new (FactFaultKind, SourcePlace?)[]
        {
            (FactFaultKind.UnknownFact, FactText.At(2, "shools")),
            (FactFaultKind.TooLarge, FactText.At(4, "schools[0].students")),
            (FactFaultKind.BadValue, FactText.At(4, "schools[0].staff")),
            (FactFaultKind.UnknownFact, FactText.At(4, "schools[0].rotated")),
            (FactFaultKind.MissingParent, FactText.At(4, "schools[0]")),
            (FactFaultKind.BadCode, FactText.At(5, "schools[1]")),
            (FactFaultKind.BadValue, FactText.At(6, "schools[2]")),
            (FactFaultKind.DuplicateCode, FactText.At(7, "schools[3]")),
            (FactFaultKind.UnknownParent, FactText.At(7, "schools[3]")),
            (FactFaultKind.BadValue, FactText.At(8, "asOf")),
            (FactFaultKind.Unreadable, FactText.At(9, "version")),
            (FactFaultKind.BadValue, FactText.At(10, "cities")),
        }));
    }

    [TestCase("\"schools\": {}", "schools")]
    [TestCase("\"schools\": null", "schools")]
    [TestCase("\"attestations\": 5", "attestations")]
    [TestCase("\"schools\": [5]", "schools[0]")]
    [TestCase("\"schools\": [null]", "schools[0]")]
    [TestCase("\"schools\": [1e308]", "schools[0]")]
    [TestCase("\"schools\": [[]]", "schools[0]")]
    [TestCase("\"asOf\": \"2025-02-29\"", "asOf")]
    [TestCase("\"asOf\": \"2025-2-28\"", "asOf")]
    [TestCase("\"asOf\": 20251231", "asOf")]
    [TestCase("\"schoolYear\": \"2024\"", "schoolYear")]
    [TestCase("\"schoolYear\": \"2024-2026\"", "schoolYear")]
    [TestCase("\"calendarYear\": 1948", "calendarYear")]
    [TestCase("\"calendarYear\": 2201", "calendarYear")]
    [TestCase("\"calendarYear\": 1e308", "calendarYear")]
    [TestCase("\"calendarYear\": \"2025\"", "calendarYear")]
    [TestCase("\"title\": 5", "title")]
    [TestCase("\"$schema\": {}", "$schema")]
    public void A_part_of_the_wrong_kind_is_named_with_its_place(string part, string path)
    {
        var faults = FactText.FaultsOf($"{{\"version\": 1,\n{part}}}");

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new[] { (FactFaultKind.BadValue, FactText.At(2, path)) }));
    }

    [Test]
    public void A_misspelt_name_is_named_even_where_its_value_is_null()
    {
        var fault = FactText.FaultsOf(FactText.WithCell("studnets", "null")).Single();

        Assert.That((fault.Kind, fault.Place), Is.EqualTo((FactFaultKind.UnknownFact, FactText.At(4, "schools[0].studnets"))));
    }

    [Test]
    public void A_file_without_a_version_is_faulty()
    {
        var faults = FactText.FaultsOf("\n{\"schools\": []}");

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new[] { (FactFaultKind.Unreadable, FactText.At(2, null)) }));
        Assert.That(faults[0].Message.En, Does.Contain("version"));
    }

    [TestCase("\"state\": \"yes\"", FactFaultKind.BadValue, "attestations[0].state", 3)]
    [TestCase("\"state\": true", FactFaultKind.BadValue, "attestations[0].state", 3)]
    [TestCase("\"level\": \"town\"", FactFaultKind.BadValue, "attestations[0].level", 3)]
    [TestCase("\"on\": \"yesterday\"", FactFaultKind.BadValue, "attestations[0].on", 3)]
    [TestCase("\"evidence\": 14", FactFaultKind.BadValue, "attestations[0].evidence", 3)]
    [TestCase("\"waived\": true", FactFaultKind.UnknownFact, "attestations[0].waived", 3)]
    [TestCase("\"subject\": \"210199\"", FactFaultKind.BadAttestation, "attestations[0]", 2)]
    [TestCase("\"on\": null", FactFaultKind.BadAttestation, "attestations[0]", 2)]
    [TestCase("\"by\": \" \"", FactFaultKind.BadAttestation, "attestations[0]", 2)]
    [TestCase("\"expiresOn\": \"2025-03-04\"", FactFaultKind.BadAttestation, "attestations[0]", 2)]
    public void A_faulty_attestation_is_named_with_its_place(string part, FactFaultKind kind, string path, int line)
    {
        var name = part.Split(':')[0];
        string[] sound =
        [
            "\"standard\": \"SY23-1-4\"", "\"level\": \"city\"", "\"subject\": \"210100\"", "\"state\": \"present\"", "\"evidence\": \"e\"",
            "\"on\": \"2025-03-05\"", "\"by\": \"b\"",
        ];
        var rest = string.Join(", ", sound.Where(other => !other.StartsWith(name, StringComparison.Ordinal)));

        var faults = FactText.FaultsOf($"{{\"version\": 1, \"cities\": [{{\"code\": \"210100\"}}], \"attestations\": [\n{{{rest},\n{part}}}]}}");

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new[] { (kind, FactText.At(line, path)) }));
    }

    [Test]
    public void An_attestation_that_lacks_something_says_what()
    {
        var fault = FactText.FaultsOf("""{"version": 1, "attestations": [{"standard": "SY23-1-4", "state": "present"}]}""")[0];

        Assert.That(fault.Message.En, Is.EqualTo("The attestation for 'SY23-1-4' does not stand: it lacks level, subject, evidence, on, by."));
        Assert.That(fault.Message.Zh, Is.EqualTo("对“SY23-1-4”的佐证无效:缺少 level、subject、evidence、on、by。"));
    }

    [Test]
    public void Places_do_not_depend_on_how_the_text_arrives()
    {
        const string Text =
            "{\"version\": 1,\r\n\"schools\": [\r{\"code\": \"a\\\"\\\\\", \"staff\": 0120,\n\n\"students\":\t1e308, \"name\":\r\n\"x\", \"classes\": -1}]}";
        using var slow = new SlowReader(Text);

        var faults = FactText.FaultsOf(Text);

        Assert.That(faults.Take(3).Select(fault => fault.Place), Is.EqualTo(new[]
        {
            FactText.At(3, "schools[0].staff"), FactText.At(5, "schools[0].students"), FactText.At(6, "schools[0].classes"),
        }));
        Assert.That(FactText.FaultsOf(builder => FactFile.Read(slow, FactText.File, builder)), Is.EqualTo(faults));
    }

    private static void OnlyFault(string name, string written, FactFaultKind kind)
    {
        var faults = FactText.FaultsOf(FactText.WithCell(name, written));

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new[] { (kind, FactText.At(4, $"schools[0].{name}")) }));
        Assert.That(faults[0].Message.Zh, Is.Not.Empty.And.Not.EqualTo(faults[0].Message.En));
    }

    /// <summary>Hands out one character at a time, as a slow pipe may.</summary>
    private sealed class SlowReader(string text) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => base.Read(buffer, index, Math.Min(count, 1));
    }
}
