using System.ComponentModel;
using System.Diagnostics;
using NUnit.Framework;

namespace Compliance.Tests.Conventions;

/// <summary>Documents are cited and summed up in our own words, never copied.</summary>
[TestFixture]
public sealed class VerbatimTests
{
    [Test]
    public void No_line_repeats_a_source_word_for_word()
    {
        var check = Repository.PathOf("../shared/tools/verbatim_check.py");
        if (!File.Exists(check))
        {
            Assert.Ignore("The sources are not beside this repository, so there is nothing to compare with. 仓库旁没有文件原文,无从比对。");
        }

        var start = new ProcessStartInfo("python3", [check, Repository.Root]) { RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, output);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("The comparison needs python3, which is not installed. 比对需要 python3,此处未安装。");
        }
    }
}
