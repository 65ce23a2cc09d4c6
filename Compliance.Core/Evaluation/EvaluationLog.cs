using Microsoft.Extensions.Logging;

namespace Compliance.Evaluation;

/// <summary>The log lines of evaluations. Apart from the meter, so that nothing is prepared for a logger that does not listen.</summary>
internal static partial class EvaluationLog
{
    [LoggerMessage(1, LogLevel.Information, "Judged {Subjects} subjects by {Standards} standards as of {AsOf} in {Milliseconds} ms: {Violations} violations, {Indeterminate} undecided.")]
    public static partial void Completed(
        ILogger logger, int subjects, int standards, DateOnly asOf, double milliseconds, long violations, long indeterminate);

    [LoggerMessage(2, LogLevel.Information, "Judged {Subjects} subjects as of {AsOf} in {Milliseconds} ms and looked for violations only: {Violations} found.")]
    public static partial void FoundViolations(ILogger logger, int subjects, DateOnly asOf, double milliseconds, long violations);
}
