using System.Globalization;
using Compliance.Exchange.Collecting;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Tests.AuditHarness;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Tests.Exchange.Collecting;

/// <summary>A template that somebody fills in with a spreadsheet program: texts are shared, cells take the style of their column.</summary>
internal sealed class FilledTemplate
{
    private readonly byte[] template;
    private readonly Dictionary<string, string> columns = new(StringComparer.Ordinal);
    private readonly List<(string Name, object? Value)[]> rows = [];

    public FilledTemplate(SubjectLevel level, CollectionTemplateOptions? options = null)
        : this(Empty(level, options))
    {
    }

    /// <summary>Begins with a template that was written already.</summary>
    public FilledTemplate(byte[] template)
    {
        this.template = template;
        var sheets = WorkbookCells.Of(template);

        // The second sheet says which column is which fact.
        foreach (var row in sheets[1].Rows.Where(row => row.Length > 2 && row[2].Length > 0).Skip(1))
        {
            columns.Add(row[2], row[1]);
        }
    }

    /// <summary>The column of each fact or key.</summary>
    public IReadOnlyDictionary<string, string> Columns => columns;

    public static byte[] Empty(SubjectLevel level, CollectionTemplateOptions? options = null)
    {
        using var output = new MemoryStream();
        CollectionTemplate.Write(output, level, options);
        return output.ToArray();
    }

    /// <summary>Fills in the next row: texts, numbers, yes or no as a spreadsheet has them, a <see cref="Percent"/>, or null for an empty cell that has a style.</summary>
    public FilledTemplate Row(params (string Name, object? Value)[] cells)
    {
        rows.Add(cells);
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!;
            formats.Append(new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true });
            formats.Count = (uint)formats.ChildElements.Count;
            var percent = formats.Count - 1;
            var strings = book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable();
            var first = (Sheet)book.Workbook.Sheets!.First();
            var sheet = ((WorksheetPart)book.GetPartById(first.Id!)).Worksheet;
            var styles = sheet.GetFirstChild<Columns>()!.Elements<Column>().ToDictionary(column => (int)column.Min!.Value, column => column.Style?.Value ?? 0);
            for (var i = 0; i < rows.Count; i++)
            {
                var row = new Row { RowIndex = (uint)i + 2 };
                foreach (var (name, value) in rows[i].OrderBy(cell => IndexOf(columns[cell.Name])))
                {
                    row.Append(Cell(value, columns[name] + row.RowIndex, styles[IndexOf(columns[name])], percent, strings));
                }

                sheet.GetFirstChild<SheetData>()!.Append(row);
            }
        }

        return stream.ToArray();
    }

    /// <summary>What is read from a returned copy with the mapping that it carries, beside what else is known.</summary>
    public static FactSetBuilder Read(byte[] workbook, params Subject[] others)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("returned.xlsx", workbook);
        var builder = new FactSetBuilder().AssumeJurisdiction(AdministrativeCode.China).AddRange(others);
        TableImport.ReadInto(builder, path, TableMapping.CarriedBy(path)!);
        return builder;
    }

    private static int IndexOf(string column) => column.Aggregate(0, (index, letter) => (index * 26) + letter - 'A' + 1);

    private static Cell Cell(object? value, string reference, uint style, uint percent, SharedStringTable strings)
    {
        var cell = new Cell { CellReference = reference, StyleIndex = style };
        switch (value)
        {
            case null:
                break;
            case string text:
                strings.Append(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
                (cell.DataType, cell.CellValue) = (CellValues.SharedString, new CellValue(strings.ChildElements.Count - 1));
                break;
            case bool flag:
                (cell.DataType, cell.CellValue) = (CellValues.Boolean, new CellValue(flag ? "1" : "0"));
                break;
            case Percent typed:
                (cell.StyleIndex, cell.CellValue) = (percent, Number(typed.Value / 100));
                break;
            default:
                cell.CellValue = Number(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
        }

        return cell;
    }

    /// <summary>Spreadsheet programs store floating-point numbers.</summary>
    private static CellValue Number(decimal number) => new(((double)number).ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A number typed with a percent sign, in a cell that had no format of its own.</summary>
    public sealed record Percent(decimal Value);
}
