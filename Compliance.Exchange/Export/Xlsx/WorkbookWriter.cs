using System.IO.Compression;
using Compliance.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Exchange.Export.Xlsx;

/// <summary>Writes sheets as a workbook. The same sheets give the same bytes.</summary>
internal static class WorkbookWriter
{
    /// <summary>How many rows a sheet may have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>The first day that an archive can name: the bytes are not to tell when they were written.</summary>
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook.</summary>
    /// <param name="output">Where the bytes go; it need not be readable, and stays open.</param>
    /// <param name="sheets">The sheets, of which the first is seen first.</param>
    /// <param name="languages">In which languages a full sheet says that there is more.</param>
    /// <param name="mostRows">How many rows a sheet may have.</param>
    public static void Write(Stream output, IReadOnlyList<WorkbookSheet> sheets, IReadOnlyList<Language> languages, int mostRows = MostRows)
    {
        // Packages want to read what they have written; the output may be a pipe.
        using var package = new MemoryStream();
        WritePackage(package, sheets, languages, mostRows);
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoDay;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }

    /// <summary>The parts have fixed names.</summary>
    private static void WritePackage(Stream stream, IReadOnlyList<WorkbookSheet> sheets, IReadOnlyList<Language> languages, int mostRows)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleSheet.Make();
        var list = new Sheets();
        var filters = new DefinedNames();
        for (var i = 0; i < sheets.Count; i++)
        {
            var (id, sheet) = ($"sheet{i + 1}", sheets[i]);
            var range = SheetWriter.Write(workbook.AddNewPart<WorksheetPart>(id), sheet, languages, mostRows);
            var entry = new Sheet { Name = sheet.Name, SheetId = (uint)i + 1, Id = id };
            if (sheet.Sight != SheetSight.Visible)
            {
                entry.State = sheet.Sight == SheetSight.Hidden ? SheetStateValues.Hidden : SheetStateValues.VeryHidden;
            }

            list.Append(entry);
            if (sheet.HasFilters)
            {
                // Spreadsheet programs look for a filter under this name.
                filters.Append(new DefinedName($"'{sheet.Name}'!{Absolute(range)}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)i, Hidden = true });
            }
        }

        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), list, filters);
    }

    /// <summary>A1:C9 as $A$1:$C$9.</summary>
    public static string Absolute(string range) =>
        string.Join(':', range.Split(':').Select(corner => $"${corner.TrimEnd([.. "0123456789"])}${corner.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])}"));
}
