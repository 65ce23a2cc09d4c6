namespace Compliance.Evaluation.Sessions;

/// <summary>How a session works.</summary>
public sealed record SessionOptions
{
    /// <summary>
    /// Whether everything is evaluated anew after every change and compared with what the session made of it. For tests and for whoever suspects a fault: it takes as
    /// long as an evaluation.
    /// </summary>
    public bool VerifyEveryChange { get; init; }
}
