using System.Globalization;
using System.Xml;
using Compliance.Evaluation;
using Compliance.Languages;
using Compliance.Standards;

namespace Compliance.Exchange.Export;

/// <summary>
/// Writes a report as JUnit XML for build servers: a suite for each document that reaches a subject, a case for each standard and subject. A violation is a failure, what is met
/// passes, and everything else is skipped with its reason: advisories and parts of determinations bind nobody by themselves, and what is undecided or not yet due is neither.
/// </summary>
/// <remarks>Characters that XML can not hold become U+FFFD. What holds for the whole stands in the properties of each suite, findings in the data in its output.</remarks>
/// <example><code>ReportJUnit.Write(report, writer);</code></example>
public static class ReportJUnit
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where the text goes; lines end with LF. It stays open.</param>
    /// <param name="options">What it holds; <see langword="null"/> for what is applicable, in both languages.</param>
    public static void Write(ComplianceReport report, TextWriter writer, ReportJUnitOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new ReportJUnitOptions();
        var judged = options.IncludeAll ? report.Assessments : report.With(Verdict.Met, Verdict.NotMet, Verdict.NotYetDue).Concat(report.Undecided);
        var cases = judged.ToLookup(assessment => assessment.Standard.Document.Code, StringComparer.Ordinal);

        // A declaration would name the encoding of the writer, which is UTF-16 for a text, whatever its bytes will be; without one they are UTF-8.
        using var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true });
        xml.WriteStartElement("testsuites");
        Attribute(xml, "name", $"Compliance {report.AsOf.ToString("O", CultureInfo.InvariantCulture)}");
        Counts(xml, [.. cases.SelectMany(suite => suite)]);
        foreach (var document in report.Packs.SelectMany(pack => pack.Registers).Select(register => register.Document).Where(document => cases.Contains(document.Code)))
        {
            Suite(xml, report, document, [.. cases[document.Code]], options);
        }

        Findings(xml, report, options);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void Suite(XmlWriter xml, ComplianceReport report, PolicyDocument document, IReadOnlyList<Assessment> cases, ReportJUnitOptions options)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", Both(options, language => $"{document.Code} {document.Title.In(language)}"));
        Counts(xml, cases);
        xml.WriteStartElement("properties");
        Property(xml, "document", Both(options, ReportNotes.Document(document).In));
        foreach (var note in ReportNotes.OfTheWhole(report, options.Titles))
        {
            Property(xml, "note", Both(options, note.In));
        }

        xml.WriteEndElement();
        foreach (var assessment in cases)
        {
            Case(xml, assessment, options);
        }

        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, Assessment assessment, ReportJUnitOptions options)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "classname", $"{Levels.Of(assessment.Subject.Level).En}.{assessment.Standard.Id}");
        Attribute(xml, "name", Both(options, language => $"{ReportWords.Of(assessment.Standard, language)}: {ReportWords.Of(assessment.Subject)}"));
        if (assessment.Verdict != Verdict.Met)
        {
            var fails = assessment.Kind == BreachKind.Violation;
            xml.WriteStartElement(fails ? "failure" : "skipped");
            Attribute(xml, "message", Both(options, assessment.Describe));
            if (fails)
            {
                Attribute(xml, "type", "violation");
                xml.WriteString(XmlText.Legal(string.Join("\n\n", options.Languages.Select(language => string.Join('\n', assessment.Explain(language))))));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A suite without cases, whose output holds what was found in the data.</summary>
    private static void Findings(XmlWriter xml, ComplianceReport report, ReportJUnitOptions options)
    {
        if (report.Findings.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", Both(options, new BilingualText("数据疑点", "Findings in the data").In));
        Counts(xml, []);
        xml.WriteElementString("system-out", XmlText.Legal(string.Join('\n', report.Findings.Select(finding => Both(options, finding.Describe)))));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<Assessment> cases)
    {
        var failures = cases.Count(assessment => assessment.Kind == BreachKind.Violation);
        Attribute(xml, "tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "failures", failures.ToString(CultureInfo.InvariantCulture));
        Attribute(xml, "errors", "0");
        Attribute(xml, "skipped", cases.Count(assessment => assessment.Verdict != Verdict.Met && assessment.Kind != BreachKind.Violation).ToString(CultureInfo.InvariantCulture));
    }

    private static void Property(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        Attribute(xml, "name", name);
        Attribute(xml, "value", value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, XmlText.Legal(value));

    private static string Both(ReportJUnitOptions options, Func<Language, string> text) =>
        string.Join(" / ", options.Languages.Select(text).Distinct(StringComparer.Ordinal));
}
