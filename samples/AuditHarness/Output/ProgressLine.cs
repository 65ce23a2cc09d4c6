using System.Globalization;
using Compliance.Evaluation;

namespace AuditHarness.Output;

/// <summary>
/// Says on the error output how far the command has come, once it takes longer than a second: on a terminal a bar with rate and time left in one line, elsewhere a plain line now and
/// then. It has no colours, so that there are none to turn off.
/// </summary>
internal sealed class ProgressLine(TextWriter error, TimeProvider clock, bool isTerminal) : IProgress<EvaluationProgress>
{
    private const int Cells = 20;
    private const double Mega = 1_000_000;
    private const string Erase = "\r\u001b[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private readonly Lock gate = new();
    private readonly long started = clock.GetTimestamp();
    private Stage stage;
    private long begun;
    private long done;
    private long? total;
    private TimeSpan? drawn;

    private enum Stage
    {
        None,
        Reading,
        Judging,
        Writing,
    }

    /// <summary>Begins to read so many bytes; <see langword="null"/> when nobody knows how many.</summary>
    public void Reading(long? bytes) => Begin(Stage.Reading, bytes);

    /// <summary>Begins to judge.</summary>
    public void Judging() => Begin(Stage.Judging, all: null);

    /// <summary>Begins to write; how much that will be shows at the end. Where reading goes on meanwhile, that tells more.</summary>
    public void Writing()
    {
        if (stage != Stage.Reading)
        {
            Begin(Stage.Writing, all: null);
        }
    }

    /// <summary>Ends what was begun, and removes the bar, so that something else can be written.</summary>
    public void End()
    {
        lock (gate)
        {
            stage = Stage.None;
            if (isTerminal && drawn is not null)
            {
                error.Write(Erase);
                drawn = null;
            }
        }
    }

    /// <summary>So many bytes more were read.</summary>
    public void Read(int bytes) => Advance(Stage.Reading, bytes);

    /// <summary>So many bytes more were written.</summary>
    public void Written(int bytes) => Advance(Stage.Writing, bytes);

    /// <summary>So many subjects are judged.</summary>
    public void Report(EvaluationProgress value)
    {
        lock (gate)
        {
            if (stage == Stage.Judging)
            {
                (done, total) = (value.Done, value.Total);
                Draw();
            }
        }
    }

    private void Begin(Stage next, long? all)
    {
        lock (gate)
        {
            (stage, begun, done, total) = (next, clock.GetTimestamp(), 0, all);
        }
    }

    private void Advance(Stage of, int bytes)
    {
        lock (gate)
        {
            if (stage == of)
            {
                // A file may be looked at twice, but there is no more of it than its length.
                done = Math.Min(done + bytes, total ?? long.MaxValue);
                Draw();
            }
        }
    }

    private void Draw()
    {
        var elapsed = clock.GetElapsedTime(started);
        if (elapsed <= Patience || (drawn is { } before && elapsed - before < (isTerminal ? Redraw : BetweenLines)))
        {
            return;
        }

        drawn = elapsed;
        error.Write(isTerminal ? $"{Erase}{Bar()}{Text()}" : Text() + "\n");
    }

    private string Bar()
    {
        if (total is not { } all)
        {
            return "";
        }

        var full = all == 0 ? Cells : (int)(Cells * (decimal)done / all);
        return $"[{new string('#', full)}{new string('-', Cells - full)}] ";
    }

    private string Text()
    {
        var seconds = clock.GetElapsedTime(begun).TotalSeconds;
        var rate = seconds > 0 ? done / seconds : 0;
        var of = total is { } all ? $" / {Amount(all)}" : "";
        var left = total is not { } end ? ""
            : rate == 0 ? ", 剩余 left ?"
            : string.Create(CultureInfo.InvariantCulture, $", 剩余 left {TimeSpan.FromSeconds(Math.Ceiling((end - done) / rate)):c}");
        var unit = stage == Stage.Judging ? "" : " MB";
        return $"{Name()} {Amount(done)}{of}{unit}, {Amount(rate)}{unit}/s{left}";
    }

    private string Name() => stage switch
    {
        Stage.Reading => "读取 reading",
        Stage.Judging => "评估 judging",
        _ => "写出 writing",
    };

    private string Amount(double number) => stage == Stage.Judging
        ? number.ToString("N0", CultureInfo.InvariantCulture)
        : (number / Mega).ToString("N1", CultureInfo.InvariantCulture);
}
