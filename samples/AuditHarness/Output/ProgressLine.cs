using System.Globalization;
using Compliance.Evaluation;

namespace AuditHarness.Output;

/// <summary>One line on the error output that says how far an evaluation has come, once it takes longer than a moment.</summary>
internal sealed class ProgressLine(TextWriter error, TimeProvider clock) : IProgress<EvaluationProgress>
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    private readonly Lock gate = new();
    private readonly long started = clock.GetTimestamp();
    private TimeSpan drawn;

    public void Report(EvaluationProgress value)
    {
        lock (gate)
        {
            var elapsed = clock.GetElapsedTime(started);
            if (elapsed - drawn >= Moment)
            {
                drawn = elapsed;
                error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.Done:N0} / {value.Total:N0}"));
            }
        }
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (drawn > TimeSpan.Zero)
        {
            error.Write("\r\u001b[K");
        }
    }
}
