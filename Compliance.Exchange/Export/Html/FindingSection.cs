using Compliance.Languages;

namespace Compliance.Exchange.Export.Html;

/// <summary>What the data themselves raise.</summary>
internal sealed class FindingSection(ReportView view)
{
    public void Write(HtmlWriter html)
    {
        PageSection.Begin(html, "findings");
        if (view.Report.Findings.Count == 0)
        {
            html.Element("p", new BilingualText("数据本身没有疑点。", "The data raise nothing by themselves."), ("class", "note"));
        }
        else
        {
            html.Begin("ul", ("class", "findings"));
            foreach (var finding in view.Report.Findings)
            {
                html.Element("li", finding.Describe);
            }

            html.EndLine();
        }

        html.EndLine();
    }
}
