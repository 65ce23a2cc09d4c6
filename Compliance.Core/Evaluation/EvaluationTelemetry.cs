using System.Diagnostics;
using System.Diagnostics.Metrics;
using Compliance.Facts;
using Compliance.Standards;
using Microsoft.Extensions.Logging;

namespace Compliance.Evaluation;

/// <summary>
/// The activity, meter and log lines of evaluations: counts, days and durations, never a name, code or value of a subject.
/// </summary>
public static class EvaluationTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "Compliance";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Evaluations = Meter.CreateCounter<long>("compliance.evaluations", "{evaluation}", "Evaluations completed.");
    private static readonly Counter<long> Subjects = Meter.CreateCounter<long>("compliance.subjects", "{subject}", "Subjects judged.");
    private static readonly Counter<long> Violations = Meter.CreateCounter<long>("compliance.violations", "{violation}", "Violations found.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("compliance.evaluation.duration", "s", "Duration of an evaluation.");

    internal static Measurement Begin(FactSet facts, DateOnly asOf, IReadOnlyList<StandardPack> packs, ILogger logger)
    {
        var activity = Source.StartActivity("compliance.evaluate");
        activity?.SetTag("compliance.subjects", facts.Count);
        activity?.SetTag("compliance.standards", packs.Sum(pack => pack.Slots.Count()));
        activity?.SetTag("compliance.as_of", asOf.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        return new Measurement(activity, logger, Duration.Enabled || logger.IsEnabled(LogLevel.Information) ? Stopwatch.GetTimestamp() : 0);
    }

    internal sealed class Measurement(Activity? activity, ILogger logger, long started) : IDisposable
    {
        public void Complete(ComplianceReport report) => Complete(
            report.Facts,
            () => report.Totals.Violations,
            milliseconds => EvaluationLog.Completed(
                logger, report.Facts.Count, report.StandardCount, report.AsOf, milliseconds, report.Totals.Violations, report.Totals.Indeterminate));

        public void Complete(ViolationList found) => Complete(
            found.Facts, () => found.Count, milliseconds => EvaluationLog.FoundViolations(logger, found.Facts.Count, found.AsOf, milliseconds, found.Count));

        /// <summary>Counting verdicts reads every outcome once more, so it is done only for somebody who listens.</summary>
        private void Complete(FactSet facts, Func<long> violations, Action<double> log)
        {
            Evaluations.Add(1);
            Subjects.Add(facts.Count);
            if (Violations.Enabled)
            {
                Violations.Add(violations());
            }

            if (activity is { IsAllDataRequested: true })
            {
                activity.SetTag("compliance.violations", violations());
            }

            if (started == 0)
            {
                return;
            }

            var elapsed = Stopwatch.GetElapsedTime(started);
            Duration.Record(elapsed.TotalSeconds);
            if (logger.IsEnabled(LogLevel.Information))
            {
                log(elapsed.TotalMilliseconds);
            }
        }

        public void Dispose() => activity?.Dispose();
    }
}
