using System.Diagnostics;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>The command as a process of its own: exit codes, streams and Ctrl-C as a shell sees them.</summary>
internal sealed class ProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [TestCase(1, "audit", "samples/data/leshan.json")]
    [TestCase(0, "catalog", "--format", "json")]
    [TestCase(0, "--help")]
    [TestCase(2, "audit")]
    [TestCase(2, "audit", "missing.json")]
    [TestCase(2, "nonsense")]
    public async Task Ends_with_the_exit_code_that_it_promises(int expected, params string[] args)
    {
        using var process = Start(args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.That(process.ExitCode, Is.EqualTo(expected), await error);
        Assert.That(await output, expected == 2 ? Is.Empty : Is.Not.Empty);
    }

    [Test]
    public async Task Ctrl_C_ends_it_with_130_and_leaves_no_half_report()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Skipped: a test can not send Ctrl-C to one process on Windows.");
        }

        using var folder = new TemporaryFolder();
        var pipe = folder.PathOf("facts.json");
        await Process.Start("mkfifo", pipe).WaitForExitAsync();
        using var process = Start("audit", pipe, "--output", folder.PathOf("report.txt"));

        // Opening the other end waits until the command reads; it then waits for text that never comes.
        await using var writer = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write)).WaitAsync(Patience);
        await Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.That(process.ExitCode, Is.EqualTo(130));
        Assert.That(folder.Files, Is.EqualTo(new[] { "facts.json" }));
    }

    private static Process Start(params string[] args)
    {
        var command = Path.Combine(Path.GetDirectoryName(typeof(global::AuditHarness.CommandLine).Assembly.Location)!, "AuditHarness.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [command, .. args])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
