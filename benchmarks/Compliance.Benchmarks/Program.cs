using Compliance.Benchmarks;

// "ratios [--json]" measures the engine against the hand-written loop; BenchmarkDotNet's own arguments run the micro-benchmarks.
return args is ["ratios", ..]
    ? Ratios.Run(args.Contains("--json"), Console.Out)
    : MicroBenchmarks.Run(args);
