using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>Every item that is not met, with its reasoning to unfold; filter, search and sorting come with the script.</summary>
internal sealed class AssessmentSection(ReportView view)
{
    private static readonly BilingualText AnyDistrict = new("所有区县", "all districts");
    private static readonly BilingualText AnyTopic = new("所有主题", "all topics");

    public void Write(HtmlWriter html)
    {
        PageSection.Begin(html, "assessments");
        if (view.Listed.Count == 0)
        {
            html.Element("p", new BilingualText("没有未达标的条目。", "Nothing is listed: nothing that was decided is not met."), ("class", "note"));
            html.EndLine();
            return;
        }

        if (view.LeftOut > 0)
        {
            html.Element(
                "p",
                new BilingualText(
                    $"列出前 {view.Listed.Count} 项,另有 {view.LeftOut} 项未列出;请改用 JSON、CSV 或 XLSX 报告,或提高上限。",
                    $"The first {view.Listed.Count} are listed and {view.LeftOut} more are not; take the report as JSON, CSV or XLSX, or raise the limit."),
                ("class", "cut"), ("role", "note"));
        }

        Filters(html);
        html.Begin("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", html.Line(new BilingualText("逐项结果", "Items"))));
        html.Begin("table", ("class", "items"), ("id", "items"));
        Headings(html);
        foreach (var assessment in view.Listed)
        {
            Item(html, assessment);
        }

        html.End();
        html.EndLine();
        html.EndLine();
    }

    /// <summary>Hidden until the script is there that makes them work.</summary>
    private void Filters(HtmlWriter html)
    {
        html.Begin("form", ("class", "filters"), ("id", "filters"), ("hidden", ""), ("role", "search"));
        html.Begin("label", ("class", "search"));
        html.Element("span", new BilingualText("搜索", "Search"));
        html.Empty("input", ("type", "search"), ("id", "search"), ("autocomplete", "off"));
        html.End();
        Chips(html, "kind", new("结果", "Result"), [.. Mark.All.Where(mark => view.Listed.Any(item => Mark.Of(item) == mark)).Select(mark => (mark.Key, mark.Word))]);
        Chips(
            html, "level", new("级别", "Level"),
            [.. view.Listed.Select(item => item.Subject.Level).Distinct().Order().Select(level => (Key(level), Levels.Of(level)))]);
        Select(
            html, "district", new("区县", "District"), AnyDistrict,
            [.. view.Listed.Select(item => view.DistrictOf(item.Subject)).OfType<District>().Distinct().OrderBy(district => district.Code, StringComparer.Ordinal)
                .Select(district => (district.Code, district.Name ?? district.Code))]);
        Select(
            html, "topic", new("主题", "Topic"), AnyTopic,
            [.. view.Listed.Select(item => item.Standard.Clause.Topic).Distinct().Order(StringComparer.Ordinal).Select(topic => (topic, html.Line(Topics.Of(topic))))]);
        html.Begin("button", ("type", "reset"));
        html.Say(new BilingualText("清除", "Clear"));
        html.End();
        html.Begin("p", ("role", "status"), ("class", "shown"));
        html.Say(new BilingualText("显示", "Showing"));
        html.Text(" ");
        html.Element("output", PageSection.Text(view.Listed.Count), ("id", "shown"));
        html.Text($" / {PageSection.Text(view.Listed.Count)}");
        html.End();
        html.EndLine();
    }

    private static void Chips(HtmlWriter html, string name, BilingualText legend, IReadOnlyList<(string Key, BilingualText Word)> choices)
    {
        html.Begin("fieldset", ("class", "chips"));
        html.Element("legend", legend);
        foreach (var (key, word) in choices)
        {
            html.Begin("label", ("class", "chip"));
            html.Empty("input", ("type", "checkbox"), ("name", name), ("value", key), ("checked", ""), ("autocomplete", "off"));
            html.Element("span", word);
            html.End();
        }

        html.End();
    }

    private static void Select(HtmlWriter html, string name, BilingualText label, BilingualText any, IReadOnlyList<(string Key, string Word)> choices)
    {
        html.Begin("label");
        html.Element("span", label);
        html.Begin("select", ("name", name), ("autocomplete", "off"));
        html.Element("option", html.Line(any), ("value", ""));
        foreach (var (key, word) in choices)
        {
            html.Element("option", word, ("value", key));
        }

        html.End();
        html.End();
    }

    private static void Headings(HtmlWriter html)
    {
        BilingualText[] headings =
            [new("结果", "Result"), new("对象", "Subject"), new("区县", "District"), new("标准", "Standard"), new("实测", "Measured"), new("要求", "Required"), new("整改", "Cure")];
        html.Begin("thead");
        html.Begin("tr");
        foreach (var heading in headings)
        {
            html.Element("th", heading, ("scope", "col"), ("aria-sort", "none"));
        }

        html.End();
        html.EndLine();
    }

    /// <summary>A body of its own for each item, so that sorting and filtering keep its two rows together.</summary>
    private void Item(HtmlWriter html, Assessment assessment)
    {
        var district = view.DistrictOf(assessment.Subject);
        var mark = Mark.Of(assessment);
        html.Begin(
            "tbody", ("data-kind", mark.Key), ("data-level", Key(assessment.Subject.Level)), ("data-district", district?.Code ?? ""),
            ("data-topic", assessment.Standard.Clause.Topic));
        html.Begin("tr", ("class", "item"));
        html.Begin("td");
        PageSection.Badge(html, mark);
        html.End();
        html.Begin("th", ("scope", "row"));
        PageSection.Subject(html, assessment.Subject);
        html.End();
        html.Element("td", district is null || district.Code == assessment.Subject.Code ? "" : district.Name ?? district.Code, ("class", "of"));
        html.Begin("td", ("class", "standard"));
        PageSection.Standard(html, assessment);
        html.End();
        html.Element(
            "td", language => ReportWords.Found(assessment, language), ("class", "n"), ("data-value", assessment.Measured?.Amount is { } amount ? HtmlWriter.Number(amount) : null));
        html.Element("td", language => ReportWords.Required(assessment.Standard, language), ("class", "n"));
        html.Element("td", language => assessment.Shortfall?.In(language) ?? "", ("class", "cure"));
        html.End();
        html.Begin("tr", ("class", "why"));
        html.Begin("td", ("colspan", "7"));
        html.Begin("details");
        html.Element("summary", new BilingualText("依据与计算", "Clause, facts and reasoning"));
        foreach (var language in html.Languages)
        {
            html.Begin("ol", ("class", "steps"), ("lang", html.Languages.Count > 1 ? language.Tag : null));
            foreach (var step in assessment.Explain(language))
            {
                html.Element("li", step);
            }

            html.End();
        }

        html.End();
        html.End();
        html.End();
        html.EndLine();
    }

    private static string Key(SubjectLevel level) => level.ToString().ToLowerInvariant();
}
