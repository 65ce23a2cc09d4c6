using System.Runtime.CompilerServices;
using Compliance.Facts;
using Compliance.Facts.Building;

namespace Compliance.Evaluation.Streaming;

/// <summary>
/// One evaluation part by part: judges parts as they come, several at once, keeps what the areas above need of each district, and judges those at the end. Not thread-safe.
/// </summary>
internal sealed class StreamEvaluation(
    EvaluatorOptions options, Func<FactSet, EvaluatorOptions, CancellationToken, ComplianceReport> evaluate, AreaEvaluation areas)
{
    /// <summary>Compiles from the first subject on.</summary>
    private const int Always = 0;

    private readonly UpperAreas above = new();
    private long schools;

    /// <summary>Judges parts; the results come in their order.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="select">What to keep of the report on a part; called from several threads.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="InvalidFactsException">An area comes twice, or the parts are not of one year.</exception>
    public async IAsyncEnumerable<TResult> JudgeAsync<TResult>(
        IAsyncEnumerable<FactSet> parts, Func<ComplianceReport, TResult> select, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var threads = options.MaxDegreeOfParallelism < 0 ? Environment.ProcessorCount : options.MaxDegreeOfParallelism;
        await foreach (var (part, digests, result) in OrderedPipeline.Run(parts, Judge, threads, cancellationToken).ConfigureAwait(false))
        {
            above.Add(part);
            foreach (var digest in digests)
            {
                above.Add(digest);
            }

            yield return result;
        }

        (UpperAreas.Part Areas, DistrictDigest[] Districts, TResult Result) Judge(FactSet part)
        {
            // Parts are small; what counts is how many schools have come by.
            var many = Interlocked.Add(ref schools, part.Schools.Count) >= options.CompileFrom;
            var facts = part.WithoutUpperAreas();
            var report = evaluate(
                facts, options with { MaxDegreeOfParallelism = 1, CompileFrom = many ? Always : options.CompileFrom }, cancellationToken);
            return (UpperAreas.Part.Of(part), DistrictDigest.Of(report.LevelOf(SubjectLevel.District), facts), select(report));
        }
    }

    /// <summary>What came by of areas.</summary>
    public UpperAreas Above => above;

    /// <summary>Adds areas that were not among the parts, as when partial results are put together.</summary>
    /// <exception cref="InvalidFactsException">An area comes twice, or the parts are not of one year.</exception>
    public void Add(UpperAreas.Part part) => above.Add(part);

    /// <summary>Adds a district that somebody else has judged.</summary>
    /// <exception cref="InvalidFactsException">The district comes twice.</exception>
    public void Add(DistrictDigest district) => above.Add(district);

    /// <summary>Judges cities and provinces by all districts that came.</summary>
    /// <exception cref="Compliance.Standards.StandardDefinitionException">A standard of theirs rests on something below districts.</exception>
    public ComplianceReport JudgeAreas(CancellationToken cancellationToken) => areas.Judge(above, cancellationToken);
}
