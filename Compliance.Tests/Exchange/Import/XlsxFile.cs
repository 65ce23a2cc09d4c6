using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Compliance.Tests.Exchange.Import;

/// <summary>Writes small workbooks part by part, also such as no spreadsheet would write.</summary>
internal sealed class XlsxFile
{
    private readonly List<(string Name, string Rows)> sheets = [];
    private readonly List<(string Name, byte[] Content)> parts = [];

    /// <summary>Style 1 shows percentages, style 2 days, style 3 percentages by a format of its own.</summary>
    private const string Styles =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/></numFmts>"
        + "<cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

    /// <summary>Adds a sheet of texts; a cell that begins with <c>&lt;</c> is written as it is.</summary>
    public XlsxFile Sheet(string name, params string[][] rows)
    {
        var xml = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            foreach (var cell in rows[row])
            {
                xml.Append(cell.StartsWith('<') ? cell : cell.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>");
            }

            xml.Append("</row>");
        }

        return SheetOf(name, xml.ToString());
    }

    /// <summary>Adds a sheet with the XML of its rows.</summary>
    public XlsxFile SheetOf(string name, string rows)
    {
        sheets.Add((name, rows));
        return this;
    }

    /// <summary>Adds any other part.</summary>
    public XlsxFile Part(string name, string content)
    {
        parts.Add((name, Encoding.UTF8.GetBytes(content)));
        return this;
    }

    public byte[] ToBytes()
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var list = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"/>"));
        var links = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
        return Zip(
        [
            ("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets>{list}</sheets></workbook>")),
            ("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>")),
            ("xl/styles.xml", Encoding.UTF8.GetBytes(Styles)),
            .. sheets.Select((sheet, i) => (
                $"xl/worksheets/sheet{i + 1}.xml", Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>"))),
            .. parts,
        ]);
    }

    /// <summary>An archive of entries as they are given.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
