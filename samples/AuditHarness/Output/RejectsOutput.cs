using System.Globalization;
using Compliance.Exchange.Import;
using Compliance.Languages;

namespace AuditHarness.Output;

/// <summary>Says which cells of tables were rejected, and how many were not.</summary>
internal static class RejectsOutput
{
    /// <summary>How many cells the table shows where a file lists all.</summary>
    private const int Shown = 20;

    /// <summary>Writes the rejects file; only its headings where there was no table.</summary>
    /// <param name="imported">What was read; null where there was no table.</param>
    /// <param name="file">The file.</param>
    /// <param name="result">The file of the result, if it has one.</param>
    /// <param name="terminal">What the command writes on.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="UsageException">Both are to stand in one file.</exception>
    public static void WriteFile(ImportResult? imported, FileInfo file, FileInfo? result, Terminal terminal, CancellationToken cancellationToken)
    {
        if (file.FullName == result?.FullName)
        {
            throw new UsageException("--rejects 与 --output 不能是同一个文件。", "--rejects and --output can not be one file.");
        }

        ResultWriter.Write(file, terminal, (writer, _) => RejectsCsv.Write(imported?.Rejected ?? [], writer), cancellationToken);
    }

    /// <summary>Writes the rejected cells as a table, where there are any.</summary>
    public static void WriteTable(
        IReadOnlyList<RejectedCell> rejected, FileInfo? file, Terminal terminal, IReadOnlyList<Language> languages, CancellationToken cancellationToken)
    {
        if (rejected.Count == 0)
        {
            return;
        }

        var table = new BilingualTable(
            languages, new("文件", "File"), new("工作表", "Sheet"), new("行", "Row"), new("列", "Column"), new("值", "Value"), new("原因", "Reason"));
        foreach (var (place, value, reason) in file is null ? rejected : rejected.Take(Shown))
        {
            table.Add(
                _ => place.File ?? "", _ => place.Sheet ?? "", _ => place.Row?.ToString(CultureInfo.InvariantCulture) ?? "", _ => place.Column ?? "", _ => value, reason.In);
        }

        ResultWriter.Write(file: null, terminal, (_, console) => table.Write(console), cancellationToken);
        if (rejected.Count - table.Rows is var more and > 0)
        {
            terminal.Error.WriteLine($"另有 {more} 个,见 {file}。 {more} more stand in {file}.");
        }
    }

    /// <summary>Says how many cells were read, accepted and rejected.</summary>
    public static void WriteCounts(ImportResult imported, Terminal terminal) => terminal.Error.WriteLine(FormattableString.Invariant(
        $"读取 {imported.CellsRead} 个单元格,接受 {imported.CellsAccepted} 个,拒绝 {imported.Rejected.Count} 个。 {imported.CellsRead} cells read, {imported.CellsAccepted} accepted, {imported.Rejected.Count} rejected."));
}
