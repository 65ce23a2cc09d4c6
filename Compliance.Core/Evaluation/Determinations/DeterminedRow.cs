namespace Compliance.Evaluation.Determinations;

/// <summary>A subject and the judge of a standard that rests on others.</summary>
internal sealed record DeterminedRow(DeterminationJudge Judge, int Row);
