using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Languages;
using Compliance.Tests.Approvals;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export;

/// <summary>Reports as Markdown for a pull request.</summary>
public sealed class ReportMarkdownTests
{
    [Test]
    public void The_report_is_as_approved([Values("zh", "en")] string language) => Approved.Verify(
        Write(Reports.Leshan(), new ReportMarkdownOptions { Titles = [Reports.Title], Languages = [language == "zh" ? Language.Chinese : Language.English] }), "md");

    [Test]
    public void It_is_written_in_both_languages_unless_one_is_asked_for() =>
        Assert.That(Write(Reports.Leshan()), Does.Contain("# 合规核查报告").And.Contain("# Compliance report"));

    [Test]
    public void The_school_without_any_teacher_lacks_most() =>
        Assert.That(
            Write(Reports.Leshan(), new ReportMarkdownOptions { Languages = [Language.English] }).Split("largest shortfalls")[1].Split('\n')[4],
            Does.Contain("LS-09").And.Contain("2100:0").And.Contain("3 more full-time mental-health teachers"));

    [TestCase("<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>")]
    [TestCase("a|b", "a\\|b")]
    [TestCase("[x](y)", "\\[x\\](y)")]
    [TestCase("</details>", "\\</details\\>")]
    [TestCase("http://x", "http\\://x")]
    [TestCase("WWW.x", "www\\.x")]
    [TestCase("@team", "@\u2060team")]
    [TestCase("a\nb", "a b")]
    [TestCase("a\u0007b", "a\uFFFDb")]
    public void A_name_is_text_and_never_markup_or_a_mention(string name, string written) =>
        Assert.That(Write(Reports.Named(name)), Does.Contain($"| {written} (A) |"));

    [Test]
    public void A_long_name_is_cut_between_characters()
    {
        var text = Write(Reports.Named(new string('x', 299) + "😀😀"));

        Assert.That(text, Does.Contain(new string('x', 299) + "… |").And.Not.Contain("😀"));
    }

    [Test]
    public void What_has_no_room_is_left_out_and_counted([Values(10_000, 20_000)] int length)
    {
        var text = Write(Reports.Draft(), new ReportMarkdownOptions { MaxLength = length, Titles = [.. Enumerable.Repeat(new string('|', 1_000), 5)] });

        Assert.That(text.Length, Is.LessThanOrEqualTo(length));
        Assert.That(text, Does.Contain("There is no room for").And.Contain("篇幅所限"));
        Assert.That(text.Split("<details>"), Has.Length.EqualTo(text.Split("</details>").Length));
    }

    [Test]
    public void Shortfalls_leave_room_for_what_follows()
    {
        var report = Reports.Named([.. Enumerable.Repeat(new string('|', 300), 10)]);

        var text = Write(report, new ReportMarkdownOptions { MaxLength = 10_000 });

        Assert.That(text, Has.Length.LessThanOrEqualTo(10_000).And.Contain("largest shortfalls").And.Contain("Violations (10)").And.Contain("Sources (1)"));
    }

    [Test]
    public void Of_four_titles_three_are_written() =>
        Assert.That(
            Write(Reports.Named("A"), new ReportMarkdownOptions { Titles = ["T1", "T2", "T3", "T4"], Languages = [Language.English] }),
            Does.Contain("Data: T3\n\nThere is no room for 1 more").And.Not.Contain("T4"));

    [Test]
    public void Less_than_the_counts_need_is_refused() =>
        Assert.That(() => Write(Reports.Draft(), new ReportMarkdownOptions { MaxLength = 9_999 }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_draft_is_marked() => Assert.That(Write(Reports.Draft()), Does.Contain("is a draft for comment, not adopted law").And.Contain("为征求意见稿,并非正式规定"));

    private static string Write(ComplianceReport report, ReportMarkdownOptions? options = null)
    {
        using var text = new StringWriter();
        ReportMarkdown.Write(report, text, options);
        return text.ToString();
    }
}
