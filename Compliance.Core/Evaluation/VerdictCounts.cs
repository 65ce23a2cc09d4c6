namespace Compliance.Evaluation;

/// <summary>How many assessments ended in each verdict.</summary>
/// <param name="Met">Met.</param>
/// <param name="NotMet">Not met and due: violations, advisories and parts of determinations together.</param>
/// <param name="NotYetDue">Not met and not yet due.</param>
/// <param name="NotApplicable">Not applicable.</param>
/// <param name="Indeterminate">Undecided for want of facts.</param>
/// <param name="Violations">Those of <paramref name="NotMet"/> that are violations.</param>
/// <param name="Components">Those of <paramref name="NotMet"/> that are only parts of a determination.</param>
public readonly record struct VerdictCounts(
    long Met, long NotMet, long NotYetDue, long NotApplicable, long Indeterminate, long Violations, long Components = 0)
{
    /// <summary>Those of <see cref="NotMet"/> that are advisories.</summary>
    public long Advisories => NotMet - Violations - Components;

    /// <summary>All of them.</summary>
    public long Total => Met + NotMet + NotYetDue + NotApplicable + Indeterminate;

    /// <summary>The sum of two counts.</summary>
    public static VerdictCounts operator +(VerdictCounts left, VerdictCounts right) => new(
        left.Met + right.Met, left.NotMet + right.NotMet, left.NotYetDue + right.NotYetDue, left.NotApplicable + right.NotApplicable,
        left.Indeterminate + right.Indeterminate, left.Violations + right.Violations,
        left.Components + right.Components);

    /// <summary>What remains of counts when others are taken away.</summary>
    public static VerdictCounts operator -(VerdictCounts left, VerdictCounts right) => new(
        left.Met - right.Met, left.NotMet - right.NotMet, left.NotYetDue - right.NotYetDue, left.NotApplicable - right.NotApplicable,
        left.Indeterminate - right.Indeterminate, left.Violations - right.Violations,
        left.Components - right.Components);

    /// <summary>What remains when other counts are taken away, for languages without operators.</summary>
    /// <param name="other">The counts to take away.</param>
    public VerdictCounts Subtract(VerdictCounts other) => this - other;

    /// <summary>The sum of two counts, for languages without operators.</summary>
    /// <param name="other">The counts to add.</param>
    public VerdictCounts Add(VerdictCounts other) => this + other;
}
