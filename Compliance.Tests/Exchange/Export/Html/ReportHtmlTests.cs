using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using Compliance.Evaluation;
using Compliance.Exchange.Export;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Languages;
using Compliance.Rules.Dalian;
using Compliance.Standards.Sentences;
using Compliance.Tests.Approvals;
using Compliance.Tests.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>What the HTML report says, read from its tree.</summary>
public sealed class ReportHtmlTests
{
    private static readonly HtmlPage Page = HtmlPage.Of(SmallReport.Create(), new ReportHtmlOptions { Titles = ["样例 / Example"] });

    [Test]
    public void The_page_but_for_its_style_and_script_is_as_approved()
    {
        var (style, script) = (HtmlEncoder.Default.Encode(Hash(Page.Style)), HtmlEncoder.Default.Encode(Hash(Page.Script)));
        Approved.Verify(Page.Skeleton.Replace(style, "STYLE", StringComparison.Ordinal).Replace(script, "SCRIPT", StringComparison.Ordinal), "html");
    }

    [Test]
    public void The_same_report_gives_the_same_page() =>
        Assert.That(HtmlPage.Of(SmallReport.Create(), new ReportHtmlOptions { Titles = ["样例 / Example"] }).Text, Is.EqualTo(Page.Text));

    [Test]
    public void The_policy_lets_in_the_style_and_the_script_of_the_page_by_their_hashes_and_nothing_else()
    {
        var policy = (string?)Page.All("meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content");
        Assert.That(
            policy,
            Is.EqualTo($"default-src 'none'; style-src 'sha256-{Hash(Page.Style)}'; script-src 'sha256-{Hash(Page.Script)}'; base-uri 'none'; form-action 'none'"));
    }

    [Test]
    public void Nothing_is_styled_or_scripted_in_an_attribute_and_nothing_is_fetched()
    {
        var attributes = Page.Root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).Distinct().ToList();
        Assert.That(attributes, Has.None.EqualTo("style").And.None.StartsWith("on").And.None.EqualTo("src"));
        Assert.That(Page.All("a").Select(link => (string?)link.Attribute("href")), Has.All.StartsWith("#"));
        Assert.That(Page.All("link").Concat(Page.All("img")).Concat(Page.All("iframe")), Is.Empty);
        Assert.That(Page.Style, Does.Not.Contain("url(").And.Not.Contain("@import"));
    }

    [Test]
    public void Every_link_and_every_label_of_a_picture_leads_to_something_and_no_anchor_stands_twice()
    {
        var ids = Page.Root.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(Page.All("a").Select(link => ((string?)link.Attribute("href"))![1..]), Is.SubsetOf(ids));
        Assert.That(Page.Root.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' ')), Is.SubsetOf(ids));
    }

    [Test]
    public void Every_chart_is_a_picture_with_title_and_description()
    {
        Assert.That(Page.All("svg"), Is.Not.Empty);
        foreach (var chart in Page.All("svg"))
        {
            Assert.That((string?)chart.Attribute("role"), Is.EqualTo("img"));
            Assert.That(chart.Element("title")?.Value, Is.Not.Empty);
            Assert.That(chart.Element("desc")?.Value, Is.Not.Empty);
        }
    }

    [Test]
    public void The_overview_counts_each_verdict_per_level() => Assert.That(HtmlPage.Rows(Page.ById("overview")), Is.EqualTo(new[]
    {
        new[] { "Level", "violation", "advisory", "part of a determination", "not yet due", "met", "undecided", "not applicable", "In all" },
        ["district", "0", "0", "0", "1", "1", "0", "0", "2"],
        ["school", "2", "1", "0", "0", "8", "1", "0", "12"],
    }));

    [Test]
    public void The_heat_map_counts_binding_violations_of_what_was_decided_in_a_district() => Assert.That(
        HtmlPage.Rows(Page.ById("heat-map")), Is.EqualTo(new[]
        {
            new[] { "District", "any" },
            ["示例210102 210102", "1 / 4"],
            ["示例210103 210103", "1 / 2"],
        }));

    [Test]
    public void The_largest_shortfall_comes_first() => Assert.That(
        HtmlPage.Rows(Page.ById("shortfalls")).Skip(1).Select(row => (row[0], row[2], row[3], row[5])), Is.EqualTo(new[]
        {
            ("示例S4 S4", "3000", "≤ 2000", "1000 fewer enrolled students"),
            ("示例S3 S3", "2001", "≤ 2000", "1 fewer enrolled student"),
        }));

    [Test]
    public void Pupils_without_any_teacher_come_before_every_other_shortfall() => Assert.That(
        HtmlPage.Rows(HtmlPage.Of(Reports.Leshan()).ById("shortfalls")).Skip(1).Take(2).Select(row => (row[2], row[3])), Is.EqualTo(new[]
        {
            ("2100:0", "≤ 1000:1"),
            ("1250:1", "≤ 1000:1"),
        }));

    [Test]
    public void What_stands_on_a_threshold_that_it_should_have_passed_is_no_distance_away()
    {
        var standards = MadeUpPack.Of(Every<School>.Must(school => school.Students).BeLessThan(2000));
        var facts = new FactSetBuilder().Add(new District { Code = "210102" }).Add(new School { Code = "S", DistrictCode = "210102", Students = 2000 }).Build();

        var page = HtmlPage.Of(ComplianceEvaluator.Create(standards).Evaluate(facts, SmallReport.Day));

        Assert.That(HtmlPage.Rows(page.ById("shortfalls")).Skip(1).Select(row => (row[2], row[3])), Is.EqualTo(new[] { ("2000", "< 2000") }));
        Assert.That(page.ById("shortfalls").Value, Does.Contain("Distance0%0%"));
    }

    [Test]
    public void A_bin_of_a_distribution_ends_at_the_threshold_which_belongs_to_what_meets_it()
    {
        var figure = Page.All("figure").First(figure => figure.Value.Contains("M-1", StringComparison.Ordinal));
        Assert.That(HtmlPage.Rows(figure), Is.EqualTo(new[]
        {
            new[] { "Measured", "met", "not met" },
            ["≤ 1000", "1", "0"], ["> 1000, ≤ 1200", "0", "0"], ["> 1200, ≤ 1400", "0", "0"], ["> 1400, ≤ 1600", "1", "0"], ["> 1600, ≤ 1800", "0", "0"],
            ["> 1800, ≤ 2000", "1", "0"], ["> 2000, ≤ 2200", "0", "1"], ["> 2200, ≤ 2400", "0", "0"], ["> 2400, ≤ 2600", "0", "0"], ["> 2600, ≤ 2800", "0", "0"],
            ["> 2800", "0", "1"],
        }));
    }

    [Test]
    public void Of_fewer_than_five_values_no_distribution_is_drawn() =>
        Assert.That(Page.All("figure").Select(figure => figure.Value), Has.None.Contain("M-3"));

    [Test]
    public void The_list_gives_what_is_not_met_violations_first_each_with_its_explanation()
    {
        var items = Page.ById("items").Elements("tbody").ToList();
        Assert.That(
            items.Select(item => ((string?)item.Attribute("data-kind"), (string?)item.Attribute("data-district"), HtmlPage.TextOf(item.Element("tr")!.Element("th")!, "en"))),
            Is.EqualTo(new[]
            {
                ("violation", "210102", "示例S3 S3"), ("violation", "210103", "示例S4 S4"), ("advisory", "210102", "示例S1 S1"), ("not-due", "210103", "示例210103 210103"),
            }));
        var steps = items[1].Descendants("ol").ToDictionary(list => (string)list.Attribute("lang")!, list => list.Elements("li").Select(step => step.Value));
        Assert.That(steps["en"], Does.Contain("Fact: enrolled students (students) = 3000").And.Contain("Gap: 1000 fewer enrolled students").And.Contain("Source: Example, 1"));
        Assert.That(steps["zh-Hans"], Does.Contain("差距:须减少 1000 名在校生"));
    }

    [Test]
    public void What_is_met_is_listed_on_request_after_the_rest()
    {
        var kinds = HtmlPage.Of(SmallReport.Create(), new ReportHtmlOptions { IncludeAll = true }).ById("items").Elements("tbody").Select(item => (string)item.Attribute("data-kind")!);
        Assert.That(kinds, Is.EqualTo(new[] { "violation", "violation", "advisory", "not-due" }.Concat(Enumerable.Repeat("met", 9))));
    }

    [TestCase(4, 4, ExpectedResult = 0)]
    [TestCase(3, 3, ExpectedResult = 1)]
    public int A_list_that_is_cut_says_how_many_more_there_are(int most, int listed)
    {
        var page = HtmlPage.Of(SmallReport.Create(), new ReportHtmlOptions { MostListed = most });
        Assert.That(page.ById("items").Elements("tbody").Count(), Is.EqualTo(listed));
        var notes = page.All("p").Where(note => (string?)note.Attribute("class") == "cut").ToList();
        Assert.That(notes.Select(note => HtmlPage.TextOf(note, "en")), Has.All.Contain("1 more are not"));
        return notes.Count;
    }

    [Test]
    public void What_is_undecided_names_the_missing_facts_in_words() => Assert.That(HtmlPage.Rows(Page.ById("undecided")), Is.EqualTo(new[]
    {
        new[] { "Standard", "Missing", "Subjects", "Such as" },
        ["M-1 clause", "enrolled students", "1", "示例S6 (S6)"],
    }));

    [Test]
    public void Findings_in_the_data_are_told() =>
        Assert.That(HtmlPage.TextOf(Page.ById("findings"), "en"), Does.Contain("the attestation names the clause '示例X-1', which no pack in use has"));

    [Test]
    public void A_trend_is_drawn_where_there_are_earlier_days_only()
    {
        Assert.That(Page.Has("trend"), Is.False);
        var page = HtmlPage.Of(SmallReport.Create(), new ReportHtmlOptions { Earlier = [SmallReport.Create(day: new DateOnly(2024, 6, 30))] });
        Assert.That(HtmlPage.Rows(page.ById("trend")), Is.EqualTo(new[]
        {
            new[] { "As of", "violation", "met", "undecided", "Share met" },
            ["2024-06-30", "2", "9", "1", "81.82%"],
            ["2025-06-30", "2", "9", "1", "81.82%"],
        }));
    }

    [Test]
    public void A_page_in_one_language_has_no_switch_and_not_a_word_of_the_other()
    {
        var page = HtmlPage.Of(SmallReport.Create(code => code), new ReportHtmlOptions { Languages = [Language.English] });
        Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo("en"));
        Assert.That(page.Has("language-en"), Is.False);
        Assert.That(page.Skeleton, Does.Not.Match(@"\p{IsCJKUnifiedIdeographs}"));
    }

    [Test]
    public void A_draft_is_named_as_one_at_the_top_at_the_source_and_at_each_item()
    {
        var facts = new FactSetBuilder().Add(new City { Code = "210200", Name = "示例市" }).Build();
        var page = HtmlPage.Of(ComplianceEvaluator.Create(DalianStandards.Pack).Evaluate(facts, new DateOnly(2025, 12, 31)));
        Assert.That(page.All("p").Where(note => (string?)note.Attribute("class") == "draft").Select(note => HtmlPage.TextOf(note, "en")), Has.One.Contain("draft for comment, not adopted law"));
        Assert.That(HtmlPage.TextOf(page.ById("sources"), "zh-Hans"), Does.Contain("征求意见稿"));
    }

    [Test]
    public void A_report_without_subjects_is_a_page_all_the_same()
    {
        var page = HtmlPage.Of(ComplianceEvaluator.Create(DalianStandards.Pack).Evaluate(new FactSetBuilder().Build(), SmallReport.Day));
        Assert.That(page.All("h2").Count(), Is.EqualTo(8));
        Assert.That(page.Has("items"), Is.False);
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
