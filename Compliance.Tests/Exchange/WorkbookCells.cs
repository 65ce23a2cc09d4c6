using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ExcelDataReader;

namespace Compliance.Tests.Exchange;

/// <summary>What a reader that is none of ours finds in a workbook.</summary>
internal static class WorkbookCells
{
    /// <summary>The sheets with who sees them, and the texts of their rows.</summary>
    public static List<(string Name, string Sight, List<string[]> Rows)> Of(byte[] workbook)
    {
        // The constructor asks for code page 1252, which would have to be registered for every other test, too.
        var configuration = (ExcelReaderConfiguration)RuntimeHelpers.GetUninitializedObject(typeof(ExcelReaderConfiguration));
        configuration.FallbackEncoding = Encoding.UTF8;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook), configuration);
        var sheets = new List<(string, string, List<string[]>)>();
        do
        {
            var rows = new List<string[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
            }

            sheets.Add((reader.Name, reader.VisibleState, rows));
        }
        while (reader.NextResult());
        return sheets;
    }
}
