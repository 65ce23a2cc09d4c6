using System.Collections;
using Compliance.Facts;
using Compliance.Standards;

namespace Compliance.Evaluation;

/// <summary>
/// The violations of some facts on one day and nothing else: the same assessments in the same order as <see cref="ComplianceReport.Violations"/>. Immutable and
/// thread-safe; each assessment is made when it is enumerated.
/// </summary>
/// <example><code>
/// foreach (var violation in evaluator.FindViolations(facts, new DateOnly(2025, 12, 31)))
/// {
///     Console.WriteLine(violation.Describe(Language.English));
/// }
/// </code></example>
public sealed class ViolationList : IEnumerable<Assessment>
{
    private readonly IReadOnlyList<LevelOutcomes> levels;
    private readonly Lazy<long> count;

    internal ViolationList(FactSet facts, DateOnly asOf, IReadOnlyList<LevelOutcomes> levels)
    {
        Facts = facts;
        AsOf = asOf;
        this.levels = levels;
        count = new Lazy<long>(() => levels.Sum(level => level.CountNotMet(CanBeViolated)));
    }

    /// <summary>The day for which it was judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The facts, as they were given.</summary>
    public FactSet Facts { get; }

    /// <summary>How many there are; counted without making an assessment.</summary>
    public long Count => count.Value;

    /// <inheritdoc/>
    public IEnumerator<Assessment> GetEnumerator() =>
        levels.SelectMany(level => level.Reached(AsOf, (slot, verdict) => verdict == Verdict.NotMet && CanBeViolated(slot))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What these rest on may be neither due nor binding.</summary>
    private bool CanBeViolated(StandardSlot slot) => VerdictRule.CanBeViolated(slot, AsOf);
}
