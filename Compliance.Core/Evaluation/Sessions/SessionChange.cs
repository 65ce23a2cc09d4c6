namespace Compliance.Evaluation.Sessions;

/// <summary>What a change of facts or a transaction of several did to the assessments. Immutable and thread-safe.</summary>
public sealed class SessionChange
{
    private readonly Lazy<IReadOnlyList<AssessmentChange>> assessments;

    internal SessionChange(SessionSnapshot before, SessionSnapshot after, Func<IReadOnlyList<AssessmentChange>> assessments)
    {
        Before = before;
        After = after;
        this.assessments = new Lazy<IReadOnlyList<AssessmentChange>>(assessments);
    }

    /// <summary>The session before it.</summary>
    public SessionSnapshot Before { get; }

    /// <summary>The session after it.</summary>
    public SessionSnapshot After { get; }

    /// <summary>
    /// The assessments that changed, areas after what lies in them: those with another verdict, another value of a fact that they read, another measured value or another
    /// attestation, and those of subjects that came or went. What is not applicable before and after is left out.
    /// </summary>
    public IReadOnlyList<AssessmentChange> Assessments => assessments.Value;
}
