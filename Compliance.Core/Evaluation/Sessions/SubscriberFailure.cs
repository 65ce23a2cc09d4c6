namespace Compliance.Evaluation.Sessions;

/// <summary>A subscriber of a session threw. The change that it was told of stands, and the other subscribers were told too.</summary>
/// <param name="Change">The change.</param>
/// <param name="Exception">What it threw.</param>
public sealed record SubscriberFailure(SessionChange Change, Exception Exception);
