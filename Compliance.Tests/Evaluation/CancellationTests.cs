using Compliance.Evaluation;
using Compliance.Facts;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

public sealed class CancellationTests
{
    private static readonly DateOnly Day = new(2025, 6, 30);
    private static readonly FactSet Facts = ManySchools.Of(20_000);

    [Test]
    public void An_evaluation_that_was_cancelled_before_it_began_does_not_begin()
    {
        var progress = new Recorder();
        Assert.That(
            () => ManySchools.AllPacks(new EvaluatorOptions()).Evaluate(Facts, Day, progress, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(progress.Reports, Is.Empty);
    }

    [TestCase(1)]
    [TestCase(4)]
    public void An_evaluation_stops_between_two_steps(int threads)
    {
        using var source = new CancellationTokenSource();
        var progress = new Recorder(source.Cancel);
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = threads });
        Assert.That(() => evaluator.Evaluate(Facts, Day, progress, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(progress.Reports.Max(report => report.Done), Is.LessThan(Facts.Count));
    }

    [Test]
    public void An_evaluator_that_was_stopped_works_again()
    {
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions());
        Assert.That(() => evaluator.Evaluate(Facts, Day, null, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(evaluator.Evaluate(Facts, Day).Totals.Total, Is.GreaterThan(0));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void Progress_counts_subjects_up_to_all_of_them(int threads)
    {
        var progress = new Recorder();
        ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = threads }).Evaluate(Facts, Day, progress);
        var reports = progress.Reports.OrderBy(report => report.Done).ToArray();
        Assert.That(reports, Has.Length.GreaterThan(5));
        Assert.That(reports.Select(report => report.Done), Is.Unique.And.All.Positive);
        Assert.That(reports[^1], Is.EqualTo(new EvaluationProgress(Facts.Count, Facts.Count)));
        Assert.That(reports.Select(report => report.Total), Is.All.EqualTo(Facts.Count));
    }

    /// <summary>Notes each report on the thread that makes it, unlike <see cref="Progress{T}"/>, which posts them elsewhere.</summary>
    private sealed class Recorder(Action? onReport = null) : IProgress<EvaluationProgress>
    {
        private readonly List<EvaluationProgress> reports = [];

        public IReadOnlyList<EvaluationProgress> Reports => reports;

        public void Report(EvaluationProgress value)
        {
            lock (reports)
            {
                reports.Add(value);
            }

            onReport?.Invoke();
        }
    }
}
