using Compliance.Evaluation;
using Compliance.Facts;
using Compliance.Facts.Building;
using Compliance.Tests.Evaluation.Differential;
using NUnit.Framework;

namespace Compliance.Tests.Evaluation;

/// <summary>The report is the same whatever the number of threads and whether standards are compiled or followed step by step.</summary>
public sealed class ParallelismTests
{
    /// <summary>More than one step of work, so that there is something to share out.</summary>
    private const int Schools = 20_000;

    private static readonly DateOnly Day = new(2025, 6, 30);
    private static readonly FactSet Facts = ManySchools.Of(Schools);
    private static readonly byte[] Expected = Evaluate(threads: 1, compileFrom: int.MaxValue);

    [Test]
    public void The_schools_show_every_verdict_of_every_standard_that_can_have_it()
    {
        var report = ManySchools.AllPacks(new EvaluatorOptions()).Evaluate(Facts, Day);
        var spokenOf = report.Standards.Where(standard => standard.Level is SubjectLevel.School or SubjectLevel.Principal && HandWrittenClauses.All.Any(clause => clause.Id == standard.Id));
        foreach (var standard in spokenOf)
        {
            var counts = report.CountsOf(standard);
            Assert.That(
                new[] { counts.Met, counts.NotMet, counts.NotApplicable, counts.Indeterminate }, Has.None.Zero, $"{standard.Id}: {counts}");
        }
    }

    [Test]
    public void The_report_is_the_same_whatever_the_number_of_threads(
        [Values(1, 2, 7, 16, -1)] int threads, [Values(0, 2000, int.MaxValue)] int compileFrom) =>
        Assert.That(Evaluate(threads, compileFrom).AsSpan().SequenceEqual(Expected), Is.True);

    [Test]
    public void One_evaluator_serves_many_threads_at_once()
    {
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions { CompileFrom = 50 });
        var small = ManySchools.Of(120);
        var expected = ManySchools.Everything(ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = 1 }).Evaluate(small, Day));
        var reports = new IReadOnlyList<string>[24];
        var threads = Enumerable.Range(0, reports.Length).Select(i => new Thread(() => reports[i] = ManySchools.Everything(evaluator.Evaluate(small, Day))))
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.That(reports.Select(report => report.SequenceEqual(expected)), Is.All.True);
    }

    [Test]
    public void One_report_serves_many_threads_at_once()
    {
        var report = ManySchools.AllPacks(new EvaluatorOptions()).Evaluate(ManySchools.Of(120), Day);
        var expected = ManySchools.Everything(report);
        var seen = Enumerable.Range(0, 24).AsParallel().Select(_ => ManySchools.Everything(report)).ToArray();
        Assert.That(seen.Select(each => each.SequenceEqual(expected)), Is.All.True);
    }

    [Test]
    public void The_order_in_which_facts_were_added_does_not_matter()
    {
        var facts = ManySchools.Of(500);
        Subject[] subjects = [.. facts.Provinces, .. facts.Cities, .. facts.Districts, .. facts.Schools, .. facts.Principals];
        var shuffled = new FactSetBuilder().AddRange(subjects.Reverse()).Build();
        var evaluator = ManySchools.AllPacks(new EvaluatorOptions());
        Assert.That(
            ManySchools.Everything(evaluator.Evaluate(shuffled, Day)), Is.EqualTo(ManySchools.Everything(evaluator.Evaluate(facts, Day))).AsCollection);
    }

    /// <summary>The outcome of every standard for every subject, level by level.</summary>
    private static byte[] Evaluate(int threads, int compileFrom)
    {
        var report = ManySchools.AllPacks(new EvaluatorOptions { MaxDegreeOfParallelism = threads, CompileFrom = compileFrom }).Evaluate(Facts, Day);
        return [.. Enum.GetValues<SubjectLevel>().SelectMany(level => report.OutcomesOf(level).ToArray())];
    }
}
