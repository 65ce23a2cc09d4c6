using Compliance.Facts;

namespace Compliance.Evaluation.Sessions;

/// <summary>
/// An assessment before and after a change. Both are made when they are asked for, from the states of then, which stay as they were.
/// </summary>
public sealed class AssessmentChange
{
    private readonly Lazy<Assessment?> before;
    private readonly Lazy<Assessment?> after;

    internal AssessmentChange(string standardId, SubjectLevel level, string subjectCode, Func<Assessment?> before, Func<Assessment?> after)
    {
        StandardId = standardId;
        Level = level;
        SubjectCode = subjectCode;
        this.before = new Lazy<Assessment?>(before);
        this.after = new Lazy<Assessment?>(after);
    }

    /// <summary>The id of the standard.</summary>
    public string StandardId { get; }

    /// <summary>The level of the subject.</summary>
    public SubjectLevel Level { get; }

    /// <summary>The code of the subject.</summary>
    public string SubjectCode { get; }

    /// <summary>What the standard said before; <see langword="null"/> when there was no such subject.</summary>
    public Assessment? Before => before.Value;

    /// <summary>What it says now; <see langword="null"/> when the subject is gone.</summary>
    public Assessment? After => after.Value;

    /// <summary>The standard, the subject and both verdicts in one line, such as <c>CN-STAFF14-1 511102001: NotMet -> Met</c>.</summary>
    public override string ToString() => $"{StandardId} {SubjectCode}: {Before?.Verdict.ToString() ?? "none"} -> {After?.Verdict.ToString() ?? "none"}";
}
