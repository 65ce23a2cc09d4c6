namespace Compliance.Evaluation;

/// <summary>How far an evaluation has come.</summary>
/// <param name="Done">Subjects judged so far.</param>
/// <param name="Total">Subjects in all.</param>
public readonly record struct EvaluationProgress(int Done, int Total);
