using System.Globalization;
using System.Text.RegularExpressions;
using Compliance.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Writes one sheet row by row.</summary>
internal sealed partial class SheetWriter(OpenXmlWriter xml, WorkbookSheet sheet, IReadOnlyList<Language> languages, int mostRows)
{
    /// <summary>What a cell of a spreadsheet holds.</summary>
    private const int LongestText = 32_767;

    private uint row;

    /// <summary>Writes the sheet.</summary>
    /// <returns>The range of the table.</returns>
    public static string Write(WorksheetPart part, WorkbookSheet sheet, IReadOnlyList<Language> languages, int mostRows)
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
        xml.WriteElement(new Columns(sheet.Columns.Select(Column)));
        xml.WriteStartElement(new SheetData());
        Row([.. sheet.Columns.Select(column => SheetCell.Of(column.Heading, CellLook.Heading))]);
        Rows();
        xml.WriteEndElement();
        row += (uint)sheet.EmptyRows;
        var range = $"A1:{ColumnName(sheet.Columns.Count - 1)}{row}";
        if (sheet.HasFilters)
        {
            xml.WriteElement(new AutoFilter { Reference = range });
        }

        if (row > 1)
        {
            Rules();
        }

        xml.WriteEndElement();
        return range;
    }

    private static Column Column(SheetColumn column, int i)
    {
        var target = new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true };
        if (column.Look != CellLook.Text)
        {
            target.Style = (uint)column.Look;
        }

        return target;
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

    /// <summary>What holds for all cells of a column below its heading.</summary>
    private void Rules()
    {
        var priority = 0;
        foreach (var column in sheet.Colours.GroupBy(rule => rule.Column))
        {
            var name = ColumnName(column.Key);
            var rules = column.Select(rule => new ConditionalFormattingRule(new Formula(rule.Formula))
            {
                Type = ConditionalFormatValues.Expression, FormatId = (uint)StyleSheet.Colours.IndexOf(rule.Colour), Priority = ++priority,
            });
            xml.WriteElement(new ConditionalFormatting(rules) { SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{name}2:{name}{row}")]) });
        }

        if (sheet.Entries.Count > 0)
        {
            xml.WriteElement(EntryRules.Of(sheet.Entries, row));
        }

        // Spreadsheet programs would mark each code as a number that was stored as text, and offer to make it one, without its leading zeros.
        string[] verbatim = [.. sheet.Columns.Select((column, i) => (column.Look, Name: ColumnName(i))).Where(column => column.Look == CellLook.Verbatim).Select(column => $"{column.Name}2:{column.Name}{row}")];
        if (verbatim.Length > 0)
        {
            xml.WriteElement(new IgnoredErrors(
                new IgnoredError { NumberStoredAsText = true, SequenceOfReferences = new ListValue<StringValue>(verbatim.Select(range => new StringValue(range))) }));
        }
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
