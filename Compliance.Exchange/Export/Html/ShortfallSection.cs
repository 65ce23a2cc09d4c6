using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>The violations that are farthest from their thresholds, by the distance as a share of the threshold, so that people, classes and yuan can be ranked together.</summary>
internal sealed class ShortfallSection(ReportView view)
{
    private const int Shown = 15;
    private const int Width = 200;

    public void Write(HtmlWriter html)
    {
        var ranked = RankedShortfall.Of(view.Report);
        PageSection.Begin(html, "shortfalls");
        if (ranked.Count == 0)
        {
            html.Element("p", new BilingualText("没有可以比较差距的违规。", "There is no violation whose distance could be compared."), ("class", "note"));
            html.EndLine();
            return;
        }

        html.Element("p", new BilingualText(
            $"按实测值偏离要求的比例排列,列出前 {Math.Min(Shown, ranked.Count)} 项。一方无人的比例排在最前;要求为零的,不参与排列。",
            $"By how far the measured value lies from what is required, as a share of it; the first {Math.Min(Shown, ranked.Count)}. A ratio with nobody on one side comes first; "
            + "what is held against zero is not ranked."));
        PageSection.BeginPlainTable(html, new("对象", "Subject"), new("标准", "Standard"), new("实测", "Measured"), new("要求", "Required"), new("偏离", "Distance"), new("整改", "Cure"));
        // All may lie on a threshold that they should have passed.
        var largest = ranked.Max(violation => violation.Distance) is { } most and > 0 ? most : 1;
        for (var rank = 0; rank < Math.Min(Shown, ranked.Count); rank++)
        {
            Row(html, ranked[rank], largest, rank);
        }

        PageSection.EndPlainTable(html);
        html.EndLine();
    }

    private static void Row(HtmlWriter html, RankedShortfall violation, decimal largest, int rank)
    {
        var assessment = violation.Assessment;
        html.Begin("tr");
        html.Begin("th", ("scope", "row"));
        PageSection.Subject(html, assessment.Subject);
        html.End();
        html.Begin("td", ("class", "standard"));
        PageSection.Standard(html, assessment);
        html.End();
        html.Element("td", language => ReportWords.Found(assessment, language), ("class", "n"));
        html.Element("td", language => ReportWords.Required(assessment.Standard, language), ("class", "n"));
        html.Begin("td", ("class", "distance"));
        var text = violation.Distance is { } distance ? Percent(distance) : "∞";
        var length = Math.Max(2, (Width - 70) * ((violation.Distance ?? largest) / largest));
        PageSection.BeginChart(html, $"shortfall-{PageSection.Text(rank)}", Width, 18, new("偏离", "Distance"), new(text, text));
        html.Empty("rect", ("x", "0"), ("y", "4"), ("width", HtmlWriter.Number(length)), ("height", "10"), ("class", "fill-violation"));
        html.Element("text", text, ("x", HtmlWriter.Number(length + 6)), ("y", "14"), ("class", "label"));
        html.End();
        html.End();
        html.Element("td", language => assessment.Shortfall?.In(language) ?? "", ("class", "cure"));
        html.EndLine();
    }

    private static string Percent(decimal distance) =>
        decimal.Round(distance * 100, 1) is var percent && (percent > 0 || distance == 0) ? $"{HtmlWriter.Number(percent)}%" : "< 0.1%";
}
