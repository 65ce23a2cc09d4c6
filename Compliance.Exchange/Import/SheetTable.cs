using System.Xml;
using Compliance.Facts.Building;

namespace Compliance.Exchange.Import;

/// <summary>A table on a sheet of a workbook. Columns right of the headings do not belong to it.</summary>
internal sealed class SheetTable : Table
{
    private readonly string sheet;
    private readonly IEnumerator<SheetRow> rows;
    private string[] cells = [];

    public SheetTable(Sheet sheet, string file, TableMapping mapping, List<FactFault> faults)
        : base(file, mapping, faults)
    {
        this.sheet = sheet.Name;
        Place = Place with { Sheet = sheet.Name };
        rows = sheet.Rows().GetEnumerator();
    }

    protected override int CellCount => cells.Length;

    public override string Text(int column) => column < cells.Length ? cells[column] : "";

    public override void Dispose() => rows.Dispose();

    protected override int LengthOf(int column) => cells[column].Length;

    protected override bool IsBlank() => Array.TrueForAll(cells, cell => cell.Length == 0);

    /// <exception cref="InvalidFactsException">The sheet is damaged.</exception>
    protected override bool Next()
    {
        try
        {
            if (!rows.MoveNext())
            {
                return false;
            }
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException)
        {
            throw new InvalidFactsException(TableFaults.Broken(File, broken.Message), broken);
        }

        var row = rows.Current;
        Place = new SourcePlace { File = File, Sheet = sheet, Row = row.Number };
        // Until the headings are known, a row is as wide as it is; afterwards, as wide as they are.
        var width = IsFound ? Headings.Count : row.Cells.Count == 0 ? 0 : row.Cells[^1].Column + 1;
        if (cells.Length != width)
        {
            cells = new string[width];
        }

        Array.Fill(cells, "");
        foreach (var (column, text) in row.Cells)
        {
            if (column < width)
            {
                cells[column] = text.Trim(' ', '\t', '\u3000', '\u00A0');
            }
        }

        return true;
    }
}
