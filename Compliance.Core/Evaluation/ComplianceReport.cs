using Compliance.Evaluation.Demands;
using Compliance.Evaluation.Indications;
using Compliance.Facts;
using Compliance.Facts.Columns;
using Compliance.Standards;

namespace Compliance.Evaluation;

/// <summary>
/// The result of an evaluation: every standard against every subject of its level, on one day. Immutable and thread-safe. The order is fixed: provinces,
/// cities, districts, institutions, schools, principals, teachers; each in the order of the <see cref="FactSet"/>; each subject's standards in the order of
/// the packs.
/// </summary>
public sealed class ComplianceReport
{
    private readonly IReadOnlyList<LevelOutcomes> levels;
    private readonly FactTable? districtsBelow;
    private readonly Lazy<IReadOnlyList<Finding>> findings;
    private readonly Lazy<(StandardSlot Slot, VerdictCounts Counts)[]> columns;
    private readonly Lazy<VerdictCounts> totals;

    /// <param name="facts">The facts.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="packs">The packs.</param>
    /// <param name="levels">The outcomes, by level.</param>
    /// <param name="findings">What was found in the data.</param>
    /// <param name="districtsBelow">The districts where others report on them; null where they are among the facts.</param>
    internal ComplianceReport(
        FactSet facts, DateOnly asOf, IReadOnlyList<StandardPack> packs, IReadOnlyList<LevelOutcomes> levels, Func<IReadOnlyList<Finding>> findings,
        FactTable? districtsBelow = null)
    {
        this.districtsBelow = districtsBelow;
        Facts = facts;
        AsOf = asOf;
        Packs = packs;
        this.findings = new Lazy<IReadOnlyList<Finding>>(findings);
        this.levels = levels;
        columns = new Lazy<(StandardSlot Slot, VerdictCounts Counts)[]>(CountColumns);
        totals = new Lazy<VerdictCounts>(() => Columns.Aggregate(default(VerdictCounts), (sum, column) => sum + column.Counts));
    }

    /// <summary>The day for which it was judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The facts, as they were given.</summary>
    public FactSet Facts { get; }

    /// <summary>The packs that were applied, in order.</summary>
    public IReadOnlyList<StandardPack> Packs { get; }

    /// <summary>The standards that were applied, in the order of the packs; reads the sentences that no subject needed. To count them, use <see cref="StandardCount"/>.</summary>
    public IEnumerable<Standard> Standards => Packs.SelectMany(pack => pack.Standards);

    /// <summary>How many standards were applied, measured and attested.</summary>
    public int StandardCount => Packs.Sum(pack => pack.Slots.Count());

    /// <summary>The documents that reach at least one of the subjects on the day, in the order of the packs.</summary>
    public IReadOnlyList<PolicyDocument> ReachingDocuments =>
    [
        .. from pack in Packs
           from register in pack.Registers
           where Columns.Any(column => ReferenceEquals(column.Slot.Document, register.Document) && column.Counts is var counts && counts.Total > counts.NotApplicable)
           select register.Document,
    ];

    /// <summary>Every assessment, made one at a time as it is enumerated.</summary>
    public IEnumerable<Assessment> Assessments => levels.SelectMany(level => level.Assessments(AsOf, _ => true));

    /// <summary>The assessments that are not met and due, whose clause is mandatory or a target.</summary>
    public IEnumerable<Assessment> Violations =>
        Where((slot, verdict) => verdict == Verdict.NotMet && VerdictRule.KindOf(slot.Clause.Modality) == BreachKind.Violation);

    /// <summary>The assessments that are not met, whose clause strives, holds in principle or encourages.</summary>
    public IEnumerable<Assessment> Advisories =>
        Where((slot, verdict) => verdict == Verdict.NotMet && VerdictRule.KindOf(slot.Clause.Modality) == BreachKind.Advisory);

    /// <summary>
    /// The assessments by measured standards that are indeterminate for want of facts. Those by attested standards are only counted, in <see cref="Unattested"/>:
    /// where nobody has begun to attest, they are every subject times every clause.
    /// </summary>
    public IEnumerable<Assessment> Undecided => Where((slot, verdict) => verdict == Verdict.Indeterminate && !slot.IsAttested);

    /// <summary>How many assessments by attested standards are indeterminate: nobody has attested, or a fact of the scope was not reported.</summary>
    public long Unattested => Columns.Where(column => column.Slot.IsAttested).Sum(column => column.Counts.Indeterminate);

    /// <summary>What an inspector should know of the data, areas from above to below.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;

    /// <summary>The counts over everything.</summary>
    public VerdictCounts Totals => totals.Value;

    /// <summary>The assessments with one of some verdicts.</summary>
    /// <param name="verdicts">The verdicts wanted.</param>
    public IEnumerable<Assessment> With(params Verdict[] verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return verdicts.Contains(Verdict.NotApplicable)
            ? levels.SelectMany(level => level.Assessments(AsOf, verdicts.Contains))
            : Where((_, verdict) => verdicts.Contains(verdict));
    }

    /// <summary>The counts of one standard over all subjects of its level.</summary>
    /// <param name="standard">A standard of one of the <see cref="Packs"/>.</param>
    /// <exception cref="ArgumentException">The standard was not applied.</exception>
    public VerdictCounts CountsOf(Standard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        foreach (var (slot, counts) in columns.Value)
        {
            if (slot.Holds(standard))
            {
                return counts;
            }
        }

        throw new ArgumentException($"{standard.Id} was not applied in this evaluation. 本次评估未采用该标准。", nameof(standard));
    }

    /// <summary>The counts of one level: all its subjects over all its standards.</summary>
    /// <param name="level">The level.</param>
    /// <returns>All zero when there is no subject of the level.</returns>
    public VerdictCounts CountsOf(SubjectLevel level) => Columns
        .Where(column => column.Slot.Clause.Level == level)
        .Aggregate(default(VerdictCounts), (sum, column) => sum + column.Counts);

    /// <summary>The counts of one subject over all standards of its level.</summary>
    /// <param name="level">The level.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns><see langword="null"/> when there is no such subject.</returns>
    public VerdictCounts? CountsOf(SubjectLevel level, string code) =>
        RowOf(level, code) is { } row ? LevelOf(level).CountRows([row], AsOf) : null;

    /// <summary>What one standard says of one subject.</summary>
    /// <param name="standardId">The id of the standard.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns><see langword="null"/> when the standard was not applied or there is no such subject on its level.</returns>
    public Assessment? Find(string standardId, string code)
    {
        foreach (var level in levels)
        {
            if (RowOf(level.Level, code) is { } row && level.Find(row, standardId, AsOf) is { } assessment)
            {
                return assessment;
            }
        }

        return null;
    }

    /// <summary>What the measured standards that reach a subject ask of it, metric by metric: which of them binds, and how the others stand to it.</summary>
    /// <param name="level">The level of the subject.</param>
    /// <param name="code">The code of the subject.</param>
    /// <returns>The metrics in the order of the packs; empty when there is no such subject.</returns>
    public IReadOnlyList<MetricDemands> DemandsOn(SubjectLevel level, string code) => RowOf(level, code) is { } row
        ? DemandComparison.Of(LevelOf(level).MeasuredAt(row, AsOf))
        : [];

    /// <summary>
    /// Every metric in which several measured standards ask something of the same subjects: which of them binds and how the others stand to it, so that one sees where
    /// documents differ. In the order of the levels, then of the packs.
    /// </summary>
    public IEnumerable<SharedMetric> SharedMetrics => levels.SelectMany(level => SharedMetricFinder.On(level, AsOf));

    /// <summary>
    /// The measure of a standard on the units below one that answers to it, where the register says that it makes sense there: information on who pulls the unit down,
    /// never a verdict.
    /// </summary>
    /// <param name="standard">A measured standard of areas.</param>
    /// <param name="code">The code of the area that answers to it.</param>
    /// <returns>Level by level, the worst first; empty when the code is none of an area, or the standard can not be measured below.</returns>
    public IEnumerable<IndicativeValue> IndicationsBelow(MeasuredStandard standard, string code)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return IndicativeValues.Of(standard, code, level => level == SubjectLevel.District && districtsBelow is not null ? districtsBelow : LevelOf(level).Facts);
    }

    /// <summary>The same for an assessment: where a measured standard is not met, or not met yet, who below pulls the area down.</summary>
    /// <param name="assessment">An assessment of this report.</param>
    /// <returns>Level by level, the worst first; empty for any other verdict, and where the standard can not be measured below.</returns>
    public IEnumerable<IndicativeValue> IndicationsBelow(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment is { Standard: MeasuredStandard standard, Verdict: Verdict.NotMet or Verdict.NotYetDue }
            ? IndicationsBelow(standard, assessment.Subject.Code)
            : [];
    }

    /// <summary>The outcomes of a level as stored, a row per subject and a column per standard.</summary>
    internal ReadOnlySpan<byte> OutcomesOf(SubjectLevel level) => LevelOf(level).Bytes;

    /// <summary>Every standard with its counts, in the order of the packs; reads no sentence.</summary>
    internal IReadOnlyList<(StandardSlot Slot, VerdictCounts Counts)> Columns => columns.Value;

    private (StandardSlot Slot, VerdictCounts Counts)[] CountColumns()
    {
        // The counts of a level are those of its slots in the same order.
        var counts = levels.Select(level => level.CountColumns(AsOf)).ToArray();
        var next = new int[levels.Count];
        return [.. Packs.SelectMany(pack => pack.Slots).Select(slot => (slot, counts[(int)slot.Clause.Level][next[(int)slot.Clause.Level]++]))];
    }

    /// <summary>Those of the documents that reach something; no other verdict than not applicable comes from the rest.</summary>
    private IEnumerable<Assessment> Where(Func<StandardSlot, Verdict, bool> wanted) => levels.SelectMany(level => level.Reached(AsOf, wanted));

    /// <summary>The outcomes of a level.</summary>
    internal LevelOutcomes LevelOf(SubjectLevel level) => levels[(int)level];

    private int? RowOf(SubjectLevel level, string code)
    {
        var facts = LevelOf(level).Facts;
        for (var row = 0; row < facts.Count; row++)
        {
            if (facts.CodeOf(row) == code)
            {
                return row;
            }
        }

        return null;
    }
}
