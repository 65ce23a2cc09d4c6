using System.Globalization;
using Compliance.Benchmarks;
using Compliance.Benchmarks.Suite;

// "table [FILE]" measures everything; "ratios [--json]" the goals; "reading", "determination" and "peers SCHOOLS" a part of them; BenchmarkDotNet's own arguments run the micro-benchmarks. The others are what started processes do.
return args switch
{
    [ColdStart.Nothing] => 0,
    [ColdStart.FirstVerdict] => ColdStart.Judge(),
    [ColdStart.City] => ColdStart.JudgeCity(Console.Out),
    [PeakMemory.Name, var schools] => PeakMemory.Judge(int.Parse(schools, CultureInfo.InvariantCulture), Console.Out),
    [CountryReport.Evaluating or CountryReport.ReadingAndWriting or CountryReport.FromLines, var path] => await CountryReport.Run(args[0], path, Console.Out),
    ["determination"] => DeterminationRatio.Run(Console.Out),
    ["peers", var schools] => PeerRatios.Run(int.Parse(schools, CultureInfo.InvariantCulture), Console.Out),
    ["reading"] => TableReading.Run(Console.Out),
    ["ratios", ..] => Ratios.Run(args.Contains("--json"), Console.Out),
    ["table"] => TableCommand.Run(null, Console.Out),
    ["table", var file] => TableCommand.Run(file, Console.Out),
    _ => MicroBenchmarks.Run(args),
};
