namespace Compliance.Evaluation.Determinations;

/// <summary>What became of one part of a determination.</summary>
/// <param name="Standard">The id of the part.</param>
/// <param name="Verdict">
/// <see cref="Verdict.Met"/>, <see cref="Verdict.NotMet"/>, <see cref="Verdict.NotApplicable"/> or <see cref="Verdict.Indeterminate"/>; the last too when no pack holds
/// the standard. A part that is due later counts as it stands today.
/// </param>
/// <param name="Causes">The assessments that are not met: of the subject, or of the units below. Empty unless the part is not met.</param>
/// <param name="IsBelowFloor">Whether the part falls short even of the share of its threshold that the rest must reach.</param>
/// <param name="IsVeto">Whether the part decides alone when it is not met.</param>
public sealed record PartResult(string Standard, Verdict Verdict, IReadOnlyList<Assessment> Causes, bool IsBelowFloor, bool IsVeto);
