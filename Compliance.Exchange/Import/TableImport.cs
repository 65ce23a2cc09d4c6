using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace Compliance.Exchange.Import;

/// <summary>
/// Reads tables into a fact set. Nothing is lost or guessed: each row becomes a subject or a fault that names file, row and column. Spaces
/// around a cell do not count; a row without any content is passed over; an empty cell is a fact not reported.
/// </summary>
public static class TableImport
{
    /// <summary>Reads a table.</summary>
    /// <param name="builder">Receives the subjects, and the faults, which its <see cref="FactSetBuilder.Build"/> reports.</param>
    /// <param name="path">The file.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <returns>The headers of the fact files that stand beside tables in an archive; they are read, too.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<FactFile> ReadInto(FactSetBuilder builder, string path, TableMapping mapping, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReadInto(builder, [path], mapping, open: null, cancellationToken);
    }

    /// <summary>Reads several tables of one form. A district named in more than one of them is one district.</summary>
    /// <param name="builder">Receives the subjects, and the faults, which its <see cref="FactSetBuilder.Build"/> reports.</param>
    /// <param name="paths">The files.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="open">
    /// How a file is opened by its name, such as from a store; <see langword="null"/> for the disk. It may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>,
    /// which become faults. What it gives is closed once it was read.
    /// </param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <returns>The headers of the fact files that stand beside tables in an archive; they are read, too.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<FactFile> ReadInto(FactSetBuilder builder, IEnumerable<string> paths, TableMapping mapping, Func<string, Stream>? open = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(mapping);
        var headers = new List<FactFile>();
        var (run, districts) = Begin(builder, mapping, headers);
        foreach (var path in paths)
        {
            try
            {
                using var stream = (open ?? SourceFile.Open)(path);
                Read(builder, run, districts, mapping, stream, path, cancellationToken);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                builder.Add(FactFault.NotOpened(path, unreadable));
            }
            catch (InvalidFactsException refused)
            {
                Add(builder, refused);
            }
        }

        districts.AddTo(builder);
        return headers;
    }

    /// <summary>Reads a table from a stream.</summary>
    /// <param name="builder">Receives the subjects, and the faults, which its <see cref="FactSetBuilder.Build"/> reports.</param>
    /// <param name="stream">The table, from the current position to the end; left open.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <returns>The headers of the fact files that stand beside tables in an archive; they are read, too.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<FactFile> ReadInto(FactSetBuilder builder, Stream stream, string file, TableMapping mapping, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(mapping);
        var headers = new List<FactFile>();
        var (run, districts) = Begin(builder, mapping, headers);
        try
        {
            Read(builder, run, districts, mapping, stream, file, cancellationToken);
        }
        catch (InvalidFactsException refused)
        {
            Add(builder, refused);
        }

        districts.AddTo(builder);
        return headers;
    }

    /// <summary>
    /// Reads tables and goes on without what is wrong. Each cell that no fact could be made of is listed with the reason, and is not reported in the facts, never zero:
    /// a sum of which a part was rejected is not reported; of two facts that do not go together both are rejected; where several rows have one code, the subject stays and
    /// its facts are rejected, for nobody can tell which hold; a row without a code, or that names a parent which is not there, is rejected as a whole.
    /// </summary>
    /// <remarks>Everything that is read is held in memory.</remarks>
    /// <param name="paths">The files, of one form. A district named in more than one of them is one district.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="others">
    /// What belongs to the facts beside the tables, such as the schools of teachers or a jurisdiction to assume; it stays as it is. <see langword="null"/> for nothing.
    /// </param>
    /// <param name="open">
    /// How a file is opened by its name, such as from a store; <see langword="null"/> for the disk. It may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>,
    /// which become faults. What it gives is closed once it was read.
    /// </param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <returns>The facts of what was accepted, together with <paramref name="others"/>, and what was rejected.</returns>
    /// <exception cref="InvalidFactsException">
    /// A file can not be read as a table with the headings of the mapping, or what is wrong stands in the mapping or in <paramref name="others"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example><code>
    /// ImportResult result = TableImport.Read(["schools.xlsx"], mapping);
    /// RejectsCsv.Write(result.Rejected, writer);
    /// </code></example>
    public static ImportResult Read(
        IEnumerable<string> paths, TableMapping mapping, FactSetBuilder? others = null, Func<string, Stream>? open = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(mapping);
        return new TolerantImport(mapping, others ?? new FactSetBuilder(), open ?? SourceFile.Open).Read(paths, cancellationToken);
    }

    /// <summary>
    /// Reads tables district by district in bounded memory. The rows of a district stand together, in one table or at the end of one and the beginning of the next.
    /// </summary>
    /// <param name="paths">The files, of one form.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="assumedJurisdiction">The jurisdiction that every subject is treated as lying in; <see langword="null"/> for what their own codes say.</param>
    /// <param name="open">
    /// How a file is opened by its name, such as from a store; <see langword="null"/> for the disk. It may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>,
    /// which become faults. What it gives is closed once it was read.
    /// </param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <returns>Parts of one or more whole districts, some hundred schools each or one district; the last one holds what lies in no district.</returns>
    /// <exception cref="InvalidFactsException">A row is wrong, or the rows of a district stand apart; the faults name file and row.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <example><code>
    /// await foreach (ComplianceReport report in evaluator.EvaluateAsync(TableImport.ReadAsync(["schools.csv"], mapping), day))
    /// {
    ///     Console.WriteLine(report.Totals);
    /// }
    /// </code></example>
    public static IAsyncEnumerable<FactSet> ReadAsync(
        IEnumerable<string> paths, TableMapping mapping, AdministrativeCode? assumedJurisdiction = null, Func<string, Stream>? open = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(mapping);
        return new TableStream(mapping, assumedJurisdiction, open ?? SourceFile.Open).ReadAsync(paths, cancellationToken);
    }

    private static (ImportRun Run, RowDistricts Districts) Begin(FactSetBuilder builder, TableMapping mapping, List<FactFile> headers)
    {
        ImportRun.Begin(builder, mapping);
        return (new ImportRun(mapping, (fault, _) => builder.Add(fault), (stream, name) => headers.Add(FactEntry.Read(stream, name, builder))), new RowDistricts(mapping));
    }

    private static void Read(
        FactSetBuilder builder, ImportRun run, RowDistricts districts, TableMapping mapping, Stream stream, string file, CancellationToken cancellationToken)
    {
        foreach (var place in run.Rows(stream, file, cancellationToken))
        {
            builder.AddRow(mapping.Level, run.Cells, place);
            if (districts.Note(run.DistrictCells, place) is { } fault)
            {
                builder.Add(fault);
            }
        }
    }

    private static void Add(FactSetBuilder builder, InvalidFactsException refused)
    {
        foreach (var fault in refused.Faults)
        {
            builder.Add(fault);
        }
    }
}
