using System.Globalization;
using Compliance.Benchmarks.Measuring;
using Compliance.Benchmarks.Suite;
using Newtonsoft.Json;

namespace Compliance.Benchmarks;

/// <summary>The goals as figures: everything is measured in one run, sides in turn, after their answers were compared.</summary>
internal static class Ratios
{
    private const int Schools = 180_000;

    public static int Run(bool json, TextWriter output)
    {
        var size = SizeMeasurement.Of(Schools);
        var growth = Growth.Measure(Yardstick.Sizes[0], Yardstick.Sizes[^1]);
        var start = StartResult.Measure();
        var reading = TableReading.Measure();
        var country = CountryReport.Measure(Yardstick.Sizes[^1], fromLines: false);
        if (DeterminationRatio.Measure() is not { } determination)
        {
            Console.Error.WriteLine("The engine and the hand-written determination disagree; a ratio would mean nothing.");
            return 1;
        }

        (string Key, object? Value)[] figures =
        [
            ("full_over_hand", Math.Round(size.FullOverHand, 3)),
            ("violations_over_hand", Math.Round(size.ViolationsOverHand, 3)),
            ("nrules_over_full", size.NRulesOverFull is { } nrules ? Math.Round(nrules, 1) : null),
            ("fluentvalidation_over_full", Math.Round(size.FluentOverFull, 1)),
            ("growth_500k_over_1800", Math.Round(growth, 3)),
            ("two_threads_speedup", Math.Round(size.Speedup, 3)),
            ("update_us_18k", Math.Round(UpdateCost.Measure(18_000, AllPacks.Yardstick()), 2)),
            ("update_us_180k", Math.Round(UpdateCost.Measure(180_000, AllPacks.Yardstick()), 2)),
            ("first_verdict_ms", Math.Round(start.FirstVerdict, 1)),
            ("csv_to_report_over_io", Math.Round(country.OverIo, 3)),
            ("csv_to_report_peak_mb", Math.Round(country.PeakMegabytes, 1)),
            ("csv_to_report_ms", Math.Round(country.Report, 0)),
            ("csv_to_report_bytes", country.Bytes),
            ("io_bytes", country.IoBytes),
            ("csv_read_over_csvhelper", Math.Round(reading.WholeOverRecords, 2)),
            ("csv_parts_over_csvhelper", Math.Round(reading.PartsOverRecords, 2)),
            ("csv_parts_over_rows", Math.Round(reading.PartsOverRows, 1)),
            ("csv_parts_ms", Math.Round(reading.Parts, 0)),
            ("first_verdict_jit_ms", Math.Round(start.FirstVerdictJit, 1)),
            ("empty_program_ms", Math.Round(start.Empty, 1)),
            ("city_ms", Math.Round(start.City, 1)),
            ("full_ms", Math.Round(size.Full, 2)),
            ("hand_ms", Math.Round(size.Hand, 2)),
            ("determination_over_hand", Math.Round(determination.Ratio, 3)),
            ("determination_ms", Math.Round(determination.Engine, 1)),
            ("schools", Schools),
            ("standards", AllPacks.Yardstick().Sum(pack => pack.Standards.Count)),
            ("machine", Machine.Name),
        ];
        Write(figures, json, output);
        return 0;
    }

    private static void Write((string Key, object? Value)[] figures, bool json, TextWriter output)
    {
        if (!json)
        {
            Array.ForEach(figures, figure => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Key,-28} {figure.Value ?? "skipped"}")));
            return;
        }

        using var writer = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        writer.WriteStartObject();
        foreach (var (key, value) in figures)
        {
            writer.WritePropertyName(key);
            writer.WriteValue(value);
        }

        writer.WriteEndObject();
        writer.Flush();
        output.WriteLine();
    }
}
