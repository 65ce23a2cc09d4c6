using System.Globalization;
using System.Xml.Linq;
using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Languages;
using Compliance.Tests.Approvals;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export;

/// <summary>Reports as JUnit XML for build servers.</summary>
public sealed class ReportJUnitTests
{
    [Test]
    public void The_report_is_as_approved([Values("zh", "en")] string language) => Approved.Verify(
        Write(Reports.Leshan(), new ReportJUnitOptions { Titles = [Reports.Title], Languages = [language == "zh" ? Language.Chinese : Language.English] }), "xml");

    [Test]
    public void A_violation_fails_what_is_met_passes_and_the_rest_is_skipped([Values] bool all)
    {
        var report = Reports.Leshan();
        var root = Read(report, all);
        var cases = root.Descendants("testcase").ToList();

        Assert.That(cases.Count(each => each.Element("failure") is not null), Is.EqualTo(report.Totals.Violations));
        Assert.That(cases.Count(each => !each.HasElements), Is.EqualTo(report.Totals.Met));
        Assert.That(cases.Count(each => each.Element("skipped") is not null), Is.EqualTo(report.Totals.Indeterminate + (all ? report.Totals.NotApplicable : 0)));
    }

    [Test]
    public void Every_count_is_that_of_the_cases_below([Values] bool all)
    {
        foreach (var suite in Read(Reports.Leshan(), all).DescendantsAndSelf().Where(element => element.Name.LocalName is "testsuites" or "testsuite"))
        {
            Assert.That(Number(suite, "tests"), Is.EqualTo(suite.Descendants("testcase").Count()));
            Assert.That(Number(suite, "failures"), Is.EqualTo(suite.Descendants("failure").Count()));
            Assert.That(Number(suite, "skipped"), Is.EqualTo(suite.Descendants("skipped").Count()));
        }
    }

    [TestCase("a\u0000b", "a\uFFFDb")]
    [TestCase("a\u001Bb", "a\uFFFDb")]
    [TestCase("a\uFFFEb", "a\uFFFDb")]
    [TestCase("<&\"'>", "<&\"'>")]
    [TestCase("😀", "😀")]
    public void A_name_is_text_of_characters_that_XML_can_hold(string name, string written) =>
        Assert.That((string?)Read(Reports.Named(name), all: false).Descendants("testcase").Single().Attribute("name"), Does.EndWith($": {written} (A)"));

    [Test]
    public void Half_a_character_is_none() =>
        Assert.That((string?)Read(Reports.Named("a\uD83D"), all: false).Descendants("testcase").Single().Attribute("name"), Does.EndWith(": a\uFFFD (A)"));

    [Test]
    public void A_draft_is_marked() => Assert.That(Write(Reports.Draft(), new ReportJUnitOptions { IncludeAll = true }), Does.Contain("a draft for comment, not adopted law"));

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static XElement Read(ComplianceReport report, bool all) => XDocument.Parse(Write(report, new ReportJUnitOptions { IncludeAll = all })).Root!;

    private static string Write(ComplianceReport report, ReportJUnitOptions? options = null)
    {
        using var text = new StringWriter();
        ReportJUnit.Write(report, text, options);
        return text.ToString();
    }
}
