using AuditHarness;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>Colours on a terminal, and none anywhere else.</summary>
internal sealed class TerminalColourTests
{
    private const string BrightRed = "\u001b[91m";
    private const string BrightYellow = "\u001b[93m";

    [TestCase(false, null, "xterm-256color", true)]
    [TestCase(false, "", "xterm", true, Description = "empty is not set")]
    [TestCase(false, "1", "xterm", false)]
    [TestCase(false, "0", "xterm", false, Description = "set to anything")]
    [TestCase(true, null, "xterm", false)]
    public void A_terminal_has_colours_unless_NO_COLOR_is_set(bool isRedirected, string? noColor, string term, bool colours) =>
        Assert.That(Terminal.HasColours(isRedirected, name => name == "NO_COLOR" ? noColor : term), Is.EqualTo(colours));

    [TestCase("dumb", null, false)]
    [TestCase(null, null, false)]
    [TestCase(null, "a-guid", true, Description = "the terminal of Windows")]
    public void A_terminal_has_colours_where_it_says_so(string? term, string? windowsTerminal, bool colours) =>
        Assert.That(Terminal.HasColours(isRedirected: false, name => name == "TERM" ? term : name == "WT_SESSION" ? windowsTerminal : null), Is.EqualTo(colours));

    [Test]
    public async Task Violations_are_red_and_the_words_are_the_same_without_colours()
    {
        string[] args = ["audit", Audit.Sample("leshan.json"), "--packs", "leshan", "--lang", "en"];

        var (coloured, plain) = ((await Audit.RunWithColours(args)).Output, (await Audit.Run(args)).Output);

        Assert.That(coloured.Contains(BrightRed + "Violations", StringComparison.Ordinal), coloured[..500]);
        Assert.That(plain, Has.None.EqualTo('\u001b'));
        Assert.That(WithoutColours(coloured), Is.EqualTo(plain));
    }

    [Test]
    public async Task Advisories_are_yellow() =>
        Assert.That((await Audit.RunWithColours("audit", Audit.Sample("shenyang.json"), "--lang", "en")).Output.Contains(BrightYellow + "Advisories", StringComparison.Ordinal));

    private static string WithoutColours(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\u001b\\[[0-9;]*m", "");
}
