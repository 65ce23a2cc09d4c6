using System.Buffers;
using System.Text;
using Compliance.Evaluation;
using Compliance.Evaluation.Streaming;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>
/// Puts partial results of <see cref="ReportLines"/> together to the report on everything: the same bytes as one run over all the facts. What is said of schools stays in the files
/// and is copied from there; only where the districts stand, and what cities and provinces rest on, is held.
/// </summary>
/// <example><code>
/// var partial = await PartialReports.OpenAsync(["a.jsonl", "b.jsonl"]);
/// VerdictCounts totals = await partial.MergeAsync(evaluator, output);
/// </code></example>
public sealed class PartialReports
{
    private const int CopyAtOnce = 1 << 16;

    private readonly PartialReader read;

    private PartialReports(PartialReader read) => this.read = read;

    /// <summary>The day for which the parts were judged.</summary>
    public DateOnly AsOf => read.Header!.AsOf;

    /// <summary>The names of the packs that the parts were judged by, in order.</summary>
    public IReadOnlyList<string> Packs => read.Header!.Packs;

    /// <summary>Reads where everything stands in files of partial results.</summary>
    /// <param name="paths">The files, in any order; each may hold several results, one behind the other.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InvalidFactsException">
    /// A file is none or breaks off, the files are of different days or packs, or a district, institution, city or province stands in two of them; the fault names file and line.
    /// </exception>
    public static async Task<PartialReports> OpenAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfZero(paths.Count);
        var read = new PartialReader();
        foreach (var path in paths)
        {
            await read.ReadAsync(path, path, cancellationToken).ConfigureAwait(false);
        }

        return new PartialReports(read);
    }

    /// <summary>Judges cities and provinces and writes the whole report.</summary>
    /// <param name="evaluator">An evaluator of the <see cref="Packs"/>.</param>
    /// <param name="writer">Where the lines go; each ends with LF.</param>
    /// <param name="cancellationToken">Stops the merge.</param>
    /// <returns>The counts over everything.</returns>
    /// <exception cref="InvalidFactsException">An area stands twice, or the evaluator is not of the packs of the files.</exception>
    public async Task<VerdictCounts> MergeAsync(ComplianceEvaluator evaluator, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(writer);
        var header = read.Header!;
        var options = new ReportLinesOptions { IncludeAll = header.IncludesAll };
        var totals = TotalsOf(evaluator, header);
        var stream = evaluator.Stream(header.AsOf);
        stream.Add(UpperAreas.Part.Of(read.BuildAreas()));
        foreach (var district in read.Districts)
        {
            stream.Add(district);
        }

        ReportLineWriter.WriteHeader(writer, evaluator.Packs, header.AsOf, header.Frame, options);
        await CopyAsync(read.Blocks.OrderBy(block => block.Key).Select(block => block.Value), writer, cancellationToken).ConfigureAwait(false);
        ReportLines.WriteUpperAreas(stream, totals, writer, options, cancellationToken);
        return totals.All;
    }

    private ReportTotals TotalsOf(ComplianceEvaluator evaluator, PartialHeader header)
    {
        using var expected = new StringWriter();
        ReportLineWriter.WriteHeader(
            expected, evaluator.Packs, header.AsOf, header.Frame, new ReportLinesOptions { IncludeAll = header.IncludesAll, Partial = true });
        var totals = new ReportTotals(evaluator.Packs);
        var isKnown = expected.ToString().TrimEnd('\n') == header.Line;
        foreach (var (standard, counts) in read.Counts)
        {
            isKnown &= totals.Add(standard, counts);
        }

        for (var level = 0; level < read.Subjects.Count; level++)
        {
            totals.Add((Facts.SubjectLevel)level, read.Subjects[level]);
        }

        return isKnown ? totals : throw new InvalidFactsException(ReportLineFaults.OtherStandards(new SourcePlace()));
    }

    /// <summary>Copies blocks; neighbours mostly stand in one file, which is then opened once.</summary>
    private static async Task CopyAsync(IEnumerable<PartialBlock> blocks, TextWriter writer, CancellationToken cancellationToken)
    {
        FileStream? file = null;
        var bytes = ArrayPool<byte>.Shared.Rent(CopyAtOnce);
        var characters = ArrayPool<char>.Shared.Rent(CopyAtOnce);
        var decoder = Encoding.UTF8.GetDecoder();
        try
        {
            foreach (var block in blocks)
            {
                if (file?.Name != Path.GetFullPath(block.File))
                {
                    file?.Dispose();
                    file = new FileStream(block.File, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
                }

                file.Position = block.Offset;
                for (var left = block.Length; left > 0;)
                {
                    var read = await file.ReadAsync(bytes.AsMemory(0, (int)Math.Min(left, CopyAtOnce)), cancellationToken).ConfigureAwait(false);
                    if (read == 0)
                    {
                        throw new EndOfStreamException($"{block.File}: the file became shorter. 文件变短了。");
                    }

                    left -= read;
                    writer.Write(characters.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false)));
                }
            }
        }
        finally
        {
            file?.Dispose();
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}
