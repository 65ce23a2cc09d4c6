using System.Globalization;
using Compliance.Benchmarks.Measuring;

namespace Compliance.Benchmarks.Suite;

/// <summary><c>table [FILE]</c>: measures everything on every size and prints the table, or puts it between the marks of a document.</summary>
internal static class TableCommand
{
    private const string Begin = "<!-- table: written by the benchmarks, not by hand -->\n";
    private const string End = "<!-- end of the table -->\n";

    public static int Run(string? file, TextWriter output)
    {
        var table = Measure();
        if (file is null)
        {
            output.Write(table);
            return 0;
        }

        var text = File.ReadAllText(file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            Console.Error.WriteLine($"{file} has no line '{Begin.Trim()}' followed by '{End.Trim()}' for the table to stand between.");
            return 1;
        }

        File.WriteAllText(file, $"{text[..(begin + Begin.Length)]}\n{table}\n{text[end..]}");
        return 0;
    }

    private static string Measure()
    {
        var sizes = Yardstick.Sizes.ToDictionary(schools => schools, SizeMeasurement.Of);
        var peaks = Yardstick.Sizes.ToDictionary(schools => schools, PeakMemory.Measure);
        var updates = Yardstick.Sizes.ToDictionary(schools => schools, schools => UpdateCost.Measure(schools, AllPacks.Yardstick()));
        var countries = Yardstick.Sizes.Skip(1).ToDictionary(schools => schools, schools => CountryReport.Measure(schools, fromLines: true));
        var start = StartResult.Measure();
        var table = new SuiteTable(Yardstick.Sizes)
            .Row("Hand-written loop", size => Time(sizes[size].Hand))
            .Row("All verdicts, one thread", size => Time(sizes[size].Full, sizes[size].FullOverHand, "loop"))
            .Row("All verdicts, two threads", size => Time(sizes[size].TwoThreads) + Number($", {sizes[size].Speedup:F2} × as fast as one"))
            .Row("Violations only, one thread", size => Time(sizes[size].Violations, sizes[size].ViolationsOverHand, "loop"))
            .Row("Plain delegates", size => Time(sizes[size].Delegates, sizes[size].Delegates / sizes[size].Full, "all verdicts"))
            .Row("FluentValidation 11.11.0", size => Time(sizes[size].Fluent, sizes[size].FluentOverFull, "all verdicts"))
            .Row("NRules, a session for each district", size => sizes[size] is { NRules: { } time, NRulesOverFull: { } ratio }
                ? Time(time, ratio, "all verdicts")
                : "skipped: not built in, for the feed has no such package")
            .Row("Allocated by an evaluation, bytes per school", size => Number($"{sizes[size].AllocatedPerSchool:F0}"))
            .Row("Held by the facts, bytes per school", size => Number($"{sizes[size].FactsPerSchool:F0}"))
            .Row("Peak memory of a process that holds them all", size => Number($"{peaks[size]:F0} MB"))
            .Row("One school updated in a live session, median", size => Number($"{updates[size]:F1} µs"))
            .Row("CSV to report in JSON lines by every standard", size => countries.TryGetValue(size, out var country)
                ? Time(country.Report, country.OverIo, "reading and writing alone") + Number($", at most {country.PeakMegabytes:F0} MB") : null)
            .Row("JSON lines to report in JSON lines", size => countries.TryGetValue(size, out var country) && country.ReportFromLines is { } time ? Time(time) : null)
            .Row("Start to first verdict, compiled ahead of time", Number($"{start.FirstVerdict:F0} ms"))
            .Row("Start to first verdict, compiled while running", Number($"{start.FirstVerdictJit:F0} ms"))
            .Row("Start to end of an empty program", Number($"{start.Empty:F0} ms"))
            .Row("A city by every standard, in a process just started", Number($"{start.City:F0} ms"));
        return $"{Machine.Name}; {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.\n\n{table}";
    }

    private static string Time(double milliseconds) => milliseconds < 1 ? Number($"{milliseconds * 1000:F0} µs") : Number($"{milliseconds:F1} ms");

    private static string Time(double milliseconds, double ratio, string to) => Time(milliseconds) + Number($", {ratio:F2} × {to}");

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
