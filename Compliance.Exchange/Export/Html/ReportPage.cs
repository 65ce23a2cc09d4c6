using System.Globalization;
using Compliance.Evaluation;
using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>The page: what stands in its head, the bar with the switches, and the sections in their order.</summary>
internal sealed class ReportPage(ComplianceReport report, ReportHtmlOptions options)
{
    private static readonly BilingualText Title = new("教育标准合规核查报告", "Education standards: compliance report");

    public void Write(TextWriter output)
    {
        IReadOnlyList<Language> languages = options.Languages.Count == 0 ? [Language.Chinese] : [.. options.Languages.Distinct()];
        var html = new HtmlWriter(output, languages);
        var view = new ReportView(report, options);
        html.Doctype();
        html.Begin("html", ("lang", languages[0].Tag));
        Head(html);
        html.Begin("body");
        html.Element("a", new BilingualText("跳到正文", "Skip to the content"), ("class", "skip"), ("href", "#content"));
        Bar(html);
        html.Begin("main", ("id", "content"), ("tabindex", "-1"));
        Masthead(html);
        foreach (var write in Sections(view))
        {
            write(html);
        }

        html.EndLine();
        html.Asset("script", PageAsset.Script);
        html.End();
        html.EndLine();
    }

    private static IEnumerable<Action<HtmlWriter>> Sections(ReportView view) =>
    [
        new OverviewSection(view).Write,
        new TrendSection(view).Write,
        new HeatMapSection(view).Write,
        new ShortfallSection(view).Write,
        new DistributionSection(view).Write,
        new AssessmentSection(view).Write,
        new UndecidedSection(view).Write,
        new FindingSection(view).Write,
        new SourceSection(view).Write,
    ];

    private void Head(HtmlWriter html)
    {
        html.Begin("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty(
            "meta", ("http-equiv", "Content-Security-Policy"),
            ("content", $"default-src 'none'; style-src {PageAsset.Style.Source}; script-src {PageAsset.Script.Source}; base-uri 'none'; form-action 'none'"));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", $"{html.Line(Title)} {Day(report)}");
        html.Asset("style", PageAsset.Style);
        html.EndLine();
    }

    /// <summary>Switches that need no script: the style looks which of the buttons is chosen.</summary>
    private static void Bar(HtmlWriter html)
    {
        html.Begin("header", ("class", "bar"));
        html.Begin("nav", ("aria-label", html.Line(new BilingualText("目录", "Contents"))));
        html.Begin("ul");
        foreach (var (id, title) in PageSection.Links)
        {
            html.Begin("li");
            html.Element("a", title, ("href", $"#{id}"));
            html.End();
        }

        html.End();
        html.End();
        html.Begin("div", ("class", "switches"));
        if (html.Languages.Count > 1)
        {
            Switch(
                html, "language", new("语言", "Language"),
                [.. html.Languages.Select((language, i) => (language == Language.Chinese ? "zh" : "en", language == Language.Chinese ? "中文" : "English", i == 0))]);
        }

        var themes = new[] { ("auto", new BilingualText("自动", "Auto")), ("light", new("浅色", "Light")), ("dark", new("深色", "Dark")) };
        Switch(html, "theme", new("配色", "Colours"), [.. themes.Select((theme, i) => (theme.Item1, theme.Item2, i == 0))]);
        html.End();
        html.EndLine();
    }

    private static void Switch(HtmlWriter html, string name, BilingualText legend, IReadOnlyList<(string Key, object Label, bool Chosen)> choices)
    {
        html.Begin("fieldset", ("class", "switch"));
        html.Element("legend", legend, ("class", "unseen"));
        foreach (var (key, label, chosen) in choices)
        {
            html.Begin("label");
            html.Empty(
                "input", ("type", "radio"), ("name", name), ("id", $"{name}-{key}"), ("value", key), ("checked", chosen ? "" : null), ("autocomplete", "off"));
            html.Begin("span");
            if (label is BilingualText words)
            {
                html.Say(words);
            }
            else
            {
                html.Text((string)label);
            }

            html.End();
            html.End();
        }

        html.End();
    }

    private void Masthead(HtmlWriter html)
    {
        html.Begin("div", ("class", "masthead"));
        html.Element("h1", Title);
        foreach (var title in options.Titles)
        {
            html.Element("p", title, ("class", "data-title"));
        }

        html.Element("p", ReportNotes.Day(report));
        html.Element("p", ReportNotes.Packs(report));
        if (ReportNotes.Assumption(report) is { } assumption)
        {
            html.Element("p", assumption);
        }

        foreach (var draft in ReportNotes.Drafts(report))
        {
            html.Element("p", draft, ("class", "draft"), ("role", "note"));
        }

        html.EndLine();
    }

    private static string Day(ComplianceReport report) => report.AsOf.ToString("O", CultureInfo.InvariantCulture);
}
