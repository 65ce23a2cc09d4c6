using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Html;

/// <summary>For each measured standard with values enough: how they lie about the threshold.</summary>
internal sealed class DistributionSection(ReportView view)
{
    private const int Width = 340;
    private const int Height = 150;
    private const int Base = 112;
    private const int Tallest = 84;

    /// <summary>Of fewer values a table says more than a picture.</summary>
    private const int FewestValues = 5;

    /// <summary>So many stand open; the rest is folded away.</summary>
    private const int Open = 6;

    public void Write(HtmlWriter html)
    {
        Histogram[] histograms =
        [
            .. view.Decided.Where(assessment => assessment.Standard is MeasuredStandard)
                .GroupBy(assessment => (MeasuredStandard)assessment.Standard)
                .Select(group => Histogram.Of(group.Key, group))
                .OfType<Histogram>()
                .Where(histogram => histogram.Values >= FewestValues)
                .OrderByDescending(histogram => histogram.NotMet),
        ];
        PageSection.Begin(html, "distributions");
        html.Element("p", new BilingualText(
            $"每图一条标准,竖线为要求,红色为未达标。列出至少有 {FewestValues} 个对象有实测值的标准,未达标多的在前。",
            $"A chart for each standard; the line is what is required, red is what does not meet it. Standards with at least {FewestValues} measured values, those with most "
            + "below the mark first."));
        Charts(html, histograms, 0, Math.Min(Open, histograms.Length));
        if (histograms.Length > Open)
        {
            html.Begin("details", ("class", "more"));
            html.Element("summary", new BilingualText($"其余 {histograms.Length - Open} 条标准", $"The other {histograms.Length - Open} standards"));
            Charts(html, histograms, Open, histograms.Length);
            html.EndLine();
        }

        html.EndLine();
    }

    private static void Charts(HtmlWriter html, Histogram[] histograms, int from, int to)
    {
        html.Begin("div", ("class", "cards"));
        for (var i = from; i < to; i++)
        {
            Card(html, histograms[i], i);
        }

        html.EndLine();
    }

    private static void Card(HtmlWriter html, Histogram histogram, int index)
    {
        var standard = histogram.Standard;
        html.Begin("figure");
        html.Begin("figcaption");
        html.Element("span", standard.Id, ("class", "code"));
        html.Text(" ");
        html.Element("strong", standard.Clause.Title);
        html.Element("span", language => $"{standard.MeasureIn(language)} {ReportWords.Required(standard, language)}", ("class", "measure"));
        html.End();
        Chart(html, histogram, index);
        PageSection.BeginTable(html, new("实测值", "Measured"), new("达标", "met"), new("未达标", "not met"));
        foreach (var bin in histogram.Bins)
        {
            html.Begin("tr");
            html.Element("th", histogram.Words(bin), ("scope", "row"));
            PageSection.Number(html, HtmlWriter.Count(bin.Met));
            PageSection.Number(html, HtmlWriter.Count(bin.NotMet));
            html.EndLine();
        }

        PageSection.EndTable(html);
        html.EndLine();
    }

    private static void Chart(HtmlWriter html, Histogram histogram, int index)
    {
        var threshold = ReportWords.Required(histogram.Standard, Language.English);
        PageSection.BeginChart(
            html, $"distribution-{PageSection.Text(index)}", Width, Height, new($"{histogram.Standard.Id} 的分布", $"Distribution of {histogram.Standard.Id}"),
            new(
                $"{histogram.Values} 个实测值,其中 {histogram.NotMet} 个未达标;要求 {threshold}。",
                $"{histogram.Values} measured values, {histogram.NotMet} of which do not meet {threshold}."));
        var wide = (decimal)Width / histogram.Bins.Count;
        var most = histogram.Bins.Max(bin => bin.Met + bin.NotMet);
        for (var i = 0; i < histogram.Bins.Count; i++)
        {
            var bin = histogram.Bins[i];
            var met = (decimal)Tallest * bin.Met / most;
            var notMet = (decimal)Tallest * bin.NotMet / most;
            Bar(html, i * wide, Base - met, wide, met, "fill-met");
            Bar(html, i * wide, Base - met - notMet, wide, notMet, "fill-violation");
        }

        html.Empty("line", ("x1", "0"), ("x2", PageSection.Text(Width)), ("y1", PageSection.Text(Base)), ("y2", PageSection.Text(Base)), ("class", "grid"));
        var line = Math.Clamp(histogram.BinsBelow * wide, 1, Width - 1);
        html.Empty(
            "line", ("x1", HtmlWriter.Number(line)), ("x2", HtmlWriter.Number(line)), ("y1", "18"), ("y2", PageSection.Text(Base + 6)), ("class", "threshold"));
        html.Each(
            "text", language => ReportWords.Required(histogram.Standard, language), ("x", HtmlWriter.Number(Math.Clamp(line, 44, Width - 44))), ("y", "12"), ("class", "label middle"));
        html.Element("text", histogram.Written(histogram.Least), ("x", "0"), ("y", PageSection.Text(Base + 22)), ("class", "axis"));
        html.Element("text", histogram.Written(histogram.Most), ("x", PageSection.Text(Width)), ("y", PageSection.Text(Base + 22)), ("class", "axis end"));
        html.End();
    }

    private static void Bar(HtmlWriter html, decimal x, decimal y, decimal wide, decimal high, string fill)
    {
        if (high > 0)
        {
            html.Empty(
                "rect", ("x", HtmlWriter.Number(x + 0.5m)), ("y", HtmlWriter.Number(y)), ("width", HtmlWriter.Number(Math.Max(1, wide - 1))), ("height", HtmlWriter.Number(Math.Max(1, high))),
                ("class", fill));
        }
    }
}
