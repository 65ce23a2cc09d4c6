using System.Diagnostics;
using System.Text;
using NUnit.Framework;

namespace Compliance.Tests;

/// <summary>Runs the dotnet command as a process of its own, as a user would.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs it and fails the test unless it ends with exit code 0.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>What it wrote to standard output, with LF at the end of each line.</returns>
    public static async Task<string> Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(Command(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} had not ended after {Patience.TotalMinutes} minutes.");
        }

        var (written, complained) = (await output, await error);
        Assert.That(process.ExitCode, Is.Zero, $"dotnet {string.Join(' ', arguments)}\n{written}\n{complained}");
        return written.ReplaceLineEndings("\n");
    }

    private static ProcessStartInfo Command(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The build that runs the tests tells its children where its own parts are; a build of its own finds them itself.
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A build node that stays behind would keep standard output open, and reading it would never end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        return start;
    }
}
