using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>What every section of the page is made of: a heading that the contents link to, charts, tables behind them.</summary>
internal static class PageSection
{
    /// <summary>The sections by their anchors, in the order of the page.</summary>
    public static IReadOnlyList<(string Id, BilingualText Title)> Links { get; } =
    [
        ("overview", new("总览", "Overview")),
        ("heat-map", new("区县与主题", "Districts and topics")),
        ("shortfalls", new("最大差距", "Largest shortfalls")),
        ("distributions", new("分布", "Distributions")),
        ("assessments", new("逐项结果", "Item by item")),
        ("undecided", new("无法判定", "Undecided")),
        ("findings", new("数据疑点", "Findings in the data")),
        ("sources", new("出处", "Sources")),
    ];

    public static void Begin(HtmlWriter html, string id, BilingualText title)
    {
        html.Begin("section", ("id", id), ("aria-labelledby", $"{id}-title"));
        html.Element("h2", title, ("id", $"{id}-title"));
    }

    public static void Begin(HtmlWriter html, string id) => Begin(html, id, Links.Single(link => link.Id == id).Title);

    /// <summary>Begins a chart, which is one picture to a screen reader: its title and a sentence on what it shows. End it once.</summary>
    public static void BeginChart(HtmlWriter html, string id, int width, int height, BilingualText title, BilingualText description)
    {
        html.Begin(
            "svg", ("id", id), ("class", "chart"), ("role", "img"), ("viewBox", $"0 0 {Text(width)} {Text(height)}"), ("width", Text(width)), ("height", Text(height)),
            ("aria-labelledby", $"{id}-title {id}-desc"));
        html.Element("title", html.Line(title), ("id", $"{id}-title"));
        html.Element("desc", html.Line(description), ("id", $"{id}-desc"));
    }

    /// <summary>The table behind a chart, folded away. End it with <see cref="EndTable"/>.</summary>
    public static void BeginTable(HtmlWriter html, params ReadOnlySpan<BilingualText> headings)
    {
        html.Begin("details", ("class", "behind"));
        html.Element("summary", new BilingualText("数据表", "The figures as a table"));
        BeginPlainTable(html, headings);
    }

    /// <summary>Begins a table that may scroll by itself on a narrow screen.</summary>
    public static void BeginPlainTable(HtmlWriter html, params ReadOnlySpan<BilingualText> headings)
    {
        html.Begin("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", html.Line(new BilingualText("表格", "Table"))));
        html.Begin("table");
        html.Begin("thead");
        html.Begin("tr");
        foreach (var heading in headings)
        {
            html.Element("th", heading, ("scope", "col"));
        }

        html.End();
        html.End();
        html.Begin("tbody");
    }

    public static void EndPlainTable(HtmlWriter html)
    {
        html.End();
        html.End();
        html.EndLine();
    }

    public static void EndTable(HtmlWriter html)
    {
        EndPlainTable(html);
        html.EndLine();
    }

    public static void Number(HtmlWriter html, string text) => html.Element("td", text, ("class", "n"));

    public static void Badge(HtmlWriter html, Mark mark)
    {
        html.Begin("span", ("class", $"badge {mark.Key}"));
        html.Element("span", mark.Sign, ("class", "sign"), ("aria-hidden", "true"));
        html.Say(mark.Word);
        html.End();
    }

    /// <summary>The name of a subject, kept from turning the direction of what stands around it.</summary>
    public static void Subject(HtmlWriter html, Subject subject)
    {
        html.Element("bdi", subject.Name ?? subject.Code, ("class", "name"));
        if (subject.Name is not null)
        {
            html.Text(" ");
            html.Element("bdi", subject.Code, ("class", "code"));
        }
    }

    public static void Standard(HtmlWriter html, Assessment assessment)
    {
        html.Element("span", assessment.Standard.Id, ("class", "code"));
        html.Text(" ");
        html.Say(assessment.Standard.Clause.Title);
    }

    public static string Text(int value) => HtmlWriter.Number(value);
}
