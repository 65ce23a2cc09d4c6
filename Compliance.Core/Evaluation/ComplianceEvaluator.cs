using System.Runtime.CompilerServices;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Determinations;
using Compliance.Evaluation.RollUp;
using Compliance.Evaluation.Sessions;
using Compliance.Evaluation.Streaming;
using Compliance.Facts;
using Compliance.Standards;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Compliance.Evaluation;

/// <summary>
/// Judges facts by standards. Make one and share it between threads: it holds no state but the compiled standards, and reads no clock; the day is an argument.
/// </summary>
/// <example><code>
/// var evaluator = ComplianceEvaluator.Create(NationalStandards.Pack, LeshanStandards.Pack);
/// var report = evaluator.Evaluate(facts, new DateOnly(2025, 12, 31));
/// foreach (var violation in report.Violations)
/// {
///     Console.WriteLine(violation.Describe(Language.English));
/// }
/// </code></example>
public sealed class ComplianceEvaluator
{
    private readonly EvaluatorOptions options;
    private readonly ILogger logger;
    private readonly ReachedPrograms programs;

    private ComplianceEvaluator(IReadOnlyList<StandardPack> packs, EvaluatorOptions options, ILogger logger)
    {
        Packs = packs;
        this.options = options;
        this.logger = logger;
        programs = new ReachedPrograms(packs);
    }

    /// <summary>The packs, in the order given.</summary>
    public IReadOnlyList<StandardPack> Packs { get; }

    /// <summary>Makes an evaluator.</summary>
    /// <param name="packs">The packs to judge by; at least one, each name once.</param>
    /// <exception cref="ArgumentException">No pack, or a name twice.</exception>
    public static ComplianceEvaluator Create(params StandardPack[] packs) => Create(packs, new EvaluatorOptions());

    /// <summary>Makes an evaluator with options.</summary>
    /// <param name="packs">The packs to judge by; at least one, each name once.</param>
    /// <param name="options">How it works.</param>
    /// <param name="logger">Where it logs counts and durations; never names, codes or values of subjects.</param>
    /// <exception cref="ArgumentException">No pack, or a name twice, or a degree of parallelism that is neither -1 nor above zero.</exception>
    public static ComplianceEvaluator Create(IEnumerable<StandardPack> packs, EvaluatorOptions options, ILogger<ComplianceEvaluator>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(packs);
        ArgumentNullException.ThrowIfNull(options);
        StandardPack[] list = [.. packs];
        if (list.Length == 0)
        {
            throw new ArgumentException("At least one pack of standards is needed. 至少需要一个标准包。", nameof(packs));
        }

        if (list.GroupBy(pack => pack.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The pack {twice.Key} is given twice. 标准包 {twice.Key} 重复。", nameof(packs));
        }

        if (options.MaxDegreeOfParallelism is 0 or < -1)
        {
            throw new ArgumentException("MaxDegreeOfParallelism is -1 or above zero. 并行度应为 -1 或正数。", nameof(options));
        }

        return new ComplianceEvaluator(list, options, (ILogger?)logger ?? NullLogger.Instance);
    }

    /// <summary>Judges every subject by every standard of its level.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="asOf">The day for which to judge: it decides what is in force and what is due.</param>
    /// <param name="progress">Told from time to time how many subjects are judged; may be called from several threads.</param>
    /// <param name="cancellationToken">Stops the evaluation between steps of some thousand subjects.</param>
    /// <returns>The report; the same, byte for byte, whatever the number of threads.</returns>
    /// <exception cref="OperationCanceledException">The evaluation was stopped.</exception>
    public ComplianceReport Evaluate(
        FactSet facts, DateOnly asOf, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Evaluate(facts, asOf, options, progress, cancellationToken);
    }

    /// <summary>
    /// Judges a country part by part, in memory bounded by the parts under way and one small record for each district. A part holds whole districts with everything that
    /// lies in them; provinces and cities, with what was attested of them, may stand in any part, also alone.
    /// </summary>
    /// <param name="parts">The parts, in any order; each subject stands in one of them.</param>
    /// <param name="asOf">The day for which to judge.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <returns>
    /// A report for each part, in their order, on everything but cities and provinces; then one on all cities and provinces, by the values and outcomes of the districts. Together
    /// they say what one <see cref="Evaluate(FactSet, DateOnly, IProgress{EvaluationProgress}?, CancellationToken)"/> of everything says, save that the last one explains no
    /// verdict, and shows no indicative value, below the districts: those who want that find it in the report of the district.
    /// </returns>
    /// <exception cref="Facts.Building.InvalidFactsException">A district, city or province comes twice, or the parts are not of one year.</exception>
    /// <exception cref="StandardDefinitionException">Definitions are faulty, or a standard of cities or provinces rests on one of something below districts.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was stopped.</exception>
    /// <example><code>
    /// await foreach (ComplianceReport report in evaluator.EvaluateAsync(districtByDistrict, new DateOnly(2025, 12, 31)))
    /// {
    ///     ReportJson.Write(report, output);
    /// }
    /// </code></example>
    public async IAsyncEnumerable<ComplianceReport> EvaluateAsync(
        IAsyncEnumerable<FactSet> parts, DateOnly asOf, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var stream = Stream(asOf);
        await foreach (var report in stream.JudgeAsync(parts, report => report, cancellationToken).ConfigureAwait(false))
        {
            yield return report;
        }

        yield return stream.JudgeAreas(cancellationToken);
    }

    /// <summary>Begins an evaluation part by part.</summary>
    internal StreamEvaluation Stream(DateOnly asOf) => new(
        options, (facts, how, cancellationToken) => Evaluate(facts, asOf, how, progress: null, cancellationToken), new AreaEvaluation(Packs, options, programs, asOf));

    private ComplianceReport Evaluate(
        FactSet facts, DateOnly asOf, EvaluatorOptions options, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken)
    {
        using var measurement = EvaluationTelemetry.Begin(facts, asOf, Packs, logger);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        var prepared = programs.For(facts, parallel);
        var areas = new RolledUpFacts(facts);
        var attestations = new AttestationBook(facts, asOf, Packs);
        var report = new ComplianceReport(
            facts, asOf, Packs, JudgeAll(facts, asOf, options, areas, prepared, attestations, parallel, progress), () => [.. areas.Findings(), .. attestations.Findings]);
        measurement.Complete(report);
        return report;
    }

    /// <summary>
    /// Looks for violations and nothing else: standards that are not in force, advise or are not due yet are not judged, but for those that others rest on. The quickest
    /// answer to the question of what is wrong.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="asOf">The day for which to judge: it decides what is in force and what is due.</param>
    /// <param name="progress">Told from time to time how many subjects are judged; may be called from several threads.</param>
    /// <param name="cancellationToken">Stops the evaluation between steps of some thousand subjects.</param>
    /// <returns>The same as <see cref="ComplianceReport.Violations"/> of the whole evaluation.</returns>
    /// <exception cref="OperationCanceledException">The evaluation was stopped.</exception>
    public ViolationList FindViolations(
        FactSet facts, DateOnly asOf, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var measurement = EvaluationTelemetry.Begin(facts, asOf, Packs, logger);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism, CancellationToken = cancellationToken };
        var prepared = programs.ForViolations(facts, asOf, parallel);
        var areas = new RolledUpFacts(facts);
        var levels = JudgeAll(facts, asOf, options, areas, prepared, new AttestationBook(facts, asOf, Packs), parallel, progress);
        var found = new ViolationList(facts, asOf, levels);
        measurement.Complete(found);
        return found;
    }

    private LevelOutcomes[] JudgeAll(
        FactSet facts, DateOnly asOf, EvaluatorOptions options, RolledUpFacts areas, LevelProgram[] prepared, AttestationBook attestations,
        ParallelOptions parallel, IProgress<EvaluationProgress>? progress)
    {
        var levels = new EvaluationRun(facts, prepared, attestations, options, parallel, progress).Judge(areas);
        if (facts.Attestations.Count > 0)
        {
            Array.ForEach(levels, level => level.Enter(attestations));
        }

        new DeterminationRun(facts, prepared, levels, new Outcomes(facts, levels, asOf, options.CompileFrom, programs.Parts), parallel).Judge(facts.Ranges);
        return levels;
    }

    /// <summary>Evaluates facts and goes on judging while they change.</summary>
    /// <param name="facts">The facts to begin with.</param>
    /// <param name="asOf">The day for which to judge.</param>
    /// <param name="options">How the session works.</param>
    /// <returns>The session.</returns>
    /// <exception cref="StandardDefinitionException">A definition that the facts need is faulty; the exception lists every fault.</exception>
    public ComplianceSession OpenSession(FactSet facts, DateOnly asOf, SessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new ComplianceSession(this, facts, asOf, options ?? new SessionOptions());
    }

    /// <summary>The programs by which some facts were judged.</summary>
    internal LevelProgram[] ProgramsFor(FactSet facts) => programs.For(facts, new ParallelOptions { MaxDegreeOfParallelism = options.MaxDegreeOfParallelism });
}
