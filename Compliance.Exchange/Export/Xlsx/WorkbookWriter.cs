using Compliance.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Writes sheets as a workbook. Its parts have fixed names, so that the same sheets give the same workbook.</summary>
internal static class WorkbookWriter
{
    public static void Write(Stream stream, IReadOnlyList<ReportSheet> sheets, IReadOnlyList<Language> languages, int mostRows)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleSheet.Make();
        var list = new Sheets();
        var filters = new DefinedNames();
        for (var i = 0; i < sheets.Count; i++)
        {
            var id = $"sheet{i + 1}";
            var range = SheetWriter.Write(workbook.AddNewPart<WorksheetPart>(id), sheets[i], languages, mostRows);
            list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)i + 1, Id = id });

            // Spreadsheet programs look for a filter under this name.
            filters.Append(new DefinedName($"'{sheets[i].Name}'!{Absolute(range)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true });
        }

        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list, filters);
    }

    /// <summary>A1:C9 as $A$1:$C$9.</summary>
    private static string Absolute(string range) =>
        string.Join(':', range.Split(':').Select(corner => $"${corner.TrimEnd([.. "0123456789"])}${corner.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])}"));
}
