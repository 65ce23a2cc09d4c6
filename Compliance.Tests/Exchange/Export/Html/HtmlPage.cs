using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Compliance.Evaluation;
using Compliance.Exchange.Export;

namespace Compliance.Tests.Exchange.Export.Html;

/// <summary>A page that was written, as text and as the tree that it must be: it is well-formed as XML but for the style and the script.</summary>
internal sealed partial class HtmlPage
{
    private HtmlPage(string text)
    {
        Text = text;
        Skeleton = Asset().Replace(text, "<$1></$1>");
        using var reader = XmlReader.Create(new StringReader(Skeleton), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    public string Text { get; }

    /// <summary>The page without what stands in its style and its script.</summary>
    public string Skeleton { get; }

    public XElement Root { get; }

    public string Style => Asset().Matches(Text).Single(match => match.Groups[1].Value == "style").Groups[2].Value;

    public string Script => Asset().Matches(Text).Single(match => match.Groups[1].Value == "script").Groups[2].Value;

    public static HtmlPage Of(ComplianceReport report, ReportHtmlOptions? options = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ReportHtml.Write(report, writer, options);
        return new HtmlPage(writer.ToString());
    }

    public XElement ById(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    public bool Has(string id) => Root.Descendants().Any(element => (string?)element.Attribute("id") == id);

    public IEnumerable<XElement> All(string element) => Root.Descendants(element);

    /// <summary>The rows of the first table inside an element, each cell's text in one language.</summary>
    public static IEnumerable<string[]> Rows(XElement element, string language = "en") =>
        element.Descendants("table").First().Descendants("tr").Select(row => row.Elements().Select(cell => TextOf(cell, language)).ToArray());

    /// <summary>The text of an element as a reader of one language sees it.</summary>
    public static string TextOf(XElement element, string language) => string.Concat(
        element.DescendantNodes().OfType<XText>()
            .Where(text => text.Ancestors().TakeWhile(ancestor => ancestor != element).All(ancestor => ((string?)ancestor.Attribute("lang") ?? language) == language))
            .Select(text => text.Value));

    [GeneratedRegex("<(style|script)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Asset();
}
