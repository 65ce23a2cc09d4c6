using Compliance.Facts;
using Compliance.Facts.Building;

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
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static void ReadInto(FactSetBuilder builder, string path, TableMapping mapping, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ReadInto(builder, [path], mapping, cancellationToken);
    }

    /// <summary>Reads several tables of one form. A district named in more than one of them is one district.</summary>
    /// <param name="builder">Receives the subjects, and the faults, which its <see cref="FactSetBuilder.Build"/> reports.</param>
    /// <param name="paths">The files.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static void ReadInto(FactSetBuilder builder, IEnumerable<string> paths, TableMapping mapping, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(mapping);
        var import = new ImportRun(builder, mapping);
        import.Begin();
        foreach (var path in paths)
        {
            try
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
                import.Read(stream, path, cancellationToken);
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

        import.Complete();
    }

    /// <summary>Reads a table from a stream.</summary>
    /// <param name="builder">Receives the subjects, and the faults, which its <see cref="FactSetBuilder.Build"/> reports.</param>
    /// <param name="stream">The table, from the current position to the end; left open.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="cancellationToken">Stops the reading between two rows.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static void ReadInto(FactSetBuilder builder, Stream stream, string file, TableMapping mapping, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(mapping);
        var import = new ImportRun(builder, mapping);
        import.Begin();
        try
        {
            import.Read(stream, file, cancellationToken);
        }
        catch (InvalidFactsException refused)
        {
            Add(builder, refused);
        }

        import.Complete();
    }

    /// <summary>
    /// Reads tables district by district in bounded memory. The rows of a district stand together, in one table or at the end of one and the beginning of the next.
    /// </summary>
    /// <param name="paths">The files, of one form.</param>
    /// <param name="mapping">Which column holds which fact.</param>
    /// <param name="assumedJurisdiction">The jurisdiction that every subject is treated as lying in; <see langword="null"/> for what their own codes say.</param>
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
        IEnumerable<string> paths, TableMapping mapping, AdministrativeCode? assumedJurisdiction = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(mapping);
        return new TableStream(mapping, assumedJurisdiction).ReadAsync(paths, cancellationToken);
    }

    private static void Add(FactSetBuilder builder, InvalidFactsException refused)
    {
        foreach (var fault in refused.Faults)
        {
            builder.Add(fault);
        }
    }
}
