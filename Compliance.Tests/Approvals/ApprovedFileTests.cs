using System.Text;
using NUnit.Framework;

namespace Compliance.Tests.Approvals;

[TestFixture]
public sealed class ApprovedFileTests
{
    private string folder = "";

    private string Verified => Path.Combine(folder, "Class.Method.verified.txt");

    private string Received => Path.Combine(folder, "Class.Method.received.txt");

    [SetUp]
    public void CreateFolder() => folder = Directory.CreateTempSubdirectory("approved-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_text_equal_to_the_approved_one_passes_and_removes_an_old_received_file()
    {
        File.WriteAllText(Verified, "一\ntwo");
        File.WriteAllText(Received, "left by an earlier run");

        Assert.That(Compare("一\ntwo"), Is.Null);
        Assert.That(File.Exists(Received), Is.False);
    }

    [Test]
    public void A_text_without_an_approved_file_fails_and_is_received()
    {
        var failure = Compare("new");

        Assert.That(failure, Does.Contain("does not exist yet").And.Contain("尚无已批准的文本"));
        Assert.That(File.ReadAllText(Received), Is.EqualTo("new"));
        Assert.That(File.Exists(Verified), Is.False, "nothing approves itself");
    }

    [Test]
    public void A_different_text_fails_with_the_first_line_that_differs_and_how_to_accept_it()
    {
        File.WriteAllText(Verified, "same\nold\nend");

        var failure = Compare("same\nnew\nend");

        Assert.That(failure, Does.Contain("differs from line 2 on").And.Contain("自第 2 行起"));
        Assert.That(failure, Does.Contain("approved 已批准: old\n").And.Contain("received 现收到: new\n"));
        Assert.That(failure, Does.Contain($"mv '{Received}' '{Verified}'").And.Contain("改名批准"));
        Assert.That(File.ReadAllText(Verified), Is.EqualTo("same\nold\nend"));
    }

    [Test]
    public void A_text_that_stops_early_says_so()
    {
        File.WriteAllText(Verified, "one\ntwo");

        Assert.That(Compare("one"), Does.Contain("approved 已批准: two\n").And.Contain("received 现收到: (nothing"));
    }

    [Test]
    public void Received_is_UTF8_without_mark_and_with_LF_whatever_the_text_had()
    {
        Compare("一\r\n二");

        Assert.That(File.ReadAllBytes(Received), Is.EqualTo("一\n二"u8.ToArray()));
    }

    [TestCase("\uFEFFtext", "<BOM>text")]
    [TestCase("text\r\n", "text<CR>")]
    public void An_approved_file_with_a_byte_order_mark_or_a_carriage_return_is_refused_and_it_is_shown(string approved, string shown)
    {
        File.WriteAllText(Verified, approved, new UTF8Encoding(false));

        Assert.That(Compare("text"), Does.Contain($"approved 已批准: {shown}\n"));
    }

    private string? Compare(string text) => new ApprovedFile(folder, "Class.Method", "txt").Compare(text)?.ReplaceLineEndings("\n");
}
