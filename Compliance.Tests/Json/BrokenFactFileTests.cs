using System.Globalization;
using System.Text.Json;
using Compliance.Facts.Building;
using Compliance.Tests.Generators;
using FsCheck.Fluent;
using NUnit.Framework;

namespace Compliance.Tests.Json;

/// <summary>Texts that are no JSON, or no fact file of this version: reading stops, and one fault says where and why.</summary>
public sealed class BrokenFactFileTests
{
    private const string Whole =
        """
        {"version": 1, "title": "a\u4e2d\n", "districts": [{"code": "210102"}],
        "schools": [{"code": "S1", "district": "210102", "students": 12.0e1, "stage": null},
        {"code": "S2", "district": "210102", "students": -0, "staff": 8.5}]}
        """;

    private static readonly string[] Slips =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "/", "/*", "//", "0", "12", "0x1F", "08", "-", ".", "e", "1e308", "1e-99", "null", "true", "NaN", "-Infinity",
        "undefined", "new Date(", "\u0000", "\ufeff", "\u3000", "\f", "\ud800", "\r", "\n", "１", "\"version\": 2", "\"schools\": ", "\"code\": ", "\"sy23.x\": ",
    ];

    [Test]
    public void Wherever_it_is_truncated_a_file_is_refused_as_incomplete()
    {
        Assert.That(FactText.FaultsOf(Whole), Is.Empty);
        for (var length = 1; length < Whole.Length; length++)
        {
            var part = Whole[..length];

            var faults = FactText.FaultsOf(part);

            Assert.That(faults.Select(fault => fault.Kind), Is.EqualTo(new[] { FactFaultKind.Unreadable }), part);
            Assert.That(faults[0].Message.En, Does.StartWith("The file breaks off").And.Contains("again in full"), part);
            Assert.That(faults[0].Message.Zh, Does.Contain("中断"), part);
            Assert.That(faults[0].Place!.Row, Is.EqualTo(part.Count(c => c == '\n') + 1), part);
        }
    }

    [Test]
    public void Whatever_is_typed_over_a_file_it_ends_in_faults_with_a_place_or_is_JSON() => For.All(
        Gen.Choose(0, Whole.Length).Zip(Gen.Choose(0, 6)).Zip(Gen.Elements(Slips).NonEmptyListOf()),
        slip =>
        {
            var ((at, overwritten), typed) = slip;
            var text = Whole.Remove(at, Math.Min(overwritten, Whole.Length - at)).Insert(at, string.Concat(typed));
            var faults = FactText.FaultsOf(text);
            return faults.All(fault => fault.Place?.File == FactText.File) && (faults.Count > 0 || IsJson(text));
        });

    [TestCase("")]
    [TestCase(" \n\t ")]
    public void An_empty_file_is_refused(string text) => Refused(text, "The file is empty", new SourcePlace { File = FactText.File });

    [TestCase("[]", 1)]
    [TestCase("\n\"schools\"", 2)]
    [TestCase("1e308 ", 1)]
    [TestCase("null", 1)]
    public void A_document_that_is_no_object_is_refused(string text, int line) => Refused(text, "A fact file is one JSON object", FactText.At(line, null));

    [TestCase("2", "2")]
    [TestCase("0", "0")]
    [TestCase("1.5", "1.5")]
    [TestCase("1e308", "1e308")]
    [TestCase("\"1\"", "1")]
    [TestCase("null", "null")]
    [TestCase("[1]", "[…]")]
    public void Another_version_is_refused(string version, string quoted) =>
        Refused($"{{\n\"version\": {version}, \"schools\": 5}}", $"The version is '{quoted}', but only version 1", FactText.At(2, "version"));

    // Columns count from 1: the first character that can not be read, or the last one of what JSON does not have.
    [TestCase("{\"version\": 1} x", 1, 16, null, Description = "text behind the document")]
    [TestCase("{\"version\": 1}\n{}", 2, 1, null)]
    [TestCase("{\"version\": 1} // done", 1, 22, null)]
    [TestCase("/* facts */ {\"version\": 1}", 1, 11, null)]
    [TestCase("{\"version\": 1,\n/* no */\"title\": \"t\"}", 2, 8, "version")]
    [TestCase("{\"version\": 1,\n'title': \"t\"}", 2, 8, "title")]
    [TestCase("{\"version\": 1,\ntitle: \"t\"}", 2, 6, "title")]
    [TestCase("{\"version\": 1,\n\"title\": 't'}", 2, 12, "title")]
    [TestCase("{\"version\": 1,\n\"title\": \"t\",}", 2, 14, null)]
    [TestCase("{\"version\": 1,\n\"schools\": [{\"code\": \"S1\"}, ]}", 2, 29, "schools")]
    [TestCase("{\"version\": 1,\n\"schools\": [{\"code\": \"S1\"} {\"code\": \"S2\"}]}", 2, 28, "schools[0]")]
    [TestCase("{\"version\": 1,\n\"schools\": ]}", 2, 13, null, Description = "the bracket itself was read")]
    [TestCase("{\"version\": 1,\n\"title\" \"t\"}", 2, 9, "version", Description = "the path is that of what was read last")]
    [TestCase("{\"version\": 1,\n\"title\": undefined}", 2, 18, "title")]
    [TestCase("{\"version\": 1,\n\"title\": １２３}", 2, 10, "title")]
    [TestCase("{\"version\": 1,\n\"title\": \"a\nb\"}", 3, 2, "title", Description = "a line end in a string")]
    [TestCase("{\"version\": 1,\n\"title\": \"a\tb\"}", 2, 14, "title", Description = "a tab in a string")]
    [TestCase("{\"version\": 1,\n\"title\": \"\\'\"}", 2, 13, "title", Description = "an escape that JSON has not")]
    [TestCase("{\"version\": 1}\r}", 2, 1, null)]
    [TestCase("{\"version\": 1}\0", 1, 15, null)]
    [TestCase("{\"version\": 1,\n\"title\":\u3000\"t\"}", 2, 12, "title", Description = "a full-width space")]
    [TestCase("{\"version\": 1,\n\"calendarYear\":\u30002025}", 2, 20, "calendarYear")]
    [TestCase("{\"version\": 1,\n\"title\": 1.2.3}", 2, 15, "title")]
    public void What_is_no_JSON_is_refused_at_its_place(string text, int line, int column, string? path) =>
        Refused(text, "This is no valid JSON", FactText.At(line, path, column.ToString(CultureInfo.InvariantCulture)));

    [TestCase("NaN")]
    [TestCase("Infinity")]
    [TestCase("-Infinity")]
    public void A_number_that_JSON_does_not_have_is_refused_at_its_place(string number)
    {
        var fault = FactText.FaultsOf(FactText.WithCell("students", number)).Single();

        Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.Unreadable));
        Assert.That((fault.Place!.Row, fault.Place.Path), Is.EqualTo((4, "schools[0].students")));
    }

    [Test]
    public void Nesting_without_end_is_refused()
    {
        var fault = FactText.FaultsOf($"{{\"version\": 1, \"schools\": {new string('[', 100_000)}").Single();

        Assert.That(fault.Kind, Is.EqualTo(FactFaultKind.Unreadable));
        Assert.That(fault.Message.En, Does.StartWith("This is nested deeper"));
        Assert.That(fault.Place!.Row, Is.EqualTo(1));
    }

    /// <summary>As a reader of another house sees it, which knows no leniency.</summary>
    private static bool IsJson(string text)
    {
        try
        {
            // Half a character is no business of JSON, but this other reader wants UTF-8.
            using var document = JsonDocument.Parse(text.Replace('\ud800', '?'));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Refused(string text, string beginning, SourcePlace place)
    {
        var faults = FactText.FaultsOf(text);

        Assert.That(faults.Select(fault => (fault.Kind, fault.Place)), Is.EqualTo(new[] { (FactFaultKind.Unreadable, place) }));
        Assert.That(faults[0].Message.En, Does.StartWith(beginning));
        Assert.That(faults[0].Message.Zh, Is.Not.Empty.And.Not.EqualTo(faults[0].Message.En));
    }
}
