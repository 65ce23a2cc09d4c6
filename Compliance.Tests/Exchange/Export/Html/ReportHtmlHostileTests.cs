using System.Xml.Linq;
using Compliance.Exchange.Export;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>Text from data stays text, wherever it stands in the page.</summary>
public sealed class ReportHtmlHostileTests
{
    private static readonly string[] Hostile =
    [
        "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "</style><style>*{display:none}</style>",
        "]]><!--", "&lt;b&gt;", "javascript:alert(1)", "<svg/onload=alert(1)>", "${alert(1)}{{alert(1)}}", "\u202Egnp.exe",
    ];

    [TestCaseSource(nameof(Hostile))]
    public void A_name_stays_text_and_adds_no_element_and_no_attribute(string hostile)
    {
        var harmless = Write("harmless");
        var page = Write(hostile);
        Assert.That(page.Root.DescendantsAndSelf().Select(element => element.Name), Is.EqualTo(harmless.Root.DescendantsAndSelf().Select(element => element.Name)));
        Assert.That(Attributes(page), Is.EqualTo(Attributes(harmless)));
        Assert.That(page.Script, Is.EqualTo(harmless.Script));
        Assert.That(page.Style, Is.EqualTo(harmless.Style));
        Assert.That(page.All("bdi").Select(name => name.Value), Has.Some.EqualTo($"{hostile} S3"));
        Assert.That(page.All("p").Select(title => title.Value), Has.Some.EqualTo($"{hostile} title"));
    }

    [Test]
    public void What_is_no_text_is_shown_as_such()
    {
        var page = Write("a\0b\u001Bc\uD800d\uFFFFe");
        Assert.That(page.All("bdi").Select(name => name.Value), Has.Some.EqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe S3"));
    }

    private static HtmlPage Write(string hostile) =>
        HtmlPage.Of(SmallReport.Create(code => $"{hostile} {code}"), new ReportHtmlOptions { Titles = [$"{hostile} title"] });

    private static IEnumerable<string> Attributes(HtmlPage page) => page.Root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName);
}
