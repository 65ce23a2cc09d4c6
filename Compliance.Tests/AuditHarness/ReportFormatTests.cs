using System.IO.Compression;
using AuditHarness.Output;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>audit --format …: several forms from one evaluation, and files that appear whole or not at all.</summary>
internal sealed class ReportFormatTests
{
    private static readonly string Data = Audit.Sample("leshan.json");
    private static readonly ProgressLine Silence = new(TextWriter.Null, TimeProvider.System, isTerminal: false);

    [Test]
    public async Task Several_forms_are_files_that_add_their_endings_to_the_name()
    {
        using var folder = new TemporaryFolder();

        var audit = await Audit.Run("audit", Data, "--packs", "leshan", "--format", "json,csv", "--format", "table", "--output", folder.PathOf("report"));

        Assert.That((audit.ExitCode, audit.Output, audit.Error), Is.EqualTo((1, "", "")));
        Assert.That(folder.Files, Is.EqualTo(new[] { "report.csv", "report.json", "report.txt" }));
        Assert.That((int)JObject.Parse(await File.ReadAllTextAsync(folder.PathOf("report.json")))["version"]!, Is.EqualTo(1));
    }

    [Test]
    public async Task One_form_is_the_file_as_named_and_a_form_named_twice_is_one()
    {
        using var folder = new TemporaryFolder();

        await Audit.Run("audit", Data, "--packs", "leshan", "--format", "csv,csv", "--output", folder.PathOf("report"));

        Assert.That(folder.Files, Is.EqualTo(new[] { "report" }));
    }

    [Test]
    public async Task A_csv_file_begins_with_the_mark_of_UTF_8()
    {
        using var folder = new TemporaryFolder();

        await Audit.Run("audit", Data, "--packs", "leshan", "--format", "csv", "--output", folder.PathOf("report.csv"));

        Assert.That((await File.ReadAllBytesAsync(folder.PathOf("report.csv")))[..3], Is.EqualTo(new byte[] { 0xEF, 0xBB, 0xBF }));
    }

    [Test]
    public async Task Every_form_comes_from_one_run_and_marks_the_draft()
    {
        using var folder = new TemporaryFolder();

        var audit = await Audit.Run(
            "audit", Audit.Sample("shenyang.json"), "--format", "table,json,csv,html,markdown,junit,sarif,xlsx", "--output", folder.PathOf("report"));

        Assert.That((audit.ExitCode, audit.Output, audit.Error), Is.EqualTo((1, "", "")));
        Assert.That(folder.Files, Is.EqualTo(new[] { "report.csv", "report.html", "report.json", "report.md", "report.sarif", "report.txt", "report.xlsx", "report.xml" }));
        foreach (var file in folder.Files)
        {
            Assert.That(await TextOf(folder.PathOf(file)), Does.Contain("draft"), file);
        }
    }

    [TestCase("html", "<!DOCTYPE html>")]
    [TestCase("markdown", "# ")]
    [TestCase("junit", "<testsuites ")]
    [TestCase("sarif", "{\n  \"$schema\"")]
    public async Task A_form_of_text_goes_to_the_standard_output(string format, string beginning) =>
        Assert.That((await Audit.Run("audit", Data, "--packs", "leshan", "--format", format)).Output, Does.StartWith(beginning));

    [Test]
    public async Task Earlier_data_make_a_trend_in_the_page()
    {
        using var folder = new TemporaryFolder();
        var before = folder.Write("2024.json", (await File.ReadAllTextAsync(Data)).Replace("2025-12-31", "2024-12-31", StringComparison.Ordinal));

        var audit = await Audit.Run("audit", Data, "--packs", "leshan", "--format", "html", "--earlier", before);

        Assert.That(audit.ExitCode, Is.EqualTo(1));
        Assert.That(audit.Output, Does.Contain("id=\"trend\"").And.Contain("2024-12-31"));
    }

    [TestCase("--format html", "table", "leshan.json")]
    [TestCase("before 2025-12-31", "html", "leshan.json")]
    [TestCase("before 2025-12-31", "html", "nameless.json")]
    public async Task Earlier_data_go_with_a_page_and_name_an_earlier_day(string says, string format, string earlier)
    {
        using var folder = new TemporaryFolder();
        var nameless = folder.Write("nameless.json", "{ \"version\": 1 }");

        var audit = await Audit.Run("audit", Data, "--packs", "leshan", "--format", format, "--earlier", earlier == "nameless.json" ? nameless : Data);

        Assert.That((audit.ExitCode, audit.Output, audit.ErrorLines.Length), Is.EqualTo((2, "", 1)));
        Assert.That(audit.Error, Does.Contain(says));
    }

    [TestCase("--output", "xlsx")]
    [TestCase("--output", "json,csv")]
    [TestCase("jsonl", "jsonl,csv")]
    [TestCase("xml", "csv,xml")]
    public async Task Refuses_what_can_not_be_written_together(string word, string formats)
    {
        var audit = await Audit.Run("audit", Data, "--format", formats);

        Assert.That((audit.ExitCode, audit.Output), Is.EqualTo((2, "")));
        Assert.That(audit.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(audit.Error, Does.Contain(word));
    }

    [Test]
    public async Task A_disk_that_is_full_leaves_the_older_reports_and_nothing_else()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("Skipped: only Linux has /dev/full.");
        }

        using var folder = new TemporaryFolder();
        folder.Write("report.csv", "an older report");
        folder.Write("report.json", "an older report");

        // The second of the files is written into a device that is always full.
        File.CreateSymbolicLink(folder.PathOf(AsideFile.NameOf("report.json")), "/dev/full");
        var audit = await Audit.Run("audit", Data, "--packs", "leshan", "--format", "csv,json", "--output", folder.PathOf("report"));

        Assert.That(audit.ExitCode, Is.EqualTo(2));
        Assert.That(audit.ErrorLines, Has.Length.EqualTo(1));
        Assert.That(folder.Files, Is.EqualTo(new[] { "report.csv", "report.json" }));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("report.csv")), Is.EqualTo("an older report"));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("report.json")), Is.EqualTo("an older report"));
    }

    [Test]
    public async Task A_device_is_written_and_never_replaced()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("Skipped: only Linux has /dev/full.");
        }

        var audit = await Audit.Run("audit", Data, "--packs", "leshan", "--format", "csv", "--output", "/dev/full");

        Assert.That(audit.ExitCode, Is.EqualTo(2));
        Assert.That(new FileInfo("/dev/full").Length, Is.Zero);
        Assert.That(Directory.GetFiles("/dev", ".full*"), Is.Empty);
    }

    [Test]
    public void An_interruption_while_the_second_file_is_written_leaves_neither()
    {
        using var folder = new TemporaryFolder();
        using var interrupted = new CancellationTokenSource();
        var (first, second) = (new FileInfo(folder.PathOf("first")), new FileInfo(folder.PathOf("second")));

        Assert.That(
            () => ResultWriter.WriteAll(
                [(first, stream => stream.WriteByte(1)), (second, _ => interrupted.Cancel())], Silence, interrupted.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(folder.Files, Is.Empty);
    }

    [Test]
    public void A_folder_that_does_not_exist_is_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var written = false;

        Assert.That(
            () => ResultWriter.WriteAll(
                [(new FileInfo(folder.PathOf("first")), _ => written = true), (new FileInfo(folder.PathOf("missing/second")), _ => written = true)], Silence, CancellationToken.None),
            Throws.InstanceOf<global::AuditHarness.UsageException>());
        Assert.That((written, folder.Files.Length), Is.EqualTo((false, 0)));
    }

    /// <summary>The text of a file; of a workbook that of its parts.</summary>
    private static async Task<string> TextOf(string file)
    {
        if (!file.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            return await File.ReadAllTextAsync(file);
        }

        await using var workbook = await ZipFile.OpenReadAsync(file);
        var parts = new List<string>();
        foreach (var entry in workbook.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            parts.Add(await reader.ReadToEndAsync());
        }

        return string.Concat(parts);
    }
}
