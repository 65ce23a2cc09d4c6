using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Measuring;
using Compliance.Evaluation;
using Compliance.Evaluation.Streaming;
using Compliance.Exchange.Import;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Json;

namespace Compliance.Benchmarks.Suite;

/// <summary>
/// A country from its table, or JSON lines, to the report as JSON lines, part by part in a process of its own; and the same without evaluating: the table is read by the same
/// reader, and for each part the report on one district is written by the same writer as often as the part has districts, on as many threads.
/// </summary>
/// <param name="Report">From the table to the report, in milliseconds.</param>
/// <param name="ReportFromLines">From JSON lines to the report, in milliseconds; null when that was not asked for.</param>
/// <param name="OverIo">The first against reading and writing alone.</param>
/// <param name="PeakMegabytes">The most memory of the process that evaluates.</param>
/// <param name="Bytes">The length of the report.</param>
/// <param name="IoBytes">The length of what the other process writes.</param>
internal sealed record CountryReport(double Report, double? ReportFromLines, double OverIo, double PeakMegabytes, long Bytes, long IoBytes)
{
    public const string Evaluating = "table-to-report";
    public const string ReadingAndWriting = "table-to-nothing";
    public const string FromLines = "lines-to-report";
    private const int FewestRounds = 3;
    private const int MostRounds = 5;

    /// <summary>How many schools are reported on in all rounds together: a country once, and what it takes is long enough to time.</summary>
    private const int Schools = 500_000;

    public static CountryReport Measure(int schools, bool fromLines)
    {
        var folder = Directory.CreateTempSubdirectory("compliance");
        try
        {
            var (table, lines) = (Path.Combine(folder.FullName, "country.csv"), Path.Combine(folder.FullName, "country.jsonl"));
            CountryTable.Write(table, schools);
            if (fromLines)
            {
                WriteLines(table, lines);
            }

            var rounds = Math.Clamp(Schools / schools, FewestRounds, MostRounds);
            var (reports, others, ratios) = (new double[rounds], new double[rounds], new double[rounds]);
            Printed evaluated = default, read = default;
            for (var round = 0; round < rounds; round++)
            {
                (reports[round], evaluated) = Start(Evaluating, table);
                (others[round], read) = Start(ReadingAndWriting, table);
                ratios[round] = reports[round] / others[round];
            }

            return new CountryReport(
                Rounds.Median(reports), fromLines ? Start(FromLines, lines).Milliseconds : null, Rounds.Median(ratios), evaluated.Megabytes, evaluated.Bytes, read.Bytes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What a started process does.</summary>
    public static async Task<int> Run(string what, string path, TextWriter output)
    {
        var counted = new CountingStream();
        await using (var writer = new StreamWriter(counted, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16))
        {
            await Write(what, path, writer);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counted.Length} {OwnProcess.PeakMegabytes()}"));
        return 0;
    }

    private static async Task Write(string what, string path, TextWriter writer)
    {
        var evaluator = ComplianceEvaluator.Create(AllPacks.Load());
        if (what == FromLines)
        {
            await using var file = File.OpenRead(path);
            var lines = await FactLines.OpenAsync(file, path);
            await ReportLines.WriteAsync(evaluator, lines.ReadAsync(), Yardstick.Day, writer);
            return;
        }

        var parts = TableImport.ReadAsync([path], CountryTable.ReadMapping());
        if (what == Evaluating)
        {
            await ReportLines.WriteAsync(evaluator, parts, Yardstick.Day, writer);
            return;
        }

        // The first part is evaluated once, so that there is something to write.
        var first = await First(TableImport.ReadAsync([path], CountryTable.ReadMapping()));
        var report = evaluator.Evaluate(first, Yardstick.Day);
        await foreach (var blocks in OrderedPipeline.Run(parts, _ => PartBlocks.Of(report, new ReportLinesOptions()), Environment.ProcessorCount, CancellationToken.None))
        {
            foreach (var chunk in blocks.Text.GetChunks())
            {
                writer.Write(chunk.Span);
            }
        }
    }

    private static async Task<FactSet> First(IAsyncEnumerable<FactSet> parts)
    {
        await foreach (var part in parts)
        {
            return part;
        }

        throw new InvalidOperationException("The table has no rows.");
    }

    private static void WriteLines(string table, string lines)
    {
        var builder = new FactSetBuilder();
        TableImport.ReadInto(builder, table, CountryTable.ReadMapping());
        using var writer = new StreamWriter(lines);
        FactLines.Write(builder.Build(), writer, new FactFile());
    }

    private static (double Milliseconds, Printed Printed) Start(string what, string path)
    {
        var (took, output) = OwnProcess.Run(jit: false, what, path);
        var words = output.Split(' ');
        return (took, new Printed(long.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture)));
    }

    private readonly record struct Printed(long Bytes, double Megabytes);
}
