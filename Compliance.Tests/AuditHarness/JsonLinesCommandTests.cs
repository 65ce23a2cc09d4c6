using System.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;
using Compliance.Tests.Docs;
using Compliance.Tests.Evaluation.Streaming;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>audit DATA --format jsonl, and merge.</summary>
internal sealed class JsonLinesCommandTests
{
    private const string Day = "2025-06-30";
    private const string Breach = """
        {"version":1,"title":"invented","asOf":"2025-12-31"}
        {"district":{"code":"511102"}}
        {"school":{"code":"A","district":"511102","stage":"senior","locality":"urban","students":1001,"staff":81,"fullTimeMentalHealthTeachers":1}}
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Test]
    public async Task Reads_the_standard_input_and_writes_lines()
    {
        var audit = await Audit.RunOn(Breach, "audit", "-", "--format", "jsonl", "--packs", "leshan");

        Assert.That((audit.ExitCode, audit.Error), Is.EqualTo((1, "")));
        var lines = audit.Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();
        Assert.That((string)lines[0]["report"]!["asOf"]!, Is.EqualTo("2025-12-31"), "of the first line of the facts");
        var assessment = lines.Select(line => line["assessment"]).Single(a => (string?)a?["standard"] == "LS21-2.4-1")!;
        Assert.That(((string)assessment["subject"]!["code"]!, (string)assessment["kind"]!), Is.EqualTo(("A", "violation")));
    }

    [Test]
    public async Task The_lines_that_the_documentation_shows_are_facts()
    {
        var shown = MarkdownPage.Read("docs/scale-out.md").Blocks.Single(block => block.Language == "jsonl").Text;

        var audit = await Audit.RunOn(shown, "audit", "-", "--format", "jsonl", "--packs", "leshan");

        Assert.That((audit.ExitCode, audit.Error), Is.EqualTo((1, "")));
        Assert.That(JObject.Parse(audit.Output.TrimEnd('\n').Split('\n')[^1])["summary"]!["subjects"]!["city"]!.Value<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Ends_with_0_when_nothing_is_violated()
    {
        var audit = await Audit.RunOn(Breach.Replace("1001", "1000", StringComparison.Ordinal), "audit", "-", "--format", "jsonl", "--packs", "leshan");

        Assert.That(audit.ExitCode, Is.Zero, audit.Output);
    }

    [Test]
    public async Task The_header_names_every_document_and_marks_the_draft()
    {
        var audit = await Audit.RunOn(Breach, "audit", "-", "--format", "jsonl");

        var documents = JObject.Parse(audit.Output.Split('\n')[0])["report"]!["documents"]!;
        Assert.That(documents.Where(document => (string)document["status"]! == "draft").Select(document => (string)document["code"]!), Is.EqualTo(new[] { "DL21" }));
    }

    [Test]
    public async Task Facts_in_any_form_give_the_same_report_lines()
    {
        using var folder = new TemporaryFolder();
        var builder = new FactSetBuilder();
        var header = FactFile.ReadFile(Audit.Sample("shenyang.json"), builder);
        await using var text = new StringWriter();
        FactLines.Write(builder.Build(), text, header);
        var lines = folder.Write("shenyang.jsonl", text.ToString());

        var expected = await Audit.Run("audit", Audit.Sample("shenyang.json"), "--format", "jsonl");

        Assert.That(expected.Output, Is.Not.Empty);
        Assert.That((await Audit.Run("audit", lines, "--format", "jsonl")).Output, Is.EqualTo(expected.Output));
        Assert.That((await Audit.RunOn(text.ToString(), "audit", "-", "--format", "jsonl")).Output, Is.EqualTo(expected.Output));
        Assert.That((await Audit.Run("audit", lines)).Output, Is.EqualTo((await Audit.Run("audit", Audit.Sample("shenyang.json"))).Output), "as tables");
    }

    [Test]
    public async Task Partial_results_merge_to_the_report_on_everything()
    {
        using var folder = new TemporaryFolder();
        var whole = await Audit.RunOn(Lines(SmallCountry.Facts), "audit", "-", "--format", "jsonl", "--as-of", Day);
        var files = await Partials(folder, parts: 5);

        var merged = await Audit.Run(["merge", .. files.Reverse()]);
        var piped = await Audit.RunOn(string.Concat(await Task.WhenAll(files.Select(file => File.ReadAllTextAsync(file)))), "merge", "-");
        var target = folder.PathOf("report.jsonl");
        var written = await Audit.Run(["merge", .. files, "--output", target]);

        Assert.That((merged.ExitCode, merged.Error), Is.EqualTo((1, "")));
        Assert.That(merged.Output, Is.EqualTo(whole.Output));
        Assert.That(piped.Output, Is.EqualTo(whole.Output));
        Assert.That((written.Output, await File.ReadAllTextAsync(target)), Is.EqualTo(("", whole.Output)));
    }

    [Test]
    public async Task A_failed_merge_leaves_an_older_report_alone()
    {
        using var folder = new TemporaryFolder();
        var files = await Partials(folder, parts: 1);
        var target = folder.Write("report.jsonl", "an older report");

        var merged = await Audit.Run("merge", files[0], files[0], "--output", target);

        Assert.That((merged.ExitCode, merged.ErrorLines.Length), Is.EqualTo((2, 1)), merged.Error);
        Assert.That(merged.Error, Does.Contain("appears twice"));
        Assert.That(await File.ReadAllTextAsync(target), Is.EqualTo("an older report"));
        Assert.That(folder.Files, Is.EqualTo(new[] { "0.jsonl", "0.part", "report.jsonl" }));
    }

    [TestCase("{\"district\":{\"code\":\"511102\"}}\n{\"school\":{\"code\":", "-: row 2", "breaks off")]
    [TestCase("{\"district\":{\"code\":\"511102\"}}\n{\"district\":{\"code\":\"511181\"}}\n{\"school\":{\"code\":\"A\",\"district\":\"511102\"}}", "-: row 3", "do not stand together")]
    [TestCase("", "-", "empty")]
    public async Task Bad_lines_are_refused_with_their_place(string input, string place, string says)
    {
        using var folder = new TemporaryFolder();

        var audit = await Audit.RunOn(input, "audit", "-", "--format", "jsonl", "--output", folder.PathOf("report.jsonl"));

        Assert.That((audit.ExitCode, audit.ErrorLines.Length), Is.EqualTo((2, 1)), audit.Error);
        Assert.That(audit.Error, Does.StartWith(place).And.Contain(says));
        Assert.That(folder.Files, Is.Empty);
    }

    [Test]
    public async Task Files_that_name_different_days_are_refused()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("other.jsonl", """{"version":1,"asOf":"2024-12-31"}""");

        var audit = await Audit.RunOn(Breach, "audit", "-", other, "--format", "jsonl");

        Assert.That((audit.ExitCode, audit.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(audit.Error, Does.Contain("--as-of"));
    }

    [Test]
    public async Task Only_lines_can_be_partial()
    {
        var audit = await Audit.Run("audit", Audit.Sample("leshan.json"), "--partial");

        Assert.That((audit.ExitCode, audit.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(audit.Error, Does.Contain("--format jsonl"));
    }

    [Test]
    public async Task A_missing_file_is_named([Values("audit", "merge")] string command)
    {
        var audit = await Audit.Run([command, "missing.jsonl", .. command == "audit" ? new[] { "--format", "jsonl" } : []]);

        Assert.That((audit.ExitCode, audit.ErrorLines.Length), Is.EqualTo((2, 1)));
        Assert.That(audit.Error, Does.StartWith("missing.jsonl"));
    }

    [Test]
    public async Task Processes_that_xargs_drives_give_the_same_bytes_as_one()
    {
        if (!Path.Exists("/usr/bin/xargs") && !Path.Exists("/bin/xargs"))
        {
            Assert.Ignore("Skipped: there is no xargs here.");
        }

        using var folder = new TemporaryFolder();
        var parts = Partition.Of(SmallCountry.Facts, area => area.Sum(c => c) % 4, 4);
        for (var i = 0; i < parts.Length; i++)
        {
            folder.Write($"{i}.jsonl", Lines(parts[i]));
        }

        var command = Path.Combine(Path.GetDirectoryName(typeof(global::AuditHarness.CommandLine).Assembly.Location)!, "AuditHarness.dll");
        var script = $"""
            cd '{folder.PathOf(".")}'
            ls *.jsonl | xargs -P 2 -I FILE sh -c 'dotnet "{command}" audit FILE --format jsonl --partial --as-of {Day} --output FILE.part; test $? -le 1'
            ls *.part | xargs dotnet "{command}" merge
            """;
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);

        var whole = await Audit.RunOn(Lines(SmallCountry.Facts), "audit", "-", "--format", "jsonl", "--as-of", Day);
        // On a slow machine they also say how far they are.
        Assert.That((await error).Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.All.Contains("/s"));
        Assert.That(await output, Is.EqualTo(whole.Output));
    }

    private static async Task<string[]> Partials(TemporaryFolder folder, int parts)
    {
        var files = new List<string>();
        foreach (var part in Partition.Of(SmallCountry.Facts, area => area.Sum(c => c) % parts, parts))
        {
            var facts = folder.Write($"{files.Count}.jsonl", Lines(part));
            files.Add(folder.PathOf($"{files.Count}.part"));
            var audit = await Audit.Run("audit", facts, "--format", "jsonl", "--partial", "--as-of", Day, "--output", files[^1]);
            Assert.That((audit.ExitCode, audit.Error), Is.EqualTo((1, "")));
        }

        return [.. files];
    }

    private static string Lines(FactSet facts)
    {
        using var text = new StringWriter();
        FactLines.Write(facts, text, new FactFile());
        return text.ToString();
    }
}
