using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Compliance.Tests.Exchange.Collecting;

/// <summary>What stands in a template, for people to read.</summary>
internal static class TemplateText
{
    /// <summary>The rules of the first sheet, by column.</summary>
    public static Dictionary<string, DataValidation> Rules(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return First(document).Descendants<DataValidation>().Select(rule => (DataValidation)rule.CloneNode(deep: true))
            .ToDictionary(rule => rule.SequenceOfReferences!.InnerText!.Split('2')[0], StringComparer.Ordinal);
    }

    /// <summary>The words that a spreadsheet offers for a column.</summary>
    public static string[] Offered(byte[] workbook, string column)
    {
        var formula = Rules(workbook)[column].Formula1!.Text;
        if (formula.StartsWith('"'))
        {
            return formula.Trim('"').Split(',');
        }

        // 'Lists'!$B$2:$B$21
        var (sheet, range) = (formula.Split('\'')[1], formula.Split('!')[1].Split(':').Select(corner => corner.Split('$')).ToArray());
        return [.. WorkbookCells.Of(workbook).Single(each => each.Name == sheet).Rows
            .Take(int.Parse(range[1][2], CultureInfo.InvariantCulture)).Skip(int.Parse(range[0][2], CultureInfo.InvariantCulture) - 1).Select(row => row[range[0][1][0] - 'A'])];
    }

    public static Worksheet First(SpreadsheetDocument document) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(((Sheet)document.WorkbookPart.Workbook.Sheets!.First()).Id!)).Worksheet;

    /// <summary>Everything: the cells of each sheet, then the rules of the first.</summary>
    public static string Of(byte[] workbook)
    {
        var text = new StringBuilder();
        foreach (var (name, sight, rows) in WorkbookCells.Of(workbook))
        {
            text.Append(CultureInfo.InvariantCulture, $"== {name} ({sight})\n");
            foreach (var row in rows)
            {
                text.AppendJoin(" | ", row.Select(OneLine)).Append('\n');
            }
        }

        text.Append("== rules\n");
        foreach (var (column, rule) in Rules(workbook))
        {
            text.Append(CultureInfo.InvariantCulture, $"{column}: {rule.Type?.InnerText} {rule.Operator?.InnerText} {rule.Formula1?.Text} {rule.Formula2?.Text} ")
                .Append(CultureInfo.InvariantCulture, $"[{rule.ErrorStyle?.InnerText}] {OneLine(rule.PromptTitle)}: {OneLine(rule.Prompt)} / {OneLine(rule.Error)}\n");
        }

        return text.ToString();
    }

    private static string OneLine(string? text) => text?.Replace("\n", "⏎", StringComparison.Ordinal) ?? "";
}
