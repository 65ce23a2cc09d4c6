using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace AuditHarness.Input;

/// <summary>What the data files hold: facts, the day that they name, and what they call themselves.</summary>
/// <param name="Facts">The facts of all files together.</param>
/// <param name="AsOf">The day that was asked for, or else the one that the files name; null when there is neither.</param>
/// <param name="Titles">The titles of the files, such as one that says that everything in it is invented.</param>
/// <param name="Imported">What became of the tables where the reading was to go on without what is wrong in them; null where it was not, or there are none.</param>
internal sealed record AuditData(FactSet Facts, DateOnly? AsOf, IReadOnlyList<string> Titles, ImportResult? Imported)
{
    private static readonly string[] TableEndings = [".csv", ".tsv", ".txt", ".xls", ".xlsx", ".xlsm", ".zip"];

    /// <param name="files">Fact files and tables.</param>
    /// <param name="mappingFile">The mapping of the tables; null when there is none.</param>
    /// <param name="asOf">The day that was asked for; null for the one that the files name.</param>
    /// <param name="jurisdiction">The jurisdiction to assume; null for what the codes say.</param>
    /// <param name="terminal">Gives the standard input, and is told how far the reading has come.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="goOn">Whether to go on without what is wrong in tables.</param>
    /// <exception cref="InvalidFactsException">The files can not be read as facts.</exception>
    /// <exception cref="UsageException">A table without a mapping, or files that name different days and nobody chose one.</exception>
    public static async Task<AuditData> ReadAsync(
        IReadOnlyList<FileInfo> files, FileInfo? mappingFile, DateOnly? asOf, AdministrativeCode? jurisdiction, Terminal terminal, CancellationToken cancellationToken, bool goOn = false)
    {
        terminal.Progress.Reading(DataFiles.LengthOf(files));
        var read = await ReadAllAsync(files, mappingFile, asOf, jurisdiction, terminal, goOn, cancellationToken);
        terminal.Progress.End();
        return read;
    }

    /// <summary>Whether a file is a table.</summary>
    public static bool IsTable(FileInfo file) => TableEndings.Contains(file.Extension.ToLowerInvariant());

    /// <summary>The day that some files name; null when none does.</summary>
    /// <exception cref="UsageException">They name different days.</exception>
    public static DateOnly? OneDay(IEnumerable<DateOnly?> days)
    {
        var named = days.OfType<DateOnly>().Distinct().ToList();
        return named.Count <= 1
            ? named.Count == 1 ? named[0] : null
            : throw new UsageException("数据文件所注判定日期不一,请用 --as-of 指定。", "The data files name different days; choose one with --as-of.");
    }

    private static async Task<AuditData> ReadAllAsync(
        IReadOnlyList<FileInfo> files, FileInfo? mappingFile, DateOnly? asOf, AdministrativeCode? jurisdiction, Terminal terminal, bool goOn, CancellationToken cancellationToken)
    {
        var opener = new DataFiles(terminal.Progress);
        var builder = new FactSetBuilder();
        if (jurisdiction is { } code)
        {
            builder.AssumeJurisdiction(code);
        }

        var days = new List<DateOnly?>();
        var titles = new List<string?>();
        var archives = files.Where(file => mappingFile is null && IsArchive(file) && FactArchive.Is(file.ToString())).ToList();
        var tables = files.Where(IsTable).Except(archives).ToList();
        FileInfo[] lines = [.. files.Where(AuditStream.IsLines)];
        if (lines.Length > 0)
        {
            await using var stream = await AuditStream.OpenAsync(lines, mapping: null, asOf, jurisdiction, terminal, cancellationToken);
            await stream.ReadIntoAsync(builder, cancellationToken);
            days.Add(stream.AsOf);
            titles.AddRange(stream.Titles);
        }

        foreach (var archive in archives)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Note(FactArchive.ReadInto(builder, archive.ToString()));
        }

        foreach (var file in files.Except(tables).Except(archives).Except(lines))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var stream = opener.Open(file.ToString());
            Note([FactFile.Read(stream, file.ToString(), builder)]);
        }

        ImportResult? imported = null;
        if (tables.Count > 0)
        {
            var groups = TablesByMapping.Of(tables, mappingFile);
            days.AddRange(groups.Select(group => group.Mapping.AsOf));
            titles.AddRange(groups.Select(group => group.Mapping.Title));
            if (goOn)
            {
                var (mapping, paths) = TablesByMapping.Only(groups);
                imported = TableImport.Read(paths, mapping, builder, opener.Open, cancellationToken);
                Note(imported.Headers);
                titles.Add(imported.Rejected.Count > 0 ? Incomplete(imported) : null);
            }
            else
            {
                foreach (var (mapping, paths) in groups)
                {
                    Note(TableImport.ReadInto(builder, paths, mapping, opener.Open, cancellationToken));
                }
            }
        }

        return new AuditData(imported?.Facts ?? builder.Build(), asOf ?? OneDay(days), [.. titles.OfType<string>().Distinct(StringComparer.Ordinal)], imported);

        void Note(IEnumerable<FactFile> headers)
        {
            foreach (var header in headers)
            {
                days.Add(header.AsOf);
                titles.Add(header.Title);
            }
        }
    }

    private static bool IsArchive(FileInfo file) => string.Equals(file.Extension, ".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whoever reads the facts, or a report on them, is told that they are not all.</summary>
    private static string Incomplete(ImportResult imported) => FormattableString.Invariant(
        $"数据不完整:拒绝了 {imported.Rejected.Count} 个单元格,整行拒绝 {imported.RowsRejected} 行 / Incomplete data: cells rejected: {imported.Rejected.Count}, rows rejected whole: {imported.RowsRejected}");
}
