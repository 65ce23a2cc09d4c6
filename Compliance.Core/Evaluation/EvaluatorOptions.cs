namespace Compliance.Evaluation;

/// <summary>How an evaluator works. The result is the same whatever is chosen.</summary>
public sealed record EvaluatorOptions
{
    /// <summary>How many threads judge at once; -1 for as many as there are processors.</summary>
    public int MaxDegreeOfParallelism { get; init; } = -1;

    /// <summary>
    /// From how many subjects of a level on its standards are compiled to machine code. Below, each
    /// sentence is followed step by step, which starts sooner and runs slower. Once an evaluator has followed them for so many subjects of several sets of facts, it compiles
    /// them in the background.
    /// </summary>
    public int CompileFrom { get; init; } = 2000;
}
