using System.Collections.Concurrent;
using System.Linq.Expressions;
using Compliance.Standards;
using Compliance.Standards.Reading;

namespace Compliance.Evaluation.Compilation;

/// <summary>What determinations need beside the loops of a level: numbers, and sentences one by one. Compiled when first needed and kept. Thread-safe.</summary>
internal sealed class CompiledParts
{
    private readonly ConcurrentDictionary<NumberNode, Lazy<NumberProgram>> numbers = new();
    private readonly ConcurrentDictionary<SentenceModel, Lazy<FusedProgram>> sentences = new();
    private readonly ConcurrentDictionary<StandardSlot, Lazy<FusedProgram>> counts = new();

    public NumberProgram Of(NumberNode number) => numbers.GetOrAdd(number, _ => new Lazy<NumberProgram>(() => NumberCompiler.Compile(number))).Value;

    /// <summary>The program of one sentence, whose outcomes stand one behind the other.</summary>
    public FusedProgram Of(SentenceModel sentence) => sentences.GetOrAdd(sentence, _ => new Lazy<FusedProgram>(() => FusedCompiler.Fuse([(sentence, 0)]).Compile())).Value;

    /// <summary>The program that counts the parts of one standard.</summary>
    public FusedProgram Of(StandardSlot standard, Func<Expression<FusedProgram>> fuse) =>
        counts.GetOrAdd(standard, _ => new Lazy<FusedProgram>(() => fuse().Compile())).Value;
}
