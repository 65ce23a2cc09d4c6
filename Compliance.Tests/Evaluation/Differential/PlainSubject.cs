namespace Compliance.Tests.Evaluation.Differential;

/// <summary>A subject as plain numbers by name: stages and localities by position, yes as 1, nothing reported as null.</summary>
/// <param name="Code">The code.</param>
/// <param name="Place">The code of the area that decides whom a document reaches.</param>
/// <param name="Facts">The numbers.</param>
internal sealed record PlainSubject(string Code, string Place, Dictionary<string, decimal?> Facts)
{
    /// <summary>Values that stand for all others: every one of a choice, and for a number none, one and more than any limit.</summary>
    public static decimal[] Extremes(string name) => name switch
    {
        "stage" or "schoolStage" => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        "locality" => [0, 1, 2],
        "rotated" => [0, 1],
        _ => [0, 1, 1_000_000],
    };
}
