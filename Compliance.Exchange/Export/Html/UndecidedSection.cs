using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Html;

/// <summary>What is undecided and why: a row for each standard and set of missing facts.</summary>
internal sealed class UndecidedSection(ReportView view)
{
    /// <summary>So many let one see what kind of facts is missing.</summary>
    private const int GapsListed = 40;

    public void Write(HtmlWriter html)
    {
        PageSection.Begin(html, "undecided");
        var gaps = UndecidedGap.Of(view.Report).ToList();
        if (gaps.Count == 0)
        {
            html.Element("p", new BilingualText("没有因缺数据而无法判定的条目。", "Nothing is undecided for want of facts."), ("class", "note"));
        }
        else
        {
            Table(html, gaps);
        }

        if (view.Report.Unattested > 0)
        {
            html.Element("p", ReportNotes.Unattested(view.Report.Unattested), ("class", "note"));
        }

        html.EndLine();
    }

    private void Table(HtmlWriter html, List<UndecidedGap> gaps)
    {
        List<UndecidedGap> listed = view.Options.IncludeAll ? gaps : [.. gaps.OrderByDescending(gap => gap.Count).Take(GapsListed)];
        html.Element("p", new BilingualText(
            $"缺少的事实未上报,不作零计。共 {gaps.Count} 类,按对象数列出前 {listed.Count} 类。",
            $"A fact that was not reported is missing and is not zero. Gaps of the same kind are listed together, those that most subjects share first: {listed.Count} of {gaps.Count}."));
        PageSection.BeginPlainTable(html, new("标准", "Standard"), new("缺少", "Missing"), new("对象数", "Subjects"), new("例如", "Such as"));
        foreach (var gap in listed)
        {
            html.Begin("tr");
            html.Begin("th", ("scope", "row"));
            html.Element("span", gap.Standard.Id, ("class", "code"));
            html.Text(" ");
            html.Say(gap.Standard.Clause.Title);
            html.End();
            var labels = Labels(gap.Standard);
            html.Element(
                "td",
                language => string.Join(
                    language == Language.Chinese ? "、" : ", ", gap.Missing.Split(", ").Select(name => labels.TryGetValue(name, out var label) ? label.In(language) : name)));
            PageSection.Number(html, HtmlWriter.Count(gap.Count));
            html.Element("td", gap.Examples, ("class", "of"));
            html.EndLine();
        }

        PageSection.EndPlainTable(html);
    }

    private static Dictionary<string, BilingualText> Labels(Standard standard)
    {
        var labels = standard.Facts.ToDictionary(fact => fact.Name, fact => fact.Label, StringComparer.Ordinal);
        foreach (var indicator in standard.Indicators)
        {
            labels[indicator.Name] = indicator.Label;
        }

        return labels;
    }
}
