using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Quantities;
using Compliance.Standards.Sentences;
using Microsoft.Extensions.Logging;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>Activity, meter and log tell counts and days, and nothing about any subject.</summary>
[NonParallelizable]
public sealed class EvaluationTelemetryTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);

    /// <summary>Codes and names that occur nowhere else, so that a leak is seen.</summary>
    private static readonly string[] Secrets = ["S-77881", "王某某校长", "机密小学", "P-99001", "和平区甲", "210183", "4711"];

    private static readonly FactSet Facts = new FactSetBuilder()
        .Add(new District { Code = "210183", Name = "和平区甲" })
        .Add(new School { Code = "S-77881", Name = "机密小学", DistrictCode = "210183", Students = 4711, Stage = SchoolStage.Primary })
        .Add(new School { Code = "S-77881-2", Name = "机密小学二", DistrictCode = "210183" })
        .Add(new Principal { Code = "P-99001", Name = "王某某校长", SchoolCode = "S-77881", ConsecutiveYearsInPost = 13.Years() })
        .Build();

    private static readonly Compliance.Standards.StandardPack Pack = new MadeUpPack()
        .With(Every<School>.Must(s => s.Students).BeAtMost(2000))
        .With(Every<Principal>.Must(p => p.ConsecutiveYearsInPost).BeAtMost(12.Years()))
        .Build();

    [Test]
    public void An_activity_tells_subjects_standards_day_and_violations()
    {
        var stopped = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == EvaluationTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var mine = new Activity("test").Start();

        ComplianceEvaluator.Create(Pack).Evaluate(Facts, Day);

        var activity = stopped.Single(each => each.ParentId == mine.Id);
        Assert.That(activity.OperationName, Is.EqualTo("compliance.evaluate"));
        Assert.That(
            activity.TagObjects.Select(tag => $"{tag.Key}={Convert.ToString(tag.Value, CultureInfo.InvariantCulture)}"),
            Is.EquivalentTo(["compliance.subjects=4", "compliance.standards=2", "compliance.as_of=2025-06-30", "compliance.violations=2"]));
    }

    [Test]
    public void A_meter_counts_evaluations_subjects_and_violations_and_records_a_duration()
    {
        var seen = new ConcurrentQueue<(string Name, double Value, int Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == EvaluationTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, tags.Length)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, tags.Length)));
        listener.Start();

        ComplianceEvaluator.Create(Pack).Evaluate(Facts, Day);

        Assert.That(seen, Does.Contain(("compliance.evaluations", 1d, 0)));
        Assert.That(seen, Does.Contain(("compliance.subjects", 4d, 0)));
        Assert.That(seen, Does.Contain(("compliance.violations", 2d, 0)));
        Assert.That(seen.Where(each => each.Name == "compliance.evaluation.duration").Select(each => each.Value), Is.Not.Empty.And.All.Positive);
        Assert.That(seen.Select(each => each.Tags), Is.All.Zero);
    }

    [Test]
    public void A_log_line_tells_counts_and_no_code_name_or_value_of_a_subject()
    {
        var logger = new CapturingLogger();
        var report = ComplianceEvaluator.Create([Pack], new EvaluatorOptions(), logger).Evaluate(Facts, Day);

        Assert.That(report.Totals.Violations, Is.EqualTo(2));
        var line = logger.Lines.Single();
        Assert.That(line.Level, Is.EqualTo(LogLevel.Information));
        Assert.That(line.Text, Does.StartWith("Judged 4 subjects by 2 standards as of ").And.EndWith("ms: 2 violations, 1 undecided."));
        foreach (var secret in Secrets)
        {
            Assert.That(line.Text, Does.Not.Contain(secret));
            Assert.That(line.Values, Has.None.Contains(secret));
        }
    }

    [Test]
    public void A_logger_that_is_not_enabled_is_not_written_to()
    {
        var logger = new CapturingLogger { Enabled = false };
        ComplianceEvaluator.Create([Pack], new EvaluatorOptions(), logger).Evaluate(Facts, Day);
        Assert.That(logger.Lines, Is.Empty);
    }
}
