using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export.Html;

/// <summary>The documents that reach a subject, with what limits their authority.</summary>
internal sealed class SourceSection(ReportView view)
{
    public void Write(HtmlWriter html)
    {
        PageSection.Begin(html, "sources");
        PageSection.BeginPlainTable(html, new("代号", "Code"), new("文件", "Document"), new("文号", "Number"), new("发布机构", "Issuer"), new("性质", "Standing"));
        foreach (var document in view.Report.ReachingDocuments)
        {
            html.Begin("tr", ("class", document.Status == DocumentStatus.Draft ? "is-draft" : null));
            html.Element("th", document.Code, ("scope", "row"), ("class", "code"));
            html.Element("td", document.Title);
            html.Element("td", document.Number ?? "");
            html.Element("td", document.Issuer);
            html.Element("td", ReportNotes.Standing(document));
            html.EndLine();
        }

        PageSection.EndPlainTable(html);
        html.Element("p", new BilingualText(
            "条款的摘要为本软件自拟,并非原文;判定只依据上报的数据。差距是其他不变时使该条达标的最小改变,并非整改建议。",
            "Clauses are summarised in our own words. Verdicts rest on what was reported and on nothing else. A cure is the smallest change that would meet the clause with everything "
            + "else unchanged; it says what is missing, not what is wise."), ("class", "note"));
        html.EndLine();
    }
}
