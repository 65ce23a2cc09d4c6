using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>How many assessments ended in each verdict, in all and per level.</summary>
internal sealed class OverviewSection(ReportView view)
{
    private const int Width = 760;
    private const int Left = 96;
    private const int RowHeight = 34;
    private static readonly Mark[] Drawn = [Mark.Violation, Mark.Advisory, Mark.Component, Mark.NotYetDue, Mark.Met];

    public void Write(HtmlWriter html)
    {
        PageSection.Begin(html, "overview");
        Tiles(html);
        var levels = LevelCounts.Of(view.Report);
        if (levels.Count > 0)
        {
            Chart(html, levels);
            Table(html, levels);
        }

        html.EndLine();
    }

    private void Tiles(HtmlWriter html)
    {
        html.Begin("dl", ("class", "tiles"));
        foreach (var mark in Mark.All.Where(mark => mark != Mark.Component || view.Report.Totals.Components > 0))
        {
            html.Begin("div", ("class", $"tile {mark.Key}"));
            html.Begin("dt");
            html.Element("span", mark.Sign, ("class", "sign"), ("aria-hidden", "true"));
            html.Say(mark.Word);
            html.End();
            html.Element("dd", HtmlWriter.Count(mark.In(view.Report.Totals)));
            html.End();
        }

        html.EndLine();
        if (view.Report.Unattested > 0)
        {
            html.Element("p", ReportNotes.Unattested(view.Report.Unattested), ("class", "note"));
        }
    }

    /// <summary>What was decided, as shares of a level: what is undecided or not applicable is a hundred times as much and would leave nothing to see.</summary>
    private static void Chart(HtmlWriter html, IReadOnlyList<LevelCounts> levels)
    {
        html.Begin("div", ("class", "scroll chart-box"), ("tabindex", "0"), ("role", "group"), ("aria-label", html.Line(new BilingualText("图表", "Chart"))));
        PageSection.BeginChart(
            html, "levels", Width, (levels.Count * RowHeight) + 4, new("各级已判定结果的构成", "What was decided, by level"),
            new("每级一条横条,按违规、提示、未到期、达标所占份额划分。数字见下表。", "One bar for each level, divided into violations, advisories, not yet due and met. The table below has the numbers."));
        for (var row = 0; row < levels.Count; row++)
        {
            var (level, counts) = levels[row];
            var top = (row * RowHeight) + 6;
            html.Each("text", Levels.Of(level).In, ("x", "0"), ("y", PageSection.Text(top + 16)), ("class", "label"));
            Bar(html, counts, top);
        }

        html.End();
        html.EndLine();
        html.Begin("ul", ("class", "legend"));
        foreach (var mark in Drawn.Where(mark => levels.Any(level => mark.In(level.Counts) > 0)))
        {
            html.Begin("li");
            PageSection.Badge(html, mark);
            html.End();
        }

        html.EndLine();
    }

    private static void Bar(HtmlWriter html, VerdictCounts counts, int top)
    {
        var decided = Drawn.Sum(mark => mark.In(counts));
        if (decided == 0)
        {
            html.Each(
                "text", new BilingualText("没有可判定的条目", "nothing could be decided").In, ("x", PageSection.Text(Left)), ("y", PageSection.Text(top + 16)), ("class", "faint"));
            return;
        }

        var x = (decimal)Left;
        foreach (var mark in Drawn)
        {
            var many = mark.In(counts);
            var wide = (Width - Left) * (decimal)many / decided;
            if (many > 0)
            {
                html.Empty(
                    "rect", ("x", HtmlWriter.Number(x)), ("y", PageSection.Text(top)), ("width", HtmlWriter.Number(Math.Max(wide - 1, 1))), ("height", "22"), ("class", $"fill-{mark.Key}"));
                if (wide >= 44)
                {
                    html.Element(
                        "text", $"{mark.Sign} {HtmlWriter.Count(many)}", ("x", HtmlWriter.Number(x + 7)), ("y", PageSection.Text(top + 16)), ("class", $"on-{mark.Key}"));
                }
            }

            x += wide;
        }
    }

    private static void Table(HtmlWriter html, IReadOnlyList<LevelCounts> levels)
    {
        PageSection.BeginTable(html, [new("级别", "Level"), .. Mark.All.Select(mark => mark.Word), new("合计", "In all")]);
        foreach (var (level, counts) in levels)
        {
            html.Begin("tr");
            html.Element("th", Levels.Of(level), ("scope", "row"));
            foreach (var mark in Mark.All)
            {
                PageSection.Number(html, HtmlWriter.Count(mark.In(counts)));
            }

            PageSection.Number(html, HtmlWriter.Count(counts.Total));
            html.EndLine();
        }

        PageSection.EndTable(html);
    }
}
