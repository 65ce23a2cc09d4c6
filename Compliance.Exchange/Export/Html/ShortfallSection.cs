using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Quantities;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Html;

/// <summary>The violations that are farthest from their thresholds, by the distance as a share of the threshold, so that people, classes and yuan can be ranked together.</summary>
internal sealed class ShortfallSection(ReportView view)
{
    private const int Shown = 15;
    private const int Width = 200;

    public void Write(HtmlWriter html)
    {
        var ranked = view.Decided.Where(assessment => Mark.Of(assessment) == Mark.Violation)
            .Select(assessment => (Assessment: assessment, Distance: Distance(assessment)))
            .Where(ranked => ranked.Distance is not null)
            .OrderByDescending(ranked => ranked.Distance)
            .ToList();
        PageSection.Begin(html, "shortfalls");
        if (ranked.Count == 0)
        {
            html.Element("p", new BilingualText("没有可以比较差距的违规。", "There is no violation whose distance could be compared."), ("class", "note"));
            html.EndLine();
            return;
        }

        html.Element("p", new BilingualText(
            $"按实测值偏离要求的比例排列,列出前 {Math.Min(Shown, ranked.Count)} 项。要求为零、或没有除数的,不参与排列。",
            $"By how far the measured value lies from what is required, as a share of it; the first {Math.Min(Shown, ranked.Count)}. What is held against zero, or has no divisor, "
            + "is not ranked."));
        PageSection.BeginPlainTable(html, new("对象", "Subject"), new("标准", "Standard"), new("实测", "Measured"), new("要求", "Required"), new("偏离", "Distance"), new("整改", "Cure"));
        var largest = ranked[0].Distance!.Value;
        for (var rank = 0; rank < Math.Min(Shown, ranked.Count); rank++)
        {
            Row(html, ranked[rank].Assessment, ranked[rank].Distance!.Value, largest, rank);
        }

        PageSection.EndPlainTable(html);
        html.EndLine();
    }

    private static void Row(HtmlWriter html, Assessment assessment, decimal distance, decimal largest, int rank)
    {
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
        var percent = decimal.Round(distance * 100, 1);
        var text = percent == 0 ? "< 0.1%" : $"{HtmlWriter.Number(percent)}%";
        PageSection.BeginChart(html, $"shortfall-{PageSection.Text(rank)}", Width, 18, new("偏离", "Distance"), new(text, text));
        html.Empty("rect", ("x", "0"), ("y", "4"), ("width", HtmlWriter.Number(Math.Max(2, (Width - 70) * distance / largest))), ("height", "10"), ("class", "fill-violation"));
        html.Element("text", text, ("x", HtmlWriter.Number(Math.Max(2, (Width - 70) * distance / largest) + 6)), ("y", "14"), ("class", "label"));
        html.End();
        html.End();
        html.Element("td", language => assessment.Shortfall?.In(language) ?? "", ("class", "cure"));
        html.EndLine();
    }

    /// <summary>One is as far away as the threshold is from zero; null where that can not be said.</summary>
    private static decimal? Distance(Assessment assessment) =>
        assessment is { Standard: MeasuredStandard { Threshold: { Amount: > 0 and { } threshold, Unit: not QuantityUnit.YesNo } }, Measured.Amount: { } measured }
            ? Ratio(measured, threshold)
            : null;

    /// <summary>An amount near the end of what a decimal holds can not be told from one ten times as large here; it ranks first in any case.</summary>
    private static decimal Ratio(decimal measured, decimal threshold) =>
        threshold < 1 && Math.Abs(measured) > decimal.MaxValue * threshold / 1000 ? decimal.MaxValue / 1000 : Math.Abs(measured - threshold) / threshold;
}
