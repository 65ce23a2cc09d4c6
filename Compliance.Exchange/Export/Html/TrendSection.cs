using System.Globalization;
using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>How the share of binding standards that are met has moved, where there are reports of earlier days. Nothing where there are none.</summary>
internal sealed class TrendSection(ReportView view)
{
    private const int Width = 760;
    private const int Height = 220;
    private const int Left = 56;
    private const int Right = 40;
    private const int Top = 24;
    private const int Bottom = 176;

    public void Write(HtmlWriter html)
    {
        Point[] points =
        [
            .. view.Options.Earlier.Append(view.Report).OrderBy(report => report.AsOf).Select(Point.Of),
        ];
        if (points.Length < 2)
        {
            return;
        }

        PageSection.Begin(html, "trend", new("趋势", "Trend"));
        html.Element("p", new BilingualText(
            "达标项占达标与违规之和的比例。只有上报了数据的才能判定,各年已判定的数目可能不同。",
            "What is met as a share of what is met or a violation. Only what was reported can be decided, so that the years may rest on different numbers."));
        Chart(html, points);
        PageSection.BeginTable(html, new("截至", "As of"), Mark.Violation.Word, Mark.Met.Word, Mark.Undecided.Word, new("达标比例", "Share met"));
        foreach (var point in points)
        {
            html.Begin("tr");
            html.Element("th", point.Day, ("scope", "row"));
            PageSection.Number(html, HtmlWriter.Count(point.Counts.Violations));
            PageSection.Number(html, HtmlWriter.Count(point.Counts.Met));
            PageSection.Number(html, HtmlWriter.Count(point.Counts.Indeterminate));
            PageSection.Number(html, point.Share is { } share ? $"{HtmlWriter.Number(share)}%" : "–");
            html.EndLine();
        }

        PageSection.EndTable(html);
        html.EndLine();
    }

    private static void Chart(HtmlWriter html, Point[] points)
    {
        html.Begin("div", ("class", "scroll chart-box"), ("tabindex", "0"), ("role", "group"), ("aria-label", html.Line(new BilingualText("图表", "Chart"))));
        PageSection.BeginChart(
            html, "trend-chart", Width, Height, new("达标比例的变化", "How the share met has moved"),
            new("每个判定日一个点,由左至右。数字见下表。", "One point for each day of judgement, from left to right. The table below has the numbers."));
        foreach (var percent in new[] { 0, 50, 100 })
        {
            var y = HtmlWriter.Number(Y(percent));
            html.Empty("line", ("x1", PageSection.Text(Left)), ("x2", PageSection.Text(Width - Right)), ("y1", y), ("y2", y), ("class", "grid"));
            html.Element("text", $"{PageSection.Text(percent)}%", ("x", PageSection.Text(Left - 8)), ("y", HtmlWriter.Number(Y(percent) + 4)), ("class", "axis end"));
        }

        (decimal X, decimal Y, Point Point)[] placed =
        [
            .. points.Select((point, i) => (Left + 24 + ((Width - Left - Right - 48) * (decimal)i / (points.Length - 1)), point.Share is { } share ? Y(share) : 0, point))
                .Where(point => point.point.Share is not null),
        ];
        html.Empty("polyline", ("points", string.Join(" ", placed.Select(point => $"{HtmlWriter.Number(point.X)},{HtmlWriter.Number(point.Y)}"))), ("class", "trend"));
        foreach (var (x, y, point) in placed)
        {
            html.Empty("circle", ("cx", HtmlWriter.Number(x)), ("cy", HtmlWriter.Number(y)), ("r", "4"), ("class", "trend-point"));
            html.Element("text", $"{HtmlWriter.Number(point.Share!.Value)}%", ("x", HtmlWriter.Number(x)), ("y", HtmlWriter.Number(y - 10)), ("class", "label middle"));
            html.Element("text", point.Day, ("x", HtmlWriter.Number(x)), ("y", PageSection.Text(Bottom + 28)), ("class", "axis middle"));
        }

        html.End();
        html.EndLine();
    }

    private static decimal Y(decimal percent) => Bottom - ((Bottom - Top) * percent / 100);

    private sealed record Point(string Day, VerdictCounts Counts)
    {
        /// <summary>In hundredths; null when nothing was decided.</summary>
        public decimal? Share => Counts.Met + Counts.Violations is > 0 and var decided ? 100m * Counts.Met / decided : null;

        public static Point Of(ComplianceReport report) => new(report.AsOf.ToString("O", CultureInfo.InvariantCulture), report.Totals);
    }
}
