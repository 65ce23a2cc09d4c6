using AuditHarness.Output;
using Compliance.Evaluation;
using NUnit.Framework;

namespace Compliance.Tests.AuditHarness;

/// <summary>Progress on the error output, by a clock that goes when it is told to.</summary>
internal sealed class ProgressLineTests
{
    private const string Erase = "\r\u001b[K";

    [Test]
    public void Nothing_is_said_in_the_first_second([Values] bool isTerminal)
    {
        Assert.That(Judged(isTerminal, (1000, 10)), Is.Empty);
        Assert.That(Judged(isTerminal, (1001, 10)), Is.Not.Empty);
    }

    [Test]
    public void A_terminal_has_a_bar_with_rate_and_time_left() =>
        Assert.That(Judged(isTerminal: true, (2000, 500)), Is.EqualTo(Erase + "[#####---------------] 评估 judging 500 / 2,000, 250/s, 剩余 left 00:00:06"));

    [Test]
    public void Anything_else_has_plain_lines_ten_seconds_apart() =>
        Assert.That(
            Judged(isTerminal: false, (2000, 500), (11_999, 900), (12_000, 1200)),
            Is.EqualTo("评估 judging 500 / 2,000, 250/s, 剩余 left 00:00:06\n评估 judging 1,200 / 2,000, 100/s, 剩余 left 00:00:08\n"));

    [Test]
    public void A_bar_is_drawn_four_times_a_second_at_most() =>
        Assert.That(Judged(isTerminal: true, (2000, 500), (2249, 600), (2250, 700)).Split(Erase), Has.Length.EqualTo(3), "before, between and after two bars");

    [Test]
    public void The_bar_is_removed_at_the_end_and_only_if_there_is_one([Values] bool drawn)
    {
        var (progress, clock, error) = Line(isTerminal: true);
        progress.Judging();
        clock.Milliseconds = drawn ? 2000 : 500;
        progress.Report(new EvaluationProgress(1, 2));
        progress.End();
        progress.End();

        Assert.That(error.ToString().Split(Erase), Has.Length.EqualTo(drawn ? 3 : 1));
        Assert.That(error.ToString(), drawn ? Does.EndWith(Erase) : Is.Empty);
    }

    [Test]
    public void Nothing_at_all_to_do_is_done() => Assert.That(Judged(isTerminal: true, (2000, 0, 0)), Does.Contain("[####################] 评估 judging 0 / 0, 0/s, 剩余 left ?"));

    [Test]
    public void Reading_is_counted_in_megabytes_up_to_the_length_of_the_files()
    {
        var (progress, clock, error) = Line(isTerminal: true);
        progress.Reading(3_000_000);
        clock.Milliseconds = 2000;
        progress.Read(1_500_000);
        clock.Milliseconds = 4000;
        progress.Read(9_000_000);

        Assert.That(error.ToString(), Is.EqualTo(
            Erase + "[##########----------] 读取 reading 1.5 / 3.0 MB, 0.8 MB/s, 剩余 left 00:00:02"
            + Erase + "[####################] 读取 reading 3.0 / 3.0 MB, 0.8 MB/s, 剩余 left 00:00:00"));
    }

    [Test]
    public void What_has_no_known_end_has_neither_bar_nor_time_left()
    {
        var (progress, clock, error) = Line(isTerminal: true);
        progress.Writing();
        clock.Milliseconds = 2000;
        progress.Written(5_000_000);

        Assert.That(error.ToString(), Is.EqualTo(Erase + "写出 writing 5.0 MB, 2.5 MB/s"));
    }

    [Test]
    public void While_reading_goes_on_that_is_what_is_shown()
    {
        var (progress, clock, error) = Line(isTerminal: false);
        progress.Reading(2_000_000);
        progress.Writing();
        clock.Milliseconds = 2000;
        progress.Written(700_000);
        progress.Read(1_000_000);

        Assert.That(error.ToString(), Is.EqualTo("读取 reading 1.0 / 2.0 MB, 0.5 MB/s, 剩余 left 00:00:02\n"));
    }

    [Test]
    public async Task A_command_that_takes_long_says_what_it_does()
    {
        using var folder = new TemporaryFolder();
        var audit = await Audit.RunSlowly("audit", Audit.Sample("leshan.json"), "--packs", "leshan", "--format", "json,xlsx", "--output", folder.PathOf("report"));

        Assert.That(audit.ExitCode, Is.EqualTo(1));
        Assert.That(audit.ErrorLines.Select(line => line.Split(' ')[1]).Distinct(), Is.EqualTo(new[] { "reading", "judging", "writing" }));
        Assert.That(audit.Error, Has.None.EqualTo('\u001b'), "nothing is drawn where nobody watches");
    }

    [Test]
    public async Task Where_parts_are_read_and_written_in_turn_the_reading_tells_how_far_all_is()
    {
        using var folder = new TemporaryFolder();
        var audit = await Audit.RunSlowly(
            "audit", Audit.Sample("invented-city.csv"), "--mapping", Audit.Sample("invented-city.mapping.json"), "--format", "jsonl", "--output", folder.PathOf("report.jsonl"));

        Assert.That(audit.ErrorLines, Is.Not.Empty.And.All.StartsWith("读取 reading"));
        Assert.That(audit.ErrorLines[^1], Does.Contain("left 00:00:00"));
    }

    private static (ProgressLine Progress, Clock Clock, StringWriter Error) Line(bool isTerminal)
    {
        var (clock, error) = (new Clock(), new StringWriter());
        return (new ProgressLine(error, clock, isTerminal), clock, error);
    }

    private static string Judged(bool isTerminal, params (int At, int Done)[] reports) =>
        Judged(isTerminal, [.. reports.Select(report => (report.At, report.Done, 2000))]);

    private static string Judged(bool isTerminal, params (int At, int Done, int Total)[] reports)
    {
        var (progress, clock, error) = Line(isTerminal);
        progress.Judging();
        foreach (var (at, done, total) in reports)
        {
            clock.Milliseconds = at;
            progress.Report(new EvaluationProgress(done, total));
        }

        return error.ToString();
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
