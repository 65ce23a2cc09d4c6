using System.Text;
using Compliance.Evaluation;
using Compliance.Evaluation.Streaming;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Json;

/// <summary>
/// Judges facts part by part and writes JSON lines in bounded memory: a header <c>{"report":{…}}</c>; then district by district, in order of their codes, an
/// <c>{"assessment":{…}}</c> for each violation and advisory, each <c>{"finding":{…}}</c>, and the totals <c>{"district":{…}}</c>, each followed by its institutions; institutions
/// that lie in no district; cities and provinces in the same way; and <c>{"summary":{…}}</c>. The shapes are those of <see cref="ReportJson"/>, and the same facts give the same
/// bytes, however many threads there are.
/// </summary>
/// <example><code>
/// var lines = await FactLines.OpenAsync(input, "country.jsonl");
/// VerdictCounts totals = await ReportLines.WriteAsync(evaluator, lines.ReadAsync(), new DateOnly(2025, 12, 31), output);
/// </code></example>
public static class ReportLines
{
    /// <summary>Judges and writes.</summary>
    /// <param name="evaluator">Judges the parts, several at once.</param>
    /// <param name="parts">Whole districts in order of their codes, as <see cref="ComplianceEvaluator.EvaluateAsync"/> takes them.</param>
    /// <param name="asOf">The day for which to judge.</param>
    /// <param name="writer">Where the lines go; each ends with LF.</param>
    /// <param name="options">What they hold; <see langword="null"/> for violations and advisories of everything.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <returns>The counts over everything written.</returns>
    /// <exception cref="InvalidFactsException">An area comes twice, the parts are not of one year, or districts do not come in order.</exception>
    /// <exception cref="Standards.StandardDefinitionException">Definitions are faulty, or a standard of cities or provinces rests on one of something below districts.</exception>
    public static async Task<VerdictCounts> WriteAsync(
        ComplianceEvaluator evaluator, IAsyncEnumerable<FactSet> parts, DateOnly asOf, TextWriter writer, ReportLinesOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(writer);
        options ??= new ReportLinesOptions();
        var stream = evaluator.Stream(asOf);
        var totals = new ReportTotals(evaluator.Packs);
        BlockKey? last = null;
        var begun = false;
        await foreach (var part in stream.JudgeAsync(parts, report => PartBlocks.Of(report, options), cancellationToken).ConfigureAwait(false))
        {
            if (!begun)
            {
                ReportLineWriter.WriteHeader(writer, evaluator.Packs, asOf, part.Frame, options);
                begun = true;
            }

            if (part.Keys.Count > 0)
            {
                if (!options.Partial && last is { } before && part.Keys[0].CompareTo(before) <= 0)
                {
                    throw new InvalidFactsException(ReportLineFaults.OutOfOrder(part.Keys[0], before));
                }

                last = part.Keys[^1];
            }

            Copy(part.Text, writer);
            totals.Add(part.Totals);
        }

        if (!begun)
        {
            ReportLineWriter.WriteHeader(writer, evaluator.Packs, asOf, new UpperAreas.PartFrame(null, null, null), options);
        }

        if (options.Partial)
        {
            WriteCarried(stream.Above.WithoutDistricts(), totals, writer);
        }
        else
        {
            WriteUpperAreas(stream, totals, writer, options, cancellationToken);
        }

        return totals.All;
    }

    /// <summary>Writes what is said of cities and provinces, and the summary.</summary>
    internal static void WriteUpperAreas(
        StreamEvaluation stream, ReportTotals totals, TextWriter writer, ReportLinesOptions options, CancellationToken cancellationToken)
    {
        var report = stream.JudgeAreas(cancellationToken);
        Copy(PartBlocks.OfUpperAreas(report, options), writer);
        totals.Add(report);
        ReportLineWriter.WriteSummary(writer, totals);
    }

    private static void WriteCarried(FactSet areas, ReportTotals totals, TextWriter writer)
    {
        foreach (var area in areas.Provinces.Concat<Subject>(areas.Cities))
        {
            ReportLineWriter.WriteCarried(writer, json => FactLineWriter.Write(json, area));
        }

        foreach (var attestation in areas.Attestations)
        {
            ReportLineWriter.WriteCarried(writer, FactLineWriter.Line(attestation));
        }

        ReportLineWriter.WriteCarried(writer, totals);
    }

    private static void Copy(StringBuilder text, TextWriter writer)
    {
        foreach (var chunk in text.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }
}
