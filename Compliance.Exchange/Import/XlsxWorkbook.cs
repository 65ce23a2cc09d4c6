using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>
/// The sheets of an XLSX workbook, read forwards without loading them. Formulas are not computed and links not followed: what was stored last is the value. Macros
/// are refused, because an audit should not take a file along that can run something.
/// </summary>
internal sealed class XlsxWorkbook
{
    private const string Main = "xl/workbook.xml";
    private const double DaysTo1904 = 1462;

    private readonly string file;
    private readonly ArchiveBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> strings = [];
    private readonly XlsxStyles styles;
    private readonly bool from1904;

    /// <exception cref="InvalidFactsException">It is damaged, or more than a workbook should be.</exception>
    public XlsxWorkbook(ZipArchive archive, string file)
    {
        this.file = file;
        budget = new ArchiveBudget(file);
        foreach (var entry in archive.Entries)
        {
            entries[entry.FullName.Replace('\\', '/')] = entry;
        }

        if (entries.Keys.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new InvalidFactsException(TableFaults.Macros(file));
        }

        try
        {
            var targets = new Dictionary<string, string>(StringComparer.Ordinal);
            Visit("xl/_rels/workbook.xml.rels", xml =>
            {
                if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
                {
                    targets[id] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
                }
            });
            var sheets = new List<Sheet>();
            var is1904 = false;
            Visit(Main, xml =>
            {
                if (xml.LocalName == "workbookPr")
                {
                    is1904 = xml.GetAttribute("date1904") is "1" or "true";
                }
                else if (xml.LocalName == "sheet" && xml.GetAttribute("name") is { } name && RelationOf(xml) is { } id && targets.GetValueOrDefault(id) is { } path
                    && path.Contains("worksheets/", StringComparison.OrdinalIgnoreCase))
                {
                    sheets.Add(new Sheet(name, () => Rows(path)));
                }
            });
            (Sheets, from1904) = (sheets, is1904);
            strings = XlsxStrings.Read(OpenOrNull("xl/sharedStrings.xml"), file);
            using var look = OpenOrNull("xl/styles.xml");
            styles = look is null ? new XlsxStyles() : XlsxStyles.Read(look);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            throw new InvalidFactsException(TableFaults.Broken(file, broken.Message), broken);
        }
    }

    /// <summary>The worksheets in the order of the workbook.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Whether an archive is an XLSX workbook, or one of its relatives.</summary>
    public static bool Is(ZipArchive archive) => archive.GetEntry(Main) is not null;

    private static string? RelationOf(XmlReader xml) =>
        xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private void Visit(string name, Action<XmlReader> element)
    {
        using var xml = OpenOrNull(name) ?? throw new InvalidDataException(name);
        while (XlsxStrings.Next(xml, file))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element(xml);
            }
        }
    }

    private XmlReader? OpenOrNull(string name) => entries.TryGetValue(name, out var entry)
        ? XmlReader.Create(
            budget.Open(entry),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true })
        : null;

    private IEnumerable<SheetRow> Rows(string path)
    {
        using var xml = OpenOrNull(path) ?? throw new InvalidDataException(path);
        var cells = new List<(int Column, string Text)>();
        var (row, column) = (0, -1);
        var goesOn = XlsxStrings.Next(xml, file);
        while (goesOn)
        {
            if (xml.LocalName == "row" && xml.NodeType == XmlNodeType.Element)
            {
                row = XlsxReference.RowOf(xml.GetAttribute("r")) ?? row + 1;
                column = -1;
                cells.Clear();
                if (xml.IsEmptyElement)
                {
                    yield return new SheetRow(row, cells);
                }
            }
            else if (xml.LocalName == "row" && xml.NodeType == XmlNodeType.EndElement)
            {
                yield return new SheetRow(row, cells);
            }
            else if (xml.LocalName == "c" && xml.NodeType == XmlNodeType.Element && row > 0)
            {
                column = XlsxReference.ColumnOf(xml.GetAttribute("r")) ?? column + 1;
                if (Cell(xml) is { Length: > 0 } text)
                {
                    cells.Add((column, text));
                }
            }

            goesOn = XlsxStrings.Next(xml, file);
        }
    }

    /// <summary>The content of a cell as text; leaves the reader on its end.</summary>
    private string Cell(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t"), int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1);
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (value, text) = XlsxStrings.Content(xml, file);
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : throw new InvalidDataException("sharedStrings"),
            "inlineStr" => text,
            "b" => value == "1" ? "true" : value == "0" ? "false" : value,
            "str" or "e" or "d" => value,
            _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)
                ? NumberText.Of(styles.LookOf(style) == NumberLook.Day && from1904 ? amount + DaysTo1904 : amount, styles.LookOf(style))
                : value,
        };
    }
}
