using Compliance.Benchmarks;

// "ratios [--json]" measures the engine against the hand-written loop; BenchmarkDotNet's own arguments run the micro-benchmarks.
return args switch
{
    [ColdStart.Nothing] => 0,
    [ColdStart.FirstVerdict] => ColdStart.Judge(),
    [ColdStart.City] => ColdStart.JudgeCity(Console.Out),
    ["determination"] => DeterminationRatio.Run(Console.Out),
    ["ratios", ..] => Ratios.Run(args.Contains("--json"), Console.Out),
    _ => MicroBenchmarks.Run(args),
};
