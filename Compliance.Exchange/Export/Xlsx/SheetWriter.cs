using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Writes one sheet row by row.</summary>
internal sealed partial class SheetWriter(OpenXmlWriter xml, ReportSheet sheet, IReadOnlyList<Language> languages, int mostRows)
{
    /// <summary>What a cell of a spreadsheet holds.</summary>
    private const int LongestText = 32_767;

    private uint row;

    /// <summary>Writes the sheet.</summary>
    /// <returns>The range of the table.</returns>
    public static string Write(WorksheetPart part, ReportSheet sheet, IReadOnlyList<Language> languages, int mostRows)
    {
        using var xml = OpenXmlWriter.Create(part);
        return new SheetWriter(xml, sheet, languages, mostRows).Write();
    }

    /// <summary>The name of a column, counted from 0: A, B, …, Z, AA.</summary>
    public static string ColumnName(int column) => column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    private string Write()
    {
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(View()));
        xml.WriteElement(new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        Row([.. sheet.Columns.Select(column => SheetCell.Of(column.Heading, CellLook.Heading))]);
        Rows();
        xml.WriteEndElement();
        var range = $"A1:{ColumnName(sheet.Columns.Count - 1)}{row}";
        xml.WriteElement(new AutoFilter { Reference = range });
        if (sheet.Status is { } status && row > 1)
        {
            xml.WriteElement(Colours(ColumnName(status)));
        }

        xml.WriteEndElement();
        return range;
    }

    /// <summary>As many rows as a sheet may have; the last of them says so when there are more.</summary>
    private void Rows()
    {
        using var rows = sheet.Rows.GetEnumerator();
        var more = rows.MoveNext();
        while (more)
        {
            var current = rows.Current;
            more = rows.MoveNext();
            if (more && row == mostRows - 1)
            {
                Row([SheetCell.Of(string.Join('\n', languages.Select(SheetWords.LeftOut.In)))]);
                return;
            }

            Row(current);
        }
    }

    private void Row(IReadOnlyList<SheetCell> cells)
    {
        row++;
        xml.WriteStartElement(new Row { RowIndex = row });
        for (var column = 0; column < cells.Count; column++)
        {
            var cell = cells[column];
            var target = new Cell { CellReference = ColumnName(column) + row.ToString(CultureInfo.InvariantCulture), StyleIndex = (uint)cell.Look };
            if (cell.Text is null)
            {
                target.CellValue = new CellValue(cell.Number);
            }
            else if (cell.Text.Length > 0)
            {
                target.DataType = CellValues.InlineString;
                target.InlineString = new InlineString(new Text(Legal(cell.Text)) { Space = SpaceProcessingModeValues.Preserve });
            }

            xml.WriteElement(target);
        }

        xml.WriteEndElement();
    }

    private SheetView View()
    {
        var pane = new Pane
        {
            VerticalSplit = 1, TopLeftCell = ColumnName(sheet.Frozen) + "2", State = PaneStateValues.Frozen,
            ActivePane = sheet.Frozen > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
        };
        if (sheet.Frozen > 0)
        {
            pane.HorizontalSplit = sheet.Frozen;
        }

        return new SheetView(pane) { WorkbookViewId = 0 };
    }

    private ConditionalFormatting Colours(string column)
    {
        var rules = StatusColours.All.Select((status, i) =>
        {
            var word = status.Word.In(languages[0]);
            return new ConditionalFormattingRule(new Formula($"LEFT({column}2,{word.Length})=\"{word}\""))
            {
                Type = ConditionalFormatValues.Expression, FormatId = (uint)i, Priority = i + 1,
            };
        });
        return new ConditionalFormatting(rules) { SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{column}2:{column}{row}")]) };
    }

    /// <summary>The text as a cell can hold it; what the format would read as the code of a character stays as it was written.</summary>
    private static string Legal(string text)
    {
        var legal = CharacterCode().Replace(XmlText.Legal(text), "_x005F_");
        return legal.Length <= LongestText ? legal : legal[..(LongestText - (char.IsHighSurrogate(legal[LongestText - 2]) ? 2 : 1))] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex CharacterCode();
}
