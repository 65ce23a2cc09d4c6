using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>Where the violations lie: a row per district and a column per topic, coloured by the share of violations in what was decided.</summary>
internal sealed class HeatMapSection(ReportView view)
{
    private const int Left = 132;
    private const int Cell = 46;
    private const int RowHeight = 28;
    private const int HeadHeight = 104;

    /// <summary>The upper ends of the steps of the scale, in hundredths; the last step ends at all.</summary>
    private static readonly int[] Steps = [0, 10, 25, 50, 100];

    public void Write(HtmlWriter html)
    {
        PageSection.Begin(html, "heat-map");
        var cells = Cells();
        string[] topics = [.. cells.Keys.Select(key => key.Topic).Distinct().Order(StringComparer.Ordinal)];
        District[] districts = [.. view.Report.Facts.Districts.Where(district => cells.Keys.Any(key => key.District == district.Code))];
        if (districts.Length == 0)
        {
            html.Element("p", new BilingualText("没有区县有已判定的强制或目标条款。", "No binding clause was decided in any district."), ("class", "note"));
        }
        else
        {
            html.Element("p", new BilingualText(
                "格内为违规数。颜色按违规占已判定的强制和目标条目的比例,由浅入深;点表示没有可判定的条目。区县及其中的学校、机构、人员一并计入。",
                "A cell gives the number of violations. Its colour is their share of the binding items that were decided; a dot says that none was. A district counts with its "
                + "schools, institutions and people."));
            Legend(html);
            Chart(html, districts, topics, cells);
            Table(html, districts, topics, cells);
        }

        html.EndLine();
    }

    private Dictionary<(string District, string Topic), (int Violations, int Decided)> Cells()
    {
        var cells = new Dictionary<(string, string), (int Violations, int Decided)>();
        foreach (var assessment in view.Decided.Where(assessment => assessment.Verdict != Verdict.NotYetDue && ReportView.IsBinding(assessment.Standard)))
        {
            if (view.DistrictOf(assessment.Subject) is { } district)
            {
                var key = (district.Code, assessment.Standard.Clause.Topic);
                var (violations, decided) = cells.GetValueOrDefault(key);
                cells[key] = (violations + (assessment.Verdict == Verdict.NotMet ? 1 : 0), decided + 1);
            }
        }

        return cells;
    }

    private static void Legend(HtmlWriter html)
    {
        html.Begin("ul", ("class", "legend scale"));
        for (var step = 0; step < Steps.Length; step++)
        {
            html.Begin("li");
            html.Element("span", "", ("class", $"swatch heat-{PageSection.Text(step)}"), ("aria-hidden", "true"));
            html.Text(step == 0 ? "0%" : $"≤ {PageSection.Text(Steps[step])}%");
            html.End();
        }

        html.EndLine();
    }

    private static void Chart(
        HtmlWriter html, District[] districts, string[] topics, Dictionary<(string District, string Topic), (int Violations, int Decided)> cells)
    {
        html.Begin("div", ("class", "scroll chart-box"), ("tabindex", "0"), ("role", "group"), ("aria-label", html.Line(new BilingualText("图表", "Chart"))));
        PageSection.BeginChart(
            html, "heat", Left + (topics.Length * Cell) + 60, HeadHeight + (districts.Length * RowHeight) + 4, new("各区县各主题的违规", "Violations by district and topic"),
            new("每行一个区县,每列一个主题,颜色越深违规比例越高。数字见下表。", "A row for each district, a column for each topic; the darker, the larger the share. The table below has the numbers."));
        for (var column = 0; column < topics.Length; column++)
        {
            var (x, y) = (Left + (column * Cell) + (Cell / 2), HeadHeight - 10);
            html.Each(
                "text", Topics.Of(topics[column]).In, ("x", PageSection.Text(x)), ("y", PageSection.Text(y)), ("class", "label"),
                ("transform", $"rotate(-40 {PageSection.Text(x)} {PageSection.Text(y)})"));
        }

        for (var row = 0; row < districts.Length; row++)
        {
            var top = HeadHeight + (row * RowHeight);
            html.Element(
                "text", Shortened(districts[row].Name ?? districts[row].Code), ("x", PageSection.Text(Left - 10)), ("y", PageSection.Text(top + 18)), ("class", "label end"));
            for (var column = 0; column < topics.Length; column++)
            {
                var (violations, decided) = cells.GetValueOrDefault((districts[row].Code, topics[column]));
                var step = Step(violations, decided);
                var x = Left + (column * Cell);
                html.Empty(
                    "rect", ("x", PageSection.Text(x + 1)), ("y", PageSection.Text(top + 1)), ("width", PageSection.Text(Cell - 2)), ("height", PageSection.Text(RowHeight - 2)),
                    ("class", $"heat-{step}"));
                html.Element(
                    "text", decided == 0 ? "·" : HtmlWriter.Count(violations), ("x", PageSection.Text(x + (Cell / 2))), ("y", PageSection.Text(top + 18)),
                    ("class", $"middle on-heat-{step}"));
            }
        }

        html.End();
        html.EndLine();
    }

    private static void Table(
        HtmlWriter html, District[] districts, string[] topics, Dictionary<(string District, string Topic), (int Violations, int Decided)> cells)
    {
        PageSection.BeginTable(html, [new("区县", "District"), .. topics.Select(Topics.Of)]);
        foreach (var district in districts)
        {
            html.Begin("tr");
            html.Begin("th", ("scope", "row"));
            PageSection.Subject(html, district);
            html.End();
            foreach (var topic in topics)
            {
                var (violations, decided) = cells.GetValueOrDefault((district.Code, topic));
                PageSection.Number(html, decided == 0 ? "–" : $"{HtmlWriter.Count(violations)} / {HtmlWriter.Count(decided)}");
            }

            html.EndLine();
        }

        PageSection.EndTable(html);
    }

    /// <summary>The step of the scale, compared in whole numbers.</summary>
    private static string Step(int violations, int decided) =>
        decided == 0 ? "none" : PageSection.Text(Array.FindIndex(Steps, upper => (long)violations * 100 <= (long)upper * decided));

    /// <summary>A chart has no room for more; the table has the whole name.</summary>
    private static string Shortened(string name)
    {
        const int Longest = 9;
        var elements = new StringInfo(name);
        return elements.LengthInTextElements > Longest ? elements.SubstringByTextElements(0, Longest - 1) + "…" : name;
    }
}
