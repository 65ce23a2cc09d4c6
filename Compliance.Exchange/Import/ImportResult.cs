using Compliance.Facts;
using Compliance.Json;

namespace Compliance.Exchange.Import;

/// <summary>
/// What <see cref="TableImport"/> made of tables: the facts of what was accepted, and each cell that was not. Immutable and thread-safe.
/// </summary>
public sealed class ImportResult
{
    internal ImportResult()
    {
    }

    /// <summary>
    /// The facts. What was rejected is not reported in them, never zero. For a row that could be no school but names a district there is a school of which nothing is known, since
    /// the sums of the district would be short without it; other rows that could be no subject are not there.
    /// </summary>
    public required FactSet Facts { get; init; }

    /// <summary>The headers of the fact files that stood beside tables in archives.</summary>
    public required IReadOnlyList<FactFile> Headers { get; init; }

    /// <summary>The cells that were rejected, in the order of the tables.</summary>
    public required IReadOnlyList<RejectedCell> Rejected { get; init; }

    /// <summary>
    /// How many cells were read: those with content in the columns that the mapping names. A row that could not be divided into cells, or has none in these columns,
    /// counts as one. It is always <see cref="CellsAccepted"/> and the number of <see cref="Rejected"/> together.
    /// </summary>
    public required int CellsRead { get; init; }

    /// <summary>How many cells were accepted.</summary>
    public required int CellsAccepted { get; init; }

    /// <summary>How many rows make no subject; all their cells are among the <see cref="Rejected"/>.</summary>
    public required int RowsRejected { get; init; }
}
